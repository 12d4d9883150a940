import { decodeBase64url, decodeUtf8, encodeBase64url, encodeUtf8 } from "../octets";
import { nestsTooDeep } from "../representation/json-shape";

/** Where a policy stands in an address: after this, and up to the next slash. */
export const policyBase = "/api/sandbox/~";

/** The most characters that a policy in an address may have, its version included. */
export const policyAddressLimit = 4096;

const version = "1.";

/** A value that was read, or the part of the text that is wrong: its version, its base64url, its depth, or its JSON. */
export type ValueRead = { readonly value: unknown } | { readonly fault: "version" | "base64url" | "depth" | "json" };

/** Writes anything as a policy in an address: the codec's version, then JSON in base64url. The length is not checked. */
export function encodePolicy(policy: unknown): string {
  return version + encodeBase64url(encodeUtf8(JSON.stringify(policy)));
}

/** Reads what `encodePolicy` wrote; whether the value is a policy is another question. Throws nothing. */
export function decodePolicy(text: string): ValueRead {
  if (!text.startsWith(version)) return { fault: "version" };
  const octets = decodeBase64url(text.slice(version.length));
  const json = octets && decodeUtf8(octets);
  return json === undefined ? { fault: "base64url" } : parseJson(json);
}

/** Reads JSON that nests no deeper than a policy may. Throws nothing. */
export function parseJson(json: string): ValueRead {
  if (nestsTooDeep(json)) return { fault: "depth" };
  try {
    return { value: JSON.parse(json) };
  } catch {
    return { fault: "json" };
  }
}

/** The text of the policy that stands in a target, and what follows it; undefined where there is none. */
export function policyIn(target: string): { readonly text: string; readonly rest: string } | undefined {
  if (!target.startsWith(policyBase)) return undefined;
  const [text = ""] = /^[^/?#]*/.exec(target.slice(policyBase.length)) ?? [];
  return { text, rest: target.slice(policyBase.length + text.length) };
}

/** The same target below a policy in the address; `base` is where the policy it had until now stands. */
export function targetUnder(policy: unknown, target: string, base: string): string {
  const rest = policyIn(target)?.rest ?? (target.startsWith(base) ? target.slice(base.length) : "");
  return `${policyBase}${encodePolicy(policy)}${rest}`;
}
