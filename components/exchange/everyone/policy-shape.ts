import type { Account, Allow, Policy, Rule, SchemeOffer, Token } from "../model";
import type { PolicyFound } from "./policy-text";

/** Takes a value for a policy where a page can show it as one; else says which part it cannot. */
export function policyOfShape(value: unknown): PolicyFound {
  if (isPolicy(value)) return { policy: value };
  const part = isRecord(value) ? parts.find(([name, fits]) => !fits(value[name]))?.[0] : undefined;
  const what = part === undefined ? "they are no object" : `${part} is missing, or not of the form it must have`;
  return { fault: `The rules cannot be shown: ${what}.` };
}

const parts: readonly (readonly [name: string, fits: (value: unknown) => boolean])[] = [
  ["version", (value) => value === 1],
  ["realm", isText],
  ["schemes", listOf(isOffer)],
  ["accounts", listOf(isAccount)],
  ["tokens", listOf(isToken)],
  ["rules", listOf(isRule)],
];

function isPolicy(value: unknown): value is Policy {
  return isRecord(value) && parts.every(([name, fits]) => fits(value[name]));
}

function isOffer(value: unknown): value is SchemeOffer {
  return isRecord(value) && isText(value["scheme"]) && isMaybe(isText)(value["algorithm"]);
}

function isAccount(value: unknown): value is Account {
  if (!isRecord(value)) return false;
  return isText(value["name"]) && isMaybe(isText)(value["password"]) && isMaybe(listOf(isText))(value["roles"]);
}

function isToken(value: unknown): value is Token {
  if (!isRecord(value)) return false;
  const { token, to, scopes, expires } = value;
  return isText(token) && isText(to) && listOf(isText)(scopes) && isMaybe(isNumber)(expires);
}

function isRule(value: unknown): value is Rule {
  if (!isRecord(value)) return false;
  const { path, methods, allow, concealed, says } = value;
  return isText(path) && listOf(isText)(methods) && isAllow(allow) && isMaybe(isBoolean)(concealed) && isText(says);
}

function isAllow(value: unknown): value is Allow {
  if (value === "everybody" || value === "known" || value === "owner") return true;
  if (!isRecord(value)) return false;
  const { role, scope, acr, maxAge } = value;
  return isText(role) || (isText(scope) && isMaybe(isText)(acr) && isMaybe(isNumber)(maxAge));
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
