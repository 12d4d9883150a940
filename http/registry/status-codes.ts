import { cachingOf } from "./status-codes/caching";
import { clientErrorCodes } from "./status-codes/client-error";
import { fieldDuties } from "./status-codes/field-duties";
import { informationalCodes } from "./status-codes/informational";
import { redirectionCodes } from "./status-codes/redirection";
import { serverErrorCodes } from "./status-codes/server-error";
import type { Caching, FieldDuty, Seen, StatusCode, StatusCodeEntry } from "./status-codes/status-code";
import { successfulCodes } from "./status-codes/successful";
import { unofficialCodes } from "./status-codes/unofficial";

export type { Caching, FieldDuty, Seen, StatusCode };

/** The class of a status code, which its first digit names. RFC 9110 §15. */
export type StatusClass = "informational" | "successful" | "redirection" | "client error" | "server error";

const classes: Readonly<Record<number, StatusClass>> = {
  1: "informational",
  2: "successful",
  3: "redirection",
  4: "client error",
  5: "server error",
};

// RFC 9110 §15.3.5, §15.3.6 and §15.4.5; §15.2 says the same of every 1xx.
const codesWithoutContent = new Set([204, 205, 304]);

/** Every code of the IANA registry and the well-known codes outside it, in numerical order. */
export const statusCodes: readonly StatusCode[] = [
  ...[...informationalCodes, ...successfulCodes, ...redirectionCodes, ...clientErrorCodes, ...serverErrorCodes].map(
    (entry) => complete(entry, true),
  ),
  ...unofficialCodes.map((entry) => complete(entry, false)),
].sort((one, other) => one.code - other.code);

const byCode = new Map(statusCodes.map((each) => [each.code, each]));

/** Returns the entry, or undefined for a code nobody registered or uses. */
export function statusCode(code: number): StatusCode | undefined {
  return byCode.get(code);
}

/**
 * The code whose phrase a slug writes, a registered one before others; undefined where none does.
 * @example statusCodeNamed("not-found")?.code // 404
 */
export function statusCodeNamed(slug: string): StatusCode | undefined {
  const named = slug === "" ? [] : statusCodes.filter(({ phrase }) => phraseSlug(phrase) === slug);
  return named.find(({ registered }) => registered) ?? named[0];
}

/** A phrase as it stands in an address: "not-found"; "" for a code that has none, such as 306. */
export function phraseSlug(phrase: string): string {
  if (phrase.startsWith("(")) return "";
  return phrase
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-");
}

/** The class by the first digit, for any whole number from 100 to 599, known or not; undefined for any other number. */
export function statusClass(code: number): StatusClass | undefined {
  return Number.isInteger(code) ? classes[Math.floor(code / 100)] : undefined;
}

/**
 * The names of the fields that every response with this code must carry; none for an unknown code.
 * Duties that hold under a condition are left out, as those of a 206: in several parts it must not carry Content-Range itself.
 * @example requiredFields(401) // ["WWW-Authenticate"]
 */
export function requiredFields(code: number): readonly string[] {
  const duties = statusCode(code)?.fields ?? [];
  return duties.filter(({ duty, onlyIf }) => duty === "must" && onlyIf === undefined).map(({ name }) => name);
}

/** The reason phrase, or "" for an unknown code. RFC 9112 §4 allows an empty one. */
export function reasonPhrase(code: number): string {
  return statusCode(code)?.phrase ?? "";
}

function complete(entry: StatusCodeEntry, registered: boolean): StatusCode {
  const { code, seen } = entry;
  return {
    ...entry,
    sent: seen !== "log" && seen !== "inside",
    registered,
    fields: fieldDuties[code] ?? [],
    content: statusClass(code) === "informational" || codesWithoutContent.has(code) ? "never" : "may",
    caching: cachingOf(code),
  };
}
