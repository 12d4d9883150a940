import { formatSchemeAndParams, type Mark, readSchemeAndParams, type SchemeAndParams } from "./auth-param";
import { Scanner } from "./grammar";

/** One offer in WWW-Authenticate or Proxy-Authenticate. RFC 9110 §11.3. */
export type Challenge = SchemeAndParams;

// RFC 7616 §3.3: stale and algorithm are never quoted by a sender; RFC 9577 §2.1 writes max-age as a number.
const bareInChallenges = ["stale", "algorithm", "max-age", "max_age", "userhash"];

// WWW-Authenticate = #challenge, and a recipient skips empty elements: [ element ] *( OWS "," OWS [ element ] )
/**
 * Reads the challenges of one field, given as one value or as its lines, which mean the same joined by commas.
 * Keeps order, case and repetition; values come without quotes. No challenge at all gives an empty list.
 * Throws a SyntaxError whose `offset` counts in the lines joined by ", ". RFC 9110 §5.3, §11.6.1.
 * @example parseChallenges('Basic realm="vault"') // [{ scheme: "Basic", params: [["realm", "vault"]] }]
 */
export function parseChallenges(lines: string | readonly string[]): readonly Challenge[] {
  return readChallenges(typeof lines === "string" ? lines : lines.join(", "));
}

/** Reads as `parseChallenges` does and tells `mark` where each part stands; what was marked before an error still holds. */
export function readChallenges(text: string, mark?: Mark): readonly Challenge[] {
  const scanner = new Scanner(text);
  const challenges: Challenge[] = [];
  for (;;) {
    scanner.skipWhitespace();
    while (scanner.skip(",")) scanner.skipWhitespace();
    if (scanner.atEnd) return challenges;
    challenges.push(readSchemeAndParams(scanner, mark));
  }
}

/** Writes one challenge, realm always quoted (§11.5). Throws a RangeError for what the grammar cannot hold. */
export function formatChallenge(challenge: Challenge): string {
  return formatSchemeAndParams(challenge, bareInChallenges);
}

/** Writes challenges as one field value, in order. `parseChallenges` reads the same back. RFC 9110 §11.6.1. */
export function formatChallenges(challenges: readonly Challenge[]): string {
  return challenges.map(formatChallenge).join(", ");
}
