/** What a place that can be found is. */
export type SearchKind =
  | "code"
  | "lesson"
  | "heading"
  | "idea"
  | "scheme"
  | "header"
  | "exercise"
  | "question"
  | "term"
  | "page";

/** A place that can be found: what it is called, a sentence to show, and more to find it by. */
export type SearchDocument = {
  readonly kind: SearchKind;
  /** Where it is, with the id of a heading or a wrong idea; no two documents have the same. */
  readonly address: string;
  readonly title: string;
  /** The sentence that is shown below the title. */
  readonly says: string;
  /** Other names, and what people see when they look for it, a phrase each. */
  readonly also?: readonly string[];
  /** Met so seldom that others which fit as well come first. */
  readonly rare?: true;
  /** The words of its text, each once, letters and digits in lower case: only to be found by. */
  readonly words?: string;
};
