import { jsonDepthLimit, nestsTooDeep } from "#http/json-shape";
import type { Policy } from "../model";
import { policyOfShape } from "./policy-shape";

/** Where a policy stands in an address: after this, and up to the next slash. */
export const policyBase = "/api/sandbox/~";

/** The most characters that a policy in an address may have, its version included. */
export const policyTextLimit = 4096;

/** A policy that a text holds, or the sentence that says why a page can show none. */
export type PolicyFound = { readonly policy: Policy } | { readonly fault: string };

const version = "1.";

/** Writes anything as the text of a policy: the codec's version, then JSON in base64url. The sandbox reads the same, up to its limit. */
export function encodePolicyText(policy: unknown): string {
  const octets = new TextEncoder().encode(JSON.stringify(policy));
  const binary = Array.from(octets, (octet) => String.fromCharCode(octet)).join("");
  return version + btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Reads the text of a policy as far as a page has to; whether the policy is right is for the server to say. Throws nothing. */
export function decodePolicyText(text: string): PolicyFound {
  if (!text.startsWith(version)) return { fault: `The address holds no rules of ours: after ~ ${version} must stand.` };
  const json = textOf(text.slice(version.length));
  return json === undefined
    ? { fault: `The rules in the address are damaged: after ${version} base64url must stand.` }
    : parsePolicy(json);
}

/** Reads a policy from JSON, in the same way. */
export function parsePolicy(json: string): PolicyFound {
  if (nestsTooDeep(json)) return { fault: `The rules cannot be read: they nest more than ${jsonDepthLimit} deep.` };
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { fault: "The rules cannot be read: they are no JSON." };
  }
  return policyOfShape(value);
}

/** The text of the policy that stands in a target, and what follows it; undefined where there is none. */
export function policyIn(target: string): { readonly text: string; readonly rest: string } | undefined {
  if (!target.startsWith(policyBase)) return undefined;
  const [text = ""] = /^[^/?#]*/.exec(target.slice(policyBase.length)) ?? [];
  return { text, rest: target.slice(policyBase.length + text.length) };
}

/** The same target below a policy in the address; `base` is where the policy it had until now stands. */
export function targetUnder(policy: Policy, target: string, base: string): string {
  const rest = policyIn(target)?.rest ?? (target.startsWith(base) ? target.slice(base.length) : "");
  return `${policyBase}${encodePolicyText(policy)}${rest}`;
}

function textOf(base64url: string): string | undefined {
  if (!/^[A-Za-z0-9\-_]*$/.test(base64url)) return undefined;
  try {
    const binary = atob(base64url.replaceAll("-", "+").replaceAll("_", "/"));
    const octets = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(octets);
  } catch {
    return undefined;
  }
}
