import { excerpt } from "#http/excerpt";
import { decodePolicy, policyAddressLimit } from "#http/policy/address";
import type { Policy } from "#http/policy/policy";
import { jsonDepthLimit } from "#http/representation/json-shape";
import { policySchema } from "./policy-schema";

/** What is wrong with a policy, and where, such as `rules[0].allow`; the path "" means the whole. */
export type PolicyMistake = { readonly path: string; readonly message: string };

/** A policy that was read from an address, or why it could not be. */
export type PolicyReading =
  | { readonly policy: Policy }
  | { readonly tooLong: boolean; readonly mistakes: readonly PolicyMistake[] };

const mistakeLimit = 16;

const faults = {
  version: "Expected 1. and then a policy in base64url",
  base64url: "Expected base64url of UTF-8 after 1.",
  depth: `Expected JSON that nests at most ${jsonDepthLimit} deep`,
  json: "Expected JSON",
} as const;

/** Reads a policy in an address, and checks it as one from anybody. Throws nothing: what is wrong is told. */
export function readPolicy(text: string): PolicyReading {
  if (text.length > policyAddressLimit) return { tooLong: true, mistakes: [] };
  const decoded = decodePolicy(text);
  if ("fault" in decoded) return { tooLong: false, mistakes: [{ path: "", message: faults[decoded.fault] }] };
  const read = policySchema.safeParse(decoded.value);
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

function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`))
    .join("")
    .replace(/^\./, "");
}
