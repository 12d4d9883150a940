import { excerpt } from "#http/excerpt";
import { type Policy, policySchema } from "./policy";

/** The most characters that a policy in an address may have, its version included. */
export const policyAddressLimit = 4096;

/** What is wrong with a policy, and where, such as `rules[0].allow`; the path "" means the whole. */
export type PolicyMistake = { readonly path: string; readonly message: string };

/** A policy that was read from an address, or why it could not be. */
export type PolicyReading =
  | { readonly policy: Policy }
  | { readonly tooLong: boolean; readonly mistakes: readonly PolicyMistake[] };

const version = "1.";
const mistakeLimit = 16;

/**
 * Writes a policy for an address, where it stands after `/api/sandbox/~`: the codec's version, then the policy as JSON in base64url.
 * Throws a RangeError for a policy that is longer than 4096 characters so. `decodePolicy` reads the same back.
 */
export function encodePolicy(policy: Policy): string {
  const octets = new TextEncoder().encode(JSON.stringify(policy));
  const binary = Array.from(octets, (octet) => String.fromCharCode(octet)).join("");
  const encoded = version + btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  if (encoded.length > policyAddressLimit) {
    throw new RangeError(
      `Cannot write a policy of ${encoded.length} characters: expected at most ${policyAddressLimit}`,
    );
  }
  return encoded;
}

/** Reads what `encodePolicy` wrote, and checks it as a policy from anybody. Throws nothing: what is wrong is told. */
export function decodePolicy(text: string): PolicyReading {
  if (text.length > policyAddressLimit) return { tooLong: true, mistakes: [] };
  if (!text.startsWith(version)) return wrong(`Expected ${version} and then a policy in base64url`);
  const json = decodeBase64url(text.slice(version.length));
  if (json === undefined) return wrong(`Expected base64url of UTF-8 after ${version}`);
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return wrong("Expected JSON");
  }
  const read = policySchema.safeParse(value);
  if (read.success) return { policy: read.data };
  // zod's own message repeats a key that somebody else wrote, and part of it goes into a response field.
  const mistakes = read.error.issues.map((issue) => ({
    path: formatPath(issue.path).slice(0, 100),
    message:
      issue.code === "unrecognized_keys"
        ? `Unrecognized: ${excerpt(issue.keys.join(", "))}`
        : issue.message.slice(0, 200),
  }));
  return { tooLong: false, mistakes: mistakes.slice(0, mistakeLimit) };
}

function wrong(message: string): PolicyReading {
  return { tooLong: false, mistakes: [{ path: "", message }] };
}

function decodeBase64url(text: string): string | undefined {
  if (!/^[A-Za-z0-9\-_]*$/.test(text)) return undefined;
  try {
    const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    const octets = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(octets);
  } catch {
    return undefined;
  }
}

function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`))
    .join("")
    .replace(/^\./, "");
}
