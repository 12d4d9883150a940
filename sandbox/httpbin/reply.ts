import type { Decision } from "#http/decision/decision";
import type { FieldLine } from "#http/message";
import { exists, type Step } from "../resource";
import { type Answered, withJson, withProblem } from "../space/respond";

/** Where httpbin's addresses stand on the site's own hosts; at the root of a host of their own that is "". */
export const httpbinBase = "/api/httpbin";

/** A step of a request to one address. */
export type Call = Step & {
  /** The parameters of its query, decoded. */
  readonly query: URLSearchParams;
  /** Below what the address stands. */
  readonly base: string;
  /** Where the site's page about these addresses stands; undefined where that is not known. */
  readonly page: string | undefined;
};

/** Answers one address. Throws nothing. */
export type Reply = (call: Call) => Answered | Promise<Answered>;

/** The decision of an address that asks nobody who they are. */
export const open: Decision = [exists, { question: "open-to-all", yes: true }];

/** Answers 200 with JSON, as most addresses do. */
export function ok(body: unknown, decision: Decision = open, fields: readonly FieldLine[] = []): Answered {
  return withJson(200, decision, fields, body);
}

/** Refuses an address that says what the resource cannot use. RFC 9110 §15.5.1. */
export function unusable(detail: string): Answered {
  return withProblem(400, [exists, { question: "address-usable", yes: false, detail }]);
}

/** The value of a parameter of the query, whatever the case of its name; undefined where it is missing. */
export function parameter(query: URLSearchParams, wanted: string): string | undefined {
  return [...query].find(([name]) => name.toLowerCase() === wanted)?.[1];
}

/** Reads a number of seconds; undefined for any other text. */
export function secondsOf(text: string): number | undefined {
  return /^\d{1,6}(?:\.\d{1,6})?$/.test(text) ? Number(text) : undefined;
}

/** Reads a whole number of at most six digits; undefined for any other text. */
export function wholeNumber(text: string): number | undefined {
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}
