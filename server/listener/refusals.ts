import { excerpt } from "#http/excerpt";
import { takenBy } from "#sandbox/places";
import { type Answered, withoutContent, withProblem } from "#sandbox/space/respond";
import { knownMethods } from "./head-fault";

/** Refuses an expectation that is not 100-continue. RFC 9110 §15.5.18. */
export function expectationUnmet(expected: string): Answered {
  const detail = `${excerpt(expected)} is not 100-continue.`;
  return withProblem(417, [{ question: "expectation-met", yes: false, detail }]);
}

/** Refuses content of more octets than the address takes. RFC 9110 §15.5.14. */
export function tooMuch(limit: number): Answered {
  const detail = `This address takes at most ${limit} octets of content.`;
  return withProblem(413, [{ question: "content-accepted", yes: false, detail }]);
}

/** Says that the answer did not come in time. RFC 9110 §15.6.4. */
export function tooLate(): Answered {
  const decision = [{ question: "answered-in-time", yes: false, detail: "The exchange took too long." }] as const;
  return withProblem(503, decision, [["Retry-After", "1"]]);
}

/** Says that so many answers are sent slowly already, in all or to one address. RFC 9110 §15.6.4. */
export function tooSlow(places: number, taken: "whole" | "share", client: string | undefined): Answered {
  const detail = `${places} answers are sent slowly ${takenBy(taken, client)} already.`;
  return withProblem(503, [{ question: "wait-free", yes: false, detail }], [["Retry-After", "10"]]);
}

/** Answers OPTIONS *, which asks about the server and no resource of it. RFC 9110 §9.3.7. */
export function wholeServer(): Answered {
  return withoutContent(204, [{ question: "method-allowed", yes: true }], [["Allow", knownMethods.join(", ")]]);
}

/** Refuses to lead anywhere: what listens here answers for its own names, and is no proxy. RFC 9110 §15.5.20. */
export function noProxy(): Answered {
  const detail = "What listens here answers for its own names, and is no proxy.";
  return withProblem(421, [{ question: "site-served", yes: false, detail }]);
}

/** Refuses a target whose scheme does not fit the connection. RFC 9110 §15.5.20. */
export function misdirected(scheme: string): Answered {
  const detail = `The target begins with the scheme ${excerpt(scheme)}, and the connection is plain.`;
  return withProblem(421, [{ question: "site-served", yes: false, detail }]);
}
