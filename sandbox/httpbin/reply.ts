import type { Answer, Decision } from "#http/decision";
import type { FieldLine, RequestMessage } from "#http/message";
import type { Moment } from "#http/schemes/scheme";
import { type Answered, withJson, withProblem } from "../respond";

/** Where httpbin's addresses stand. */
export const httpbinBase = "/api/httpbin";

/** A request to one address: `values` are what stands for the names in the route's pattern, in order and decoded. */
export type Call = {
  readonly request: RequestMessage;
  readonly values: readonly string[];
  /** The parameters of the query, decoded. */
  readonly query: URLSearchParams;
  readonly moment: Moment;
};

/** Answers one address. Throws nothing. */
export type Reply = (call: Call) => Answered | Promise<Answered>;

/** The first question, which every address has answered by being one. */
export const exists: Answer = { question: "resource-exists", yes: true };

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

/** Reads a whole number of at most six digits; undefined for any other text. */
export function wholeNumber(text: string): number | undefined {
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}
