import { paramOf } from "../../../inspect/challenge-view";
import type { Placed as Challenge, PlacedParam } from "../../../inspect/placed";
import { absoluteForm } from "../../../target-uri";
import type { Evidence } from "../../diagnosis";
import { type Found, foundCause } from "../../signs/sign";
import { evidenceAt, type Pair, type Sent } from "../both";

/** What a Digest answer differs in from the challenge, or that the nonce alone is stale. RFC 7616 §3.3, §3.4. */
export function digestDiffers(pair: Pair): readonly Found[] {
  const { scene, offers, sent } = pair;
  const challenges = offers.all.filter(({ scheme }) => scheme.toLowerCase() === "digest");
  const stale = challenges.find((each) => paramOf(each, "stale")?.value.toLowerCase() === "true");
  const flag = stale && paramOf(stale, "stale");
  if (flag) return foundCause("nonce-stale", "certain", [evidenceAt(scene, flag.spot)]);
  const own = sent.find(({ scheme, credentials }) => scheme === "digest" && credentials);
  if (!own?.credentials) return [];
  const slips = slipsOf(pair, own);
  if (slips.length > 0 || scene.status !== 401) return slips;
  const [challenge] = challenges;
  return challenge ? compared(pair, own, challenges) : [];
}

function slipsOf({ scene }: Pair, own: Sent): readonly Found[] {
  const { request, answer, status } = scene;
  if (!own.credentials || (answer && status !== 401 && status !== 400)) return [];
  const user = paramOf(own.credentials, "username");
  if (user && /(?<!\\)\\[^\\"]/.test(user.raw.slice(0, 400))) {
    const says = "The backslash in the quoted user name is not doubled, so the server reads the name without it.";
    return foundCause("credentials-malformed", { sure: "likely", says }, [within(own, user)]);
  }
  const uri = paramOf(own.credentials, "uri");
  const target = request?.message.kind === "request" ? request.message.target : undefined;
  if (uri && target?.startsWith("/") && (absoluteForm(uri.value)?.rest ?? uri.value) !== target) {
    const says = "The uri in the credentials is not the target of the request, so the server hashes something else.";
    return foundCause("credentials-malformed", { sure: "certain", says }, [within(own, uri)]);
  }
  const named = paramOf(own.credentials, "username") ?? paramOf(own.credentials, "username*");
  const missing = ["realm", "nonce", "uri", "response"].filter(
    (name) => own.credentials && !paramOf(own.credentials, name),
  );
  if (named && missing.length === 0) return [];
  const says = "The Digest credentials lack a part that the server needs to check them.";
  return foundCause("credentials-malformed", { sure: "certain", says }, [own.evidence]);
}

function compared({ scene }: Pair, own: Sent, challenges: readonly Challenge[]): readonly Found[] {
  const { credentials } = own;
  if (!credentials) return [];
  const value = (of: Challenge, name: string) => paramOf(of, name)?.value;
  const realm = paramOf(credentials, "realm");
  if (realm && !challenges.some((each) => value(each, "realm") === realm.value)) {
    const asked = challenges[0] && paramOf(challenges[0], "realm");
    const says = "The credentials were made for another realm than the one that asks.";
    return foundCause("credentials-invalid", { sure: "certain", says }, [
      within(own, realm),
      asked && evidenceAt(scene, asked.spot),
    ]);
  }
  const algorithm = (of: Challenge) => value(of, "algorithm")?.toUpperCase() ?? "MD5";
  if (!challenges.some((each) => algorithm(each) === algorithm(credentials))) {
    const says = "The credentials were made with an algorithm that is not offered.";
    const shown = paramOf(credentials, "algorithm");
    return foundCause("scheme-mismatch", { sure: "certain", says }, [shown ? within(own, shown) : own.evidence]);
  }
  const wantsQop = challenges.every((each) => (value(each, "qop") ?? "") !== "");
  if (wantsQop && !paramOf(credentials, "qop")) {
    const says = "The challenge asks for qop, and the credentials were made without it.";
    return foundCause("credentials-malformed", { sure: "likely", says }, [own.evidence]);
  }
  const nonce = paramOf(credentials, "nonce");
  const same = challenges.some((each) => value(each, "nonce") === nonce?.value);
  const says = "The digest does not fit: most often the password is wrong.";
  return [
    ...foundCause("credentials-invalid", { sure: "likely", says }, [own.evidence]),
    ...(same || !nonce ? [] : foundCause("nonce-stale", "possible", [within(own, nonce)])),
  ];
}

function within({ value, evidence }: Sent, { spot: { start = 0, end = 0 } }: PlacedParam): Evidence {
  return { ...evidence, start, end, text: value.slice(start, end) };
}
