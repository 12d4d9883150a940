import { fieldValues } from "#http/message";
import type { ReceivedAnswer } from "../../exchange/model/exchanged";
import { membersIn } from "../token/token-request";

/** The timetable that takes API keys. */
export const metro = "/api/sandbox/api-key";

/** The lounge that knows its guests by a cookie. */
export const lounge = "/api/sandbox/session";

/** The keys that an answer of the metro lists; none where it lists none. */
export function keysIn(content: string): readonly string[] {
  const listed = membersIn(content).get("keysThatWork");
  if (!Array.isArray(listed)) return [];
  return listed.flatMap((each: unknown) => {
    const key = typeof each === "object" && each !== null && "key" in each ? each.key : undefined;
    return typeof key === "string" ? [key] : [];
  });
}

/** The guest that the lounge's login page names, as the form to log in with; undefined where it names none. */
export function guestIn(content: string): { readonly user: string; readonly password: string } | undefined {
  const guest = membersIn(content).get("knownHere");
  if (typeof guest !== "object" || guest === null || !("user" in guest) || !("password" in guest)) return undefined;
  return { user: String(guest.user), password: String(guest.password) };
}

/** The Cookie field that gives back what an answer's Set-Cookie fields set; "" where they set nothing. RFC 10025 §4.2. */
export function cookieFrom({ fields }: Pick<ReceivedAnswer, "fields">): string {
  const pairs = fieldValues(fields, "Set-Cookie").map((value) => value.split(";")[0]?.trim() ?? "");
  return pairs.filter((pair) => /^[^=]+=./.test(pair)).join("; ");
}
