import type { Draft } from "#http/draft";
import type { FieldLine } from "#http/message";
import { reasonPhrase } from "#http/registry/status-codes";
import { fieldsSent } from "./as-sent";
import type { Exchanged } from "./exchanged";

/** A line of one of two messages, and whether the other has the very same. */
export type ComparedLine = { readonly text: string; readonly differs: boolean };

/** The lines of one exchange, those marked that the other does not have. */
export type Compared = { readonly request: readonly ComparedLine[]; readonly answer: readonly ComparedLine[] };

// They differ with every answer and say nothing.
const ofTheMoment = /^(date|connection|keep-alive|x-content-type-options|access-control-.*|content-security-policy)$/i;

/** Compares two exchanges line by line; order does not count, for browsers sort. */
export function compare(one: Exchanged, other: Exchanged): Compared {
  return {
    request: marked(requestLines(one), requestLines(other)),
    answer: marked(answerLines(one), answerLines(other)),
  };
}

/** Whether two drafts are the same request; lines that are switched off do not count. */
export function isSameRequest(one: Draft, other: Draft | undefined): boolean {
  return (
    one.method === other?.method &&
    one.target === other.target &&
    one.content === other.content &&
    one.fields.length === other.fields.length &&
    one.fields.every(([name, value], at) => name === other.fields[at]?.[0] && value === other.fields[at]?.[1])
  );
}

/** Whether a request as it stands in the editor is the one that was sent: a text that is no message is like no draft. */
export function isAnswered({ draft, text }: Pick<Exchanged, "draft" | "text">, asked: Draft): boolean {
  return text === undefined && isSameRequest(asked, draft);
}

function marked(lines: readonly string[], others: readonly string[]): readonly ComparedLine[] {
  const there = new Set(others);
  return lines.map((text) => ({ text, differs: !there.has(text) }));
}

function requestLines(exchanged: Exchanged): readonly string[] {
  const { draft, text } = exchanged;
  if (text !== undefined) return text.trimEnd().split(/\r?\n/);
  return [
    `${draft.method} ${draft.target}`,
    ...written(fieldsSent(exchanged)),
    ...(draft.content === "" ? [] : [draft.content]),
  ];
}

function answerLines({ answer }: Exchanged): readonly string[] {
  const fields = answer.fields.filter(([name]) => !ofTheMoment.test(name));
  return [`${answer.status} ${answer.reason || reasonPhrase(answer.status)}`.trim(), ...written(fields)];
}

function written(fields: readonly FieldLine[]): readonly string[] {
  return fields.map(([name, value]) => `${name.toLowerCase()}: ${value}`);
}
