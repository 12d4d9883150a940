import { jsonPart } from "../schemes/token/json-part";

const told = ["iss", "aud", "scope", "scp", "roles", "azp", "client_id", "typ"];

/** In whole sentences, what two credentials differ in without saying what they are: scheme, and the claims of two JWTs that decide. RFC 7519 §4.1. */
export function tokenDifferences(worked: string | undefined, failed: string | undefined): readonly string[] {
  if (worked === undefined || failed === undefined) return [];
  const [one, other] = [partsOf(worked), partsOf(failed)];
  if (one.scheme.toLowerCase() !== other.scheme.toLowerCase())
    return [`The scheme was ${one.scheme} in the one that worked, and ${other.scheme} in the other.`];
  const [good, bad] = [claimsIn(one.token), claimsIn(other.token)];
  if (!good || !bad) return [];
  const claims = told.flatMap((name) => {
    const [before, after] = [textOf(good.get(name)), textOf(bad.get(name))];
    return before === after ? [] : [`Its ${name} is ${after ?? "missing"}, and was ${before ?? "missing"}.`];
  });
  const [end, start] = [bad.get("exp"), good.get("exp")];
  const earlier = typeof end === "number" && typeof start === "number" && end < start;
  return [...claims, ...(earlier ? ["It ends before the other does: look at exp."] : [])];
}

function partsOf(value: string): { readonly scheme: string; readonly token: string } {
  const [, scheme = "no scheme", token = ""] = /^(\S+) +(\S+)$/.exec(value.trim()) ?? [];
  return { scheme: scheme.length <= 32 ? scheme : "no scheme", token };
}

function claimsIn(token: string): ReadonlyMap<string, unknown> | undefined {
  const parts = token.split(".");
  return parts.length === 3 && token.length < 32_768 ? jsonPart(parts[1] ?? "") : undefined;
}

function textOf(claim: unknown): string | undefined {
  if (claim === undefined) return undefined;
  const text = typeof claim === "string" ? claim : JSON.stringify(claim);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
