import type { FieldLine } from "#http/message";
import { type Answered, withoutContent, withProblem } from "#sandbox/space/respond";
import type { FormFault } from "./form-fault";

/** Says that no page and no file is at an address. RFC 9110 §15.5.5. */
export function nothingThere(): Answered {
  const detail = "Nothing is at this address.";
  return withProblem(404, [{ question: "resource-exists", yes: false, detail }]);
}

/** Leads to the address at which a page stands. RFC 9110 §15.4.9. */
export function standsAt(location: string): Answered {
  const decision = [{ question: "at-this-address", yes: false, detail: `It is at ${location}.` }] as const;
  return withoutContent(308, decision, [["Location", location]]);
}

/** Refuses a path that cannot be decoded. RFC 3986 §2.1. */
export function unreadablePath(): Answered {
  const detail = "The address holds a % that does not begin an encoded UTF-8 character.";
  return withProblem(400, [{ question: "message-readable", yes: false, detail }]);
}

/** Refuses a method that what is at the address does not take; OPTIONS gets what it takes. RFC 9110 §9.3.7, §15.5.6. */
export function notTaken(method: string, allowed: readonly string[]): Answered {
  const allow: FieldLine = ["Allow", allowed.join(", ")];
  if (method === "OPTIONS") return withoutContent(204, [{ question: "method-allowed", yes: true }], [allow]);
  const detail = `What is at this address takes ${allowed.join(", ")}.`;
  return withProblem(405, [{ question: "method-allowed", yes: false, detail }], [allow]);
}

/** Refuses content that no form of a page can have sent. */
export function badForm({ status, reason }: FormFault): Answered {
  const question = status === 403 ? "form-from-here" : "form-readable";
  const fields: readonly FieldLine[] = status === 415 ? [["Accept", "multipart/form-data"]] : [];
  return withProblem(status, [{ question, yes: false, detail: reason }], fields);
}
