import { kindOf } from "./kinds/index";
import type { Rule, WrittenOffer, WrittenPolicy } from "./policy";

/** A rule as a sentence: what it is about, who may, and what everybody else meets. */
export function ruleInWords({ methods, path, allow, concealed = false }: Rule): string {
  const rest = path.endsWith("*") ? ", * standing for any rest" : "";
  const others = concealed && allow !== "everybody" ? "; to everybody else it looks as if it did not exist" : "";
  return `${[...new Set(methods)].join(", ")} ${path}${rest}: ${kindOf(allow)?.inWords(allow) ?? "nobody"} may${others}.`;
}

/** The rules of a policy as sentences, in the order in which the server looks at them. */
export function rulesInWords({ rules }: WrittenPolicy): readonly string[] {
  return rules.map(ruleInWords);
}

/** How a policy asks who is there, as a sentence. */
export function spaceInWords({ realm, schemes }: WrittenPolicy): string {
  const names = [...new Set(schemes.map(schemeInWords))];
  const asked = names.length === 0 ? "nothing" : names.join(" or ");
  return `It asks for ${asked}, in the realm “${realm}”.`;
}

/** What an offer asks for, in a word or two. */
export function schemeInWords({ scheme, algorithm, jwt }: WrittenOffer): string {
  if (scheme === "digest") return `Digest with ${algorithm ?? "MD5"}`;
  if (scheme === "bearer") return jwt === undefined ? "a Bearer token" : "a signed Bearer token";
  return names[scheme] ?? scheme;
}

const names: Readonly<Record<string, string>> = {
  basic: "Basic",
  dpop: "a DPoP token",
  "scram-sha-256": "SCRAM-SHA-256",
};
