import { jsonPart } from "../schemes/token/json-part";

/** One thing that a token says, in words, and whether it stands in the way: "wrong" explains a refusal, "plain" does not. */
export type TokenFact = { readonly name: string; readonly says: string; readonly weight: "wrong" | "plain" };

/**
 * What a JWT says of itself, beside the host that was asked and the time: who issued it, for whom, until when, for what. Nothing
 * is verified. Undefined for what is no JWT. `now` is in seconds since 1970-01-01T00:00Z. RFC 7519 §4.1.
 */
export function tokenFacts(token: string, host: string | undefined, now: number): readonly TokenFact[] | undefined {
  const parts = token.split(".");
  const [header, claims] = token.length < 32_768 && parts.length === 3 ? parts.map((part) => jsonPart(part)) : [];
  if (!header || !claims) return undefined;
  const text = (name: string) => textOf(claims.get(name));
  const plain = (name: string): readonly TokenFact[] => {
    const says = text(name);
    return says === undefined ? [] : [{ name, says, weight: "plain" }];
  };
  return [
    {
      name: "alg",
      says: textOf(header.get("alg")) ?? "missing",
      weight: isNone(header.get("alg")) ? "wrong" : "plain",
    },
    ...plain("iss"),
    ...audience(claims.get("aud"), host),
    ...plain("sub"),
    ...["scope", "scp", "roles"].flatMap(plain),
    ...time("nbf", claims.get("nbf"), (at) => at > now, "not good before"),
    ...time("exp", claims.get("exp"), (at) => at <= now, "good until"),
  ];
}

function isNone(alg: unknown): boolean {
  return typeof alg !== "string" || alg.toLowerCase() === "none";
}

// An audience may be any name that both sides know, so only one that is an address can be told to be another's. RFC 7519 §4.1.3
function audience(aud: unknown, host: string | undefined): readonly TokenFact[] {
  const names = (Array.isArray(aud) ? aud : [aud]).filter((each) => typeof each === "string");
  if (names.length === 0) return [];
  const hosts = names.flatMap((name) => /^https?:\/\/([^/?#:]+)/i.exec(name)?.[1]?.toLowerCase() ?? []);
  const asked = host?.toLowerCase().replace(/:\d+$/, "");
  const other = asked !== undefined && hosts.length === names.length && !hosts.includes(asked);
  const says = names.join(", ");
  return [{ name: "aud", says: other ? `${says}, and ${asked} was asked` : says, weight: other ? "wrong" : "plain" }];
}

function time(name: string, at: unknown, isWrong: (at: number) => boolean, words: string): readonly TokenFact[] {
  if (typeof at !== "number") return [];
  const date = new Date(at * 1000);
  const says = Number.isNaN(date.getTime())
    ? `second ${at}`
    : `${date.toISOString().slice(0, 19).replace("T", " ")} UTC`;
  return [{ name, says: `${words} ${says}`, weight: isWrong(at) ? "wrong" : "plain" }];
}

function textOf(claim: unknown): string | undefined {
  if (claim === undefined || claim === null) return undefined;
  const text = typeof claim === "string" ? claim : JSON.stringify(claim);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
