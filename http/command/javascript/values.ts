/** A pair of a name and a value, as tables, headers and forms hold them, in the order they were written. */
export type Entry = readonly [name: string, value: Value];

/** What a piece of JavaScript stands for, as data. `unknown` is what only the running program knows; `offset` is where it stands. */
export type Value =
  | string
  | number
  | boolean
  | null
  | undefined
  | { readonly kind: "list"; readonly items: readonly Value[] }
  | { readonly kind: "table"; readonly entries: readonly Entry[] }
  | { readonly kind: "headers" | "params" | "form"; readonly entries: Entry[] }
  | { readonly kind: "octets"; readonly text: string }
  | { readonly kind: "request"; readonly args: readonly Value[] }
  | { readonly kind: "unknown"; readonly offset: number; readonly shown: string };

/** What a table holds under a name: the last that was written, undefined where there is none. */
export function entryOf(entries: readonly Entry[], name: string): Value {
  return entries.findLast(([each]) => each === name)?.[1];
}

/** The text of a plain value, as String() would give it; undefined for what has parts. */
export function plainText(value: Value): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value === "object" && value !== null) return value.kind === "params" ? formText(value.entries) : undefined;
  return String(value);
}

/** Writes entries as a query, as URLSearchParams does. */
export function formText(entries: readonly Entry[]): string {
  return new URLSearchParams(entries.map(([name, value]) => [name, plainText(value) ?? ""])).toString();
}

/** Writes a value as JSON.stringify() would, with `indent` spaces; undefined for what no JSON can hold, or only the program knows. */
export function jsonOf(value: Value, indent = 0): string | undefined {
  const plain = jsonValue(value);
  return plain === undefined ? undefined : written(plain, indent, "");
}

type Json =
  | string
  | number
  | boolean
  | null
  | { readonly items: readonly Json[] }
  | { readonly entries: readonly (readonly [string, Json])[] };

function jsonValue(value: Value): Json | undefined {
  if (value === undefined) return undefined;
  if (value === null || typeof value !== "object")
    return typeof value === "number" && !Number.isFinite(value) ? null : value;
  if (value.kind === "list") {
    const items = value.items.map((each) => (each === undefined ? null : jsonValue(each)));
    return items.every((each) => each !== undefined) ? { items } : undefined;
  }
  if (value.kind !== "table") return undefined;
  // A name that comes twice keeps its first place and its last value.
  const names = new Map<string, Json>();
  for (const [name, each] of value.entries) {
    if (each === undefined) continue;
    const json = jsonValue(each);
    if (json === undefined) return undefined;
    names.set(name, json);
  }
  return { entries: [...names] };
}

function written(json: Json, indent: number, margin: string): string {
  if (json === null || typeof json !== "object") return JSON.stringify(json);
  const inner = margin + " ".repeat(indent);
  const [open, close] = "items" in json ? ["[", "]"] : ["{", "}"];
  const parts =
    "items" in json
      ? json.items.map((each) => written(each, indent, inner))
      : json.entries.map(
          ([name, each]) => `${JSON.stringify(name)}:${indent > 0 ? " " : ""}${written(each, indent, inner)}`,
        );
  if (parts.length === 0) return open + close;
  return indent > 0
    ? `${open}\n${parts.map((part) => inner + part).join(",\n")}\n${margin}${close}`
    : open + parts.join(",") + close;
}
