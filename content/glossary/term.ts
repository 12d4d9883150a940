/** A term that the course uses, and what it means. */
export type Term = {
  /** Its place on the page, /glossary#realm; once published it never changes. */
  readonly id: string;
  readonly term: string;
  /** Its plural and its other spellings, each as good as the term itself in a text. One with a capital letter counts only as it is written. */
  readonly also?: readonly string[];
  /** One or two sentences. */
  readonly says: string;
  /** The section that defines it, such as `RFC 9110 §11.5`. */
  readonly section?: string;
  /** Where it is explained or can be tried; the article there does not link it. */
  readonly page?: string;
  /** Not linked in articles: too ordinary a word, or one that has a second meaning in them. */
  readonly common?: true;
};
