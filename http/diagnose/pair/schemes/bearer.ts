import { paramOf } from "../../../inspect/challenge-view";
import type { CauseId } from "../../diagnosis";
import { type Found, foundCause } from "../../signs/sign";
import { evidenceAt, type Pair, requestLine } from "../both";

// RFC 6750 §3.1, RFC 9470 §3, RFC 9449 §7.1, §8; insufficient_claims is Microsoft's, for continuous access evaluation.
const codes: ReadonlyMap<string, CauseId> = new Map([
  ["invalid_token", "credentials-invalid"],
  ["invalid_request", "credentials-malformed"],
  ["insufficient_scope", "scope-missing"],
  ["insufficient_user_authentication", "login-stronger"],
  ["insufficient_claims", "login-stronger"],
  ["use_dpop_nonce", "nonce-required"],
]);

/** What the error of a Bearer or DPoP challenge says, set against whether a token was sent at all. */
export function challengeError({ scene, offers, sent }: Pair): readonly Found[] {
  return offers.all.flatMap((challenge): readonly Found[] => {
    const error = paramOf(challenge, "error");
    const id = error && codes.get(error.value);
    if (!error || !id) return [];
    const place = evidenceAt(scene, error.spot);
    const told = paramOf(challenge, "error_description");
    const request = scene.request?.message;
    const noneCame = request?.kind === "request" && request.whole && sent.length === 0;
    if (id === "credentials-invalid" && noneCame && !/[?&]access_token=/.test(request.target)) {
      return foundCause("credentials-missing", "certain", [requestLine(scene), place]);
    }
    if (
      id === "credentials-invalid" &&
      told &&
      /\b(?:missing|not (?:provided|found|present|supplied)|no )\b/i.test(told.value)
    ) {
      const places = [evidenceAt(scene, told.spot), place];
      return [
        ...foundCause("credentials-missing", "likely", places),
        ...foundCause("credentials-invalid", /\bor\b/i.test(told.value) ? "likely" : "possible", places),
      ];
    }
    return foundCause(id, "certain", [place]);
  });
}
