import { decodePolicy, parseJson, type ValueRead } from "#http/policy/address";
import type { WrittenPolicy } from "#http/policy/policy";
import { policyOfShape } from "#http/policy/shape";
import { jsonDepthLimit } from "#http/representation/json-shape";

/** A policy that a text holds, or the sentence that says why a page can show none. */
export type PolicyFound = { readonly policy: WrittenPolicy } | { readonly fault: string };

const faults = {
  version: "The address holds no rules of ours: after ~ 1. must stand.",
  base64url: "The rules in the address are damaged: after 1. base64url must stand.",
  depth: `The rules cannot be read: they nest more than ${jsonDepthLimit} deep.`,
  json: "The rules cannot be read: they are no JSON.",
} as const;

/** Reads the policy of an address as far as a page has to; whether it is right is for the server to say. Throws nothing. */
export function decodePolicyText(text: string): PolicyFound {
  return found(decodePolicy(text));
}

/** Reads a policy from JSON, in the same way. */
export function parsePolicy(json: string): PolicyFound {
  return found(parseJson(json));
}

function found(read: ValueRead): PolicyFound {
  if ("fault" in read) return { fault: faults[read.fault] };
  const shape = policyOfShape(read.value);
  if ("policy" in shape) return shape;
  const what = shape.part === "" ? "they are no object" : `${shape.part} is missing, or not of the form it must have`;
  return { fault: `The rules cannot be shown: ${what}.` };
}
