import { paramOf } from "../../inspect/challenge-view";
import type { Placed as Challenge } from "../../inspect/placed";
import { type Found, foundCause } from "../signs/sign";
import { evidenceAt, type Pair, type Sent } from "./both";
import { judgeWritten } from "./written";

/** A 401 to credentials that came: in a scheme that is not offered, or in one that is and not accepted. RFC 9110 §11.4. */
export function sentRefused(pair: Pair): readonly Found[] {
  const { scene, offers, sent } = pair;
  const [own] = sent;
  if (scene.status !== 401 || !own) return [];
  const written = judgeWritten(own.value);
  if (written.is === "unfilled" || written.is === "slip") return [];
  if (written.is === "masked" && !/^(?:basic|bearer|digest|dpop|negotiate|ntlm|token)\s/i.test(own.value)) {
    const says = "Credentials came, masked in this paste, and were not accepted.";
    return foundCause("credentials-invalid", { sure: "likely", says }, [own.evidence]);
  }
  if (offers.all.length === 0) {
    return offers.faults.length > 0 ? [] : foundCause("credentials-invalid", "likely", [own.evidence]);
  }
  const schemes = offers.all.map(({ scheme }) => scheme.toLowerCase());
  if (own.scheme === "" || !/^[a-z][a-z0-9-]{1,30}$/.test(own.scheme) || !/\s/.test(own.value)) return [];
  const challenge = offers.all.find(({ scheme }) => scheme.toLowerCase() === own.scheme);
  return challenge ? accepted(pair, own, challenge) : mismatch(pair, own, schemes);
}

function mismatch({ scene, offers }: Pair, own: Sent, schemes: readonly string[]): readonly Found[] {
  const listed = [...new Set(offers.all.map(({ scheme }) => scheme))].slice(0, 4);
  // A name that a challenge may hold is no secret; what stood before credentials may be one.
  const known =
    /^(?:basic|bearer|digest|negotiate|ntlm|dpop|token|oauth|hawk|scram-sha-(?:1|256)|apikey|jwt|aws4-hmac-sha256|sharedkey)$/;
  const name = known.test(own.scheme) ? (/^\S+/.exec(own.value)?.[0] ?? "") : "another scheme";
  const says = `The request sent ${name}, and the answer offers only ${listed.join(", ")}.`;
  const asked = offers.all[0] && evidenceAt(scene, offers.all[0].spot);
  // Some servers offer Basic for browsers and take tokens without saying so.
  const sure = /^(?:bearer|token|jwt|apikey)$/.test(own.scheme) && schemes.includes("basic") ? "likely" : "certain";
  return [
    ...foundCause("scheme-mismatch", { sure, says }, [own.evidence, asked]),
    ...(sure === "likely" ? foundCause("credentials-invalid", "possible", [own.evidence]) : []),
  ];
}

function accepted({ scene }: Pair, own: Sent, challenge: Challenge): readonly Found[] {
  if (challenge.token68 !== undefined || /^(?:digest|ntlm|negotiate|scram-)/.test(own.scheme)) return [];
  if (paramOf(challenge, "error")) return [];
  const says =
    own.scheme === "basic"
      ? "The name or the password was not accepted."
      : "The token came in the right scheme and was not accepted.";
  return foundCause("credentials-invalid", { sure: "likely", says }, [own.evidence, evidenceAt(scene, challenge.spot)]);
}
