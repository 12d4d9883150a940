import { encodeBase64, textToOctets } from "../../octets";
import { octetsOf } from "../command";

/** A name and a value of a table, in the order they were written. */
export type Entry = readonly [name: string, value: Value];

/** What a piece of PowerShell stands for, as data. `unknown` is what only the running script knows; `secret` is never shown. */
export type Value =
  | string
  | number
  | boolean
  | null
  | { readonly kind: "list"; readonly items: readonly Value[] }
  | { readonly kind: "table"; readonly entries: Entry[] }
  | { readonly kind: "octets"; readonly text: string }
  | { readonly kind: "cookie"; readonly parts: readonly string[] }
  | { readonly kind: "session"; readonly cookies: (readonly string[])[]; agent?: string }
  | { readonly kind: "secret" }
  | { readonly kind: "unknown"; readonly offset: number; readonly shown: string };

/** The text of a plain value, as PowerShell puts it into a string; undefined for what has parts. */
export function plainText(value: Value): string | undefined {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "True" : "False";
  return typeof value === "object" ? undefined : String(value);
}

/** What a table holds under a name, whatever its case; undefined where it holds nothing so. */
export function entryOf(entries: readonly Entry[], name: string): Value | undefined {
  return entries.findLast(([each]) => each.toLowerCase() === name.toLowerCase())?.[1];
}

/** Puts a value into a table, in the place of the one under that name. */
export function put(entries: Entry[], name: string, value: Value): void {
  const at = entries.findIndex(([each]) => each.toLowerCase() === name.toLowerCase());
  if (at < 0) entries.push([name, value]);
  else entries.splice(at, 1, [name, value]);
}

/** Writes a value as JSON without blanks; undefined for what the script alone knows. */
export function jsonOf(value: Value): string | undefined {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (value.kind === "list") {
    const items = value.items.map(jsonOf);
    return items.includes(undefined) ? undefined : `[${items.join(",")}]`;
  }
  if (value.kind !== "table") return undefined;
  const entries = value.entries.map(([name, each]) => {
    const json = jsonOf(each);
    return json === undefined ? undefined : `${JSON.stringify(name)}:${json}`;
  });
  return entries.includes(undefined) ? undefined : `{${entries.join(",")}}`;
}

/** Gives what a static method of .NET comes to, by its last name; undefined where it is not known. */
export function calledStatic(method: string, [first]: readonly Value[]): Value | undefined {
  switch (method.toLowerCase()) {
    case "getbytes":
      return typeof first === "string" ? { kind: "octets", text: first } : undefined;
    case "tobase64string":
      return isKind(first, "octets") ? encodeBase64(textToOctets(octetsOf(first.text))) : undefined;
    case "escapedatastring":
    case "urlencode":
      return typeof first === "string" ? encodeURIComponent(first.toWellFormed()) : undefined;
    case "new":
      return isKind(first, "table") ? first : undefined;
    default:
      return undefined;
  }
}

/** Whether a value is one of a kind. */
export function isKind<Kind extends string>(
  value: Value | undefined,
  kind: Kind,
): value is Extract<Value, { kind: Kind }> {
  return typeof value === "object" && value !== null && value.kind === kind;
}
