import type { Account, IssuedToken } from "../schemes/protection-space";
import { isAllow } from "./kinds/index";
import type { Rule, WrittenOffer, WrittenPolicy } from "./policy";

/** A policy of the right form, or the part of it that is not: the name of a member, or "" where it is no object at all. */
export type ShapeRead = { readonly policy: WrittenPolicy } | { readonly part: string };

/** Takes a value for a policy where it has the form of one; its texts and numbers are not checked. */
export function policyOfShape(value: unknown): ShapeRead {
  if (isPolicy(value)) return { policy: value };
  return { part: (isRecord(value) && parts.find(([name, fits]) => !fits(value[name]))?.[0]) || "" };
}

const parts: readonly (readonly [name: string, fits: (value: unknown) => boolean])[] = [
  ["version", (value) => value === 1],
  ["realm", isText],
  ["schemes", listOf(isOffer)],
  ["accounts", listOf(isAccount)],
  ["tokens", listOf(isToken)],
  ["rules", listOf(isRule)],
];

function isPolicy(value: unknown): value is WrittenPolicy {
  return isRecord(value) && parts.every(([name, fits]) => fits(value[name]));
}

function isOffer(value: unknown): value is WrittenOffer {
  return isRecord(value) && isText(value["scheme"]) && isMaybe(isText)(value["algorithm"]);
}

function isAccount(value: unknown): value is Account {
  if (!isRecord(value)) return false;
  return isText(value["name"]) && isMaybe(isText)(value["password"]) && isMaybe(listOf(isText))(value["roles"]);
}

function isToken(value: unknown): value is IssuedToken {
  if (!isRecord(value)) return false;
  const { token, to, scopes, expires } = value;
  return isText(token) && isText(to) && listOf(isText)(scopes) && isMaybe(isNumber)(expires);
}

function isRule(value: unknown): value is Rule {
  if (!isRecord(value)) return false;
  const { path, methods, allow, concealed, says } = value;
  return isText(path) && listOf(isText)(methods) && isAllow(allow) && isMaybe(isBoolean)(concealed) && isText(says);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isNumber(value: unknown): value is number {
  return typeof value === "number";
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === "boolean";
}

function isMaybe(fits: (value: unknown) => boolean) {
  return (value: unknown) => value === undefined || fits(value);
}

function listOf(fits: (value: unknown) => boolean) {
  return (value: unknown) => Array.isArray(value) && value.every(fits);
}
