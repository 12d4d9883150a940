import { formatChallenge } from "#http/challenge";
import type { FieldLine } from "#http/message";

/** The protocols that the wire can change to, by the tokens that stand in Upgrade. RFC 9110 §7.8. */
export const upgradeProtocols = ["websocket", "knock-knock"] as const;

/** The field lines of a response that asks for another protocol, Connection included. RFC 9110 §15.5.22. */
export const upgradeFields: readonly FieldLine[] = [
  ["Upgrade", upgradeProtocols.join(", ")],
  ["Connection", "Upgrade"],
];

const challenge = formatChallenge({ scheme: "Basic", params: [["realm", "status"]] });
const seconds = "5";

/** What problem+json adds for a code that asks for it in its content: 511 links to the login. RFC 6585 §6. */
export const codesInContent: ReadonlyMap<number, Record<string, string>> = new Map([[511, { login: "/status/511" }]]);

/** The field lines that a code must or should have, beside those of every answer; `base` is where the codes stand. */
export function fieldsOf(code: number, base: string): readonly FieldLine[] {
  if ([300, 301, 302, 303, 307, 308].includes(code)) return [["Location", `${base}/200`]];
  return byCode.get(code) ?? [];
}

const byCode: ReadonlyMap<number, readonly FieldLine[]> = new Map<number, readonly FieldLine[]>([
  [226, [["ETag", '"status-226"']]],
  [401, [["WWW-Authenticate", challenge]]],
  [405, [["Allow", "OPTIONS"]]],
  [407, [["Proxy-Authenticate", challenge]]],
  // The range was out of a representation of no octets. RFC 9110 §14.4
  [416, [["Content-Range", "bytes */0"]]],
  [426, upgradeFields],
  [429, [["Retry-After", seconds]]],
  [451, [["Link", '</status/451>; rel="blocked-by"']]],
  [503, [["Retry-After", seconds]]],
]);
