import { decisionField, parseDecision } from "#http/decision/decision";
import type { SentLeg } from "#http/exercise/evidence";
import { fieldValue, formatRequestHead } from "#http/message";
import { decodeBase64url, encodeUtf8 } from "#http/octets";
import { octetsOfText, parseResponses } from "#http/response-stream";
import type { Origin } from "#sandbox/origin";
import { type Answered, withProblem } from "#sandbox/space/respond";
import { ownByDefault } from "../../../listener/listener";
import { normalAuthority } from "../../../listener/target";
import { exchangeOverWire } from "../../../wire/exchange";

/** Sends a request over the wire as it was sent, and gives the last answer; that of a wire where none can be read. `host` is the site's own name. */
export async function overWire(leg: SentLeg, origin: Origin, host: string): Promise<Answered> {
  const octets = octetsOf(leg);
  const { bytes } = await exchangeOverWire(octets, origin, { own: [...ownByDefault, normalAuthority(host)] });
  const last = lastOf(bytes, leg.draft.method);
  if (!last) return withProblem(400, [{ question: "wire-message", yes: false }]);
  return { response: last, decision: decisionIn(fieldValue(last.fields, decisionField)) };
}

function octetsOf({ octets, draft, added = [] }: SentLeg): Uint8Array {
  if (octets !== undefined) return decodeBase64url(octets) ?? new Uint8Array();
  const head = octetsOfText(formatRequestHead({ ...draft, fields: [...added, ...draft.fields] }));
  return Uint8Array.from([...head, ...encodeUtf8(draft.content)]);
}

function lastOf(bytes: Uint8Array, method: string) {
  try {
    return parseResponses(bytes, method).at(-1);
  } catch {
    return undefined;
  }
}

function decisionIn(value: string | undefined) {
  try {
    return value === undefined ? [] : parseDecision(value);
  } catch {
    return [];
  }
}
