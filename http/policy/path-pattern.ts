import type { Rule } from "./policy";

/** The rules whose path fits, in order. A pattern's `*` at the end stands for any rest, `{owner}` for one segment. */
export function rulesFor({ rules }: { readonly rules: readonly Rule[] }, segments: readonly string[]): readonly Rule[] {
  return rules.filter(({ path }) => ownerIn(path, segments) !== undefined);
}

/**
 * The first of these rules that names a method; undefined where none does. HEAD is answered as GET (RFC 9110 §9.3.2), and OPTIONS
 * asks about the resource, so the first rule decides who may ask (§9.3.7).
 */
export function ruleForMethod(rules: readonly Rule[], method: string): Rule | undefined {
  const wanted = method === "HEAD" ? "GET" : method;
  const found = rules.find(({ methods }) => methods.includes(wanted));
  return found ?? (method === "OPTIONS" ? rules[0] : undefined);
}

/** What `{owner}` stands for where the pattern fits the segments: "" where it has none, undefined where it does not fit. */
export function ownerIn(pattern: string, segments: readonly string[]): string | undefined {
  const expected = pattern.split("/").filter((segment) => segment !== "");
  const open = expected.at(-1) === "*";
  if (open) expected.pop();
  if (open ? segments.length < expected.length : segments.length !== expected.length) return undefined;
  let owner = "";
  for (const [index, segment] of expected.entries()) {
    const actual = segments[index];
    if (segment === "{owner}") owner = actual ?? "";
    else if (segment !== actual) return undefined;
  }
  return owner;
}
