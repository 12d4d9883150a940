import { listElements } from "../list";
import type { PastedFields, PastedMessage, PastedRequest, PastedResponse } from "./pasted";
import type { SlipId } from "./slips/slip";

/** `error`: a MUST is broken. `warning`: a SHOULD is broken, or clients are known to stumble. `note`: worth knowing. */
export type Severity = "error" | "warning" | "note";

/** Where in a message: 0 is its start line, n its nth header line; `start` and `end` count in that line's value. */
export type Spot = {
  readonly line: number;
  readonly start?: number;
  readonly end?: number;
  /** What to say here instead of the rule's own sentence. */
  readonly says?: string;
  /** The likely mistake, by name. */
  readonly slip?: SlipId;
  /** The whole value of the line as it was most likely meant. */
  readonly mended?: string;
};

/** One way in which a message can depart from the RFCs. `find` gives the places; none where it does not. Throws nothing. */
export type Rule<Subject> = {
  readonly id: string;
  readonly severity: Severity;
  readonly says: string;
  readonly section: string;
  /** Where it is taught. */
  readonly lesson: string;
  /** The smallest change that would mend it. */
  readonly change: string;
  /** True where this is why the request was refused: it comes before everything else. */
  readonly explains?: true;
  readonly find: (subject: Subject, now: number) => readonly Spot[];
};

/** What is wrong where, as a sentence, and what would mend it. `message` counts the messages of the paste from 0. */
export type Finding = Spot &
  Omit<Rule<never>, "find" | "says"> & {
    readonly message: number;
    readonly says: string;
  };

/** What a server said: a response, or header lines that nothing marks as a request's. */
export type Answer = PastedResponse | PastedFields;

/** The start line, as the place of what is missing. */
export const startLine: readonly Spot[] = [{ line: 0 }];

/** The start line if the condition holds, else no place. */
export function startLineIf(broken: boolean): readonly Spot[] {
  return broken ? startLine : [];
}

/** All values of a field by name, each with its place. */
export function linesNamed({ fields }: Pick<PastedMessage, "fields">, name: string) {
  const wanted = name.toLowerCase();
  return fields.flatMap((field, index) =>
    // Most names differ in length: every rule looks at every line.
    field.name.length === name.length && field.name.toLowerCase() === wanted
      ? [{ value: field.value, line: index + 1 }]
      : [],
  );
}

/** Whether a message has a field of that name. */
export function has(message: Pick<PastedMessage, "fields">, name: string): boolean {
  return linesNamed(message, name).length > 0;
}

/** The members of all lines of a field, split at commas outside quotes, in lower case. RFC 9110 §5.6.1. */
export function members(message: Pick<PastedMessage, "fields">, name: string): readonly string[] {
  return linesNamed(message, name).flatMap(({ value }) => listElements(value.toLowerCase()));
}

/** Whether a request carried proof of who sends it: in a field, in the target or in its content; undefined where the paste cannot tell. */
export function hasCredentials(request: PastedRequest | undefined): boolean | undefined {
  if (!request) return undefined;
  const inside = /(?:^|[?&])access_token=/;
  const found = ["authorization", "proxy-authorization"].some((name) => has(request, name));
  if (found || inside.test(request.target) || inside.test(request.content)) return true;
  return request.whole ? false : undefined;
}
