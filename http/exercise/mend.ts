import { inspect } from "../inspect/inspect";
import type { PastedResponse } from "../inspect/pasted";
import { readPasted } from "../inspect/read";
import { linesNamed } from "../inspect/rule";

/** What a mended answer must still be, so that nothing is mended by taking it away. */
export type Kept = {
  /** The statuses it may have. */
  readonly statuses: readonly number[];
  /** The headers it must have. */
  readonly fields?: readonly string[];
  /** It must have content. */
  readonly content?: boolean;
};

/** What a try at mending looks like; what is left out may be anything. */
export type MendSign = {
  /** A finding that is still, or now, there: the id of a rule. */
  readonly finding?: string;
  readonly status?: number;
  readonly lacks?: string;
  readonly has?: string;
};

/** A wrong way to mend an answer: what it looks like, an example, and the sentence that answers it. */
export type WrongMend = {
  readonly when: MendSign;
  readonly example: string;
  readonly idea?: string;
  readonly says: string;
};

/** A broken answer, the rules it breaks, and what must be left of it. */
export type Mending = {
  readonly broken: string;
  readonly rules: readonly string[];
  readonly keeps: Kept;
  readonly wrong: readonly WrongMend[];
};

/** What there is to say of a try: what is still missing of it, and the wrong way it shows; `done` where nothing is. */
export type Mended = {
  readonly done: boolean;
  readonly left: readonly { readonly says: string; readonly section?: string; readonly change?: string }[];
  readonly wrong?: WrongMend;
};

/** Judges a try at mending an answer. `now` is in seconds since 1970-01-01T00:00Z. Throws nothing. */
export function judgeMend({ rules, keeps, wrong }: Mending, text: string, now: number): Mended {
  const { messages } = readPasted(text);
  const answer = messages.findLast((message) => message.kind === "response");
  const findings = inspect(messages, now);
  const broken = findings.filter(({ id }) => rules.includes(id));
  const left = [
    ...missing(answer, keeps).map((says) => ({ says })),
    ...broken.map(({ says, section, change }) => ({ says, section, change })),
  ];
  const found = wrong.find(({ when }) => answer && shows(when, answer, new Set(findings.map(({ id }) => id))));
  return { done: left.length === 0, left, ...(found && left.length > 0 ? { wrong: found } : {}) };
}

function missing(answer: PastedResponse | undefined, { statuses, fields = [], content = false }: Kept) {
  if (!answer) return ["No response can be read in this. It begins with a line such as HTTP/1.1 401 Unauthorized."];
  const absent = fields.filter((name) => linesNamed(answer, name).length === 0);
  return [
    ...(statuses.includes(answer.status) ? [] : [`The status has to be ${statuses.join(" or ")}.`]),
    ...absent.map((name) => `${name} has to be there.`),
    ...(content && answer.content.trim() === "" ? ["The content has to stay."] : []),
  ];
}

function shows({ finding, status, lacks, has }: MendSign, answer: PastedResponse, found: ReadonlySet<string>): boolean {
  const there = (name: string) => linesNamed(answer, name).length > 0;
  return (
    (finding === undefined || found.has(finding)) &&
    (status === undefined || answer.status === status) &&
    (lacks === undefined || !there(lacks)) &&
    (has === undefined || there(has))
  );
}
