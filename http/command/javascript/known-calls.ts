import { encodeBase64, textToOctets } from "../../octets";
import { octetsOf } from "../command";
import { type Entry, jsonOf, plainText, type Value } from "./values";

/** Gives what a call of a known function comes to; undefined where it is not known, or what it is given is not. */
export function called(name: string, [first, second, third]: readonly Value[]): { readonly value: Value } | undefined {
  switch (name.replace(/^(?:window|globalThis|self)\./, "")) {
    case "JSON.stringify": {
      const indent = typeof third === "number" ? Math.min(10, third) : typeof third === "string" ? third.length : 0;
      const json = second === undefined || second === null ? jsonOf(first, indent) : undefined;
      return json === undefined ? undefined : { value: json };
    }
    case "btoa":
      return typeof first === "string" && /^[\0-\xFF]*$/.test(first)
        ? { value: encodeBase64(textToOctets(first)) }
        : undefined;
    case "encodeURIComponent":
    case "encodeURI":
      return typeof first === "string"
        ? { value: name === "encodeURI" ? encodeURI(first.toWellFormed()) : encodeURIComponent(first.toWellFormed()) }
        : undefined;
    case "String":
      return text(first);
    case "Buffer.from":
      return typeof first === "string" && (second === undefined || second === "utf8" || second === "utf-8")
        ? { value: { kind: "octets", text: first } }
        : undefined;
    default:
      return undefined;
  }
}

/** Gives what `new` makes of a known class; undefined for any other. */
export function made(name: string, args: readonly Value[]): { readonly value: Value } | undefined {
  const [first, base] = args;
  switch (name.replace(/^(?:window|globalThis|self)\./, "")) {
    case "Headers":
      return pairs("headers", first);
    case "URLSearchParams":
      if (typeof first === "string")
        return {
          value: { kind: "params", entries: [...new URLSearchParams(first)].map(([key, value]) => [key, value]) },
        };
      return pairs("params", first);
    case "FormData":
      return first === undefined ? { value: { kind: "form", entries: [] } } : undefined;
    case "URL":
      if (typeof first !== "string" || (base !== undefined && typeof base !== "string") || !URL.canParse(first, base))
        return undefined;
      return { value: new URL(first, base).href };
    case "TextEncoder":
      return { value: { kind: "table", entries: [["encode", "TextEncoder"]] } };
    case "Request":
      return { value: { kind: "request", args } };
    default:
      return undefined;
  }
}

function pairs(kind: "headers" | "params", value: Value): { readonly value: Value } | undefined {
  if (value === undefined || value === null) return { value: { kind, entries: [] } };
  const entries = entriesOf(value);
  return entries && { value: { kind, entries: [...entries] } };
}

/** The entries of a table, of a list of pairs, and of what holds entries by itself; undefined for anything else. */
export function entriesOf(value: Value): readonly Entry[] | undefined {
  if (value === null || typeof value !== "object") return undefined;
  if ("entries" in value) return value.entries;
  if (value.kind !== "list") return undefined;
  const found = value.items.map((item): Entry | undefined => {
    if (item === null || typeof item !== "object" || item.kind !== "list") return undefined;
    const [name, text] = item.items;
    return typeof name === "string" && item.items.length === 2 ? [name, text] : undefined;
  });
  return found.every((each) => each !== undefined) ? found : undefined;
}

/** Gives what a known method of a value comes to; undefined where it is not known. Headers and forms keep what is added to them. */
export function asked(value: Value, method: string, args: readonly Value[]): { readonly value: Value } | undefined {
  const [first, second] = args;
  if (typeof value === "string")
    return method === "toString" || method === "trim" ? { value: method === "trim" ? value.trim() : value } : undefined;
  if (value === null || typeof value !== "object") return undefined;
  if (value.kind === "octets" && method === "toString")
    return first === "base64" ? { value: encodeBase64(textToOctets(octetsOf(value.text))) } : undefined;
  if (value.kind === "table" && method === "encode" && value.entries[0]?.[1] === "TextEncoder")
    return typeof first === "string" ? { value: { kind: "octets", text: first } } : undefined;
  if (value.kind !== "headers" && value.kind !== "params" && value.kind !== "form") return undefined;
  if (method === "toString") return text(value);
  if ((method !== "append" && method !== "set") || typeof first !== "string" || args.length !== 2) return undefined;
  const same = (name: string) =>
    value.kind === "headers" ? name.toLowerCase() === first.toLowerCase() : name === first;
  if (method === "set") value.entries.splice(0, value.entries.length, ...value.entries.filter(([name]) => !same(name)));
  value.entries.push([first, second]);
  return { value: undefined };
}

/** Gives a value as a text, where it has one. */
function text(value: Value): { readonly value: string } | undefined {
  const plain = plainText(value);
  return plain === undefined ? undefined : { value: plain };
}
