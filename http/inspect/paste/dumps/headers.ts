import { isToken } from "../../../grammar";
import { fieldName } from "../../../registry/field-names";
import type { PastedField } from "../../pasted";
import { type Entry, type Group, type Node, type Text, textOf } from "./tree";

/** Reads a group as header lines, in any of the shapes in which programs keep them; undefined where no name is a known one. */
export function headersOf(node: Node | undefined): readonly PastedField[] | undefined {
  if (node?.kind !== "group" || node.entries.length === 0) return undefined;
  const fields = [byName, byPair].map((read) => read(node)).find(areKnown);
  if (fields) return fields;
  const texts = textsOf(node.entries);
  if (texts.length === 0) return undefined;
  const turns = texts.length < node.entries.length ? undefined : byTurns(texts);
  return [turns, byLine(texts)].find(areKnown);
}

function areKnown(fields: readonly PastedField[] | undefined): boolean {
  return fields?.some(({ name }) => isKnown(name)) ?? false;
}

function isKnown(name: string): boolean {
  // A member that is called so is no sign of a header: { "allow": true, "from": "me" }.
  return (
    fieldName(name) !== undefined &&
    !/^(?:allow|from|date|link|location|age|server|host|te|via|range|origin)$/.test(name)
  );
}

// { 'Server': 'nginx', 'Set-Cookie': ['a', 'b'] }
function byName({ entries }: Group): readonly PastedField[] | undefined {
  const named = entries.filter(({ key }) => key !== undefined && /[A-Za-z]/.test(key) && isToken(nameOf(key)));
  if (named.length === 0 || named.length * 2 < entries.length) return undefined;
  return named.flatMap(({ key = "", value, line }) => valuesOf(value).map((each) => field(nameOf(key), each, line)));
}

// What CGI and its heirs call a header: HTTP_X_REQUEST_ID.
function nameOf(key: string): string {
  if (!/^HTTP_[A-Z0-9_]+$/.test(key)) return key;
  return key.slice(5).toLowerCase().replaceAll("_", "-");
}

function valuesOf(value: Node): readonly string[] {
  if (value.kind === "text") return [value.value];
  // undici keeps { name, value } under the name.
  const kept = textOf(value, ["value"]);
  if (kept !== "") return [kept];
  return value.entries.flatMap(({ value: each }) => (each.kind === "text" ? [each.value] : []));
}

const none: readonly PastedField[] = [];

// [('Server', 'nginx')], [["server", "nginx"]], [{ name: "Server", value: "nginx" }]
function byPair({ entries }: Group): readonly PastedField[] | undefined {
  if (!entries.some(({ value }) => value.kind === "group" && value.entries.length > 0)) return undefined;
  const pairs = entries.flatMap(({ value, line }): readonly PastedField[] => {
    if (value.kind !== "group") return none;
    const name = textOf(value, ["name", "key", "header"]);
    if (name !== "" && isToken(name)) return [field(name, textOf(value, ["value"]), line)];
    if (value.entries.length < 2) return none;
    const texts = value.entries.flatMap(({ value: each }) => (each.kind === "text" ? [each.value] : []));
    const [first = "", second = ""] = texts;
    return texts.length === 2 && isToken(first) ? [field(first, second, line)] : [];
  });
  return pairs.length > 0 && pairs.length * 2 >= entries.length ? pairs : undefined;
}

// rawHeaders of Node: [ 'Server', 'nginx', 'Date', '…' ]
function byTurns(texts: readonly Text[]): readonly PastedField[] | undefined {
  if (texts.length < 4 || texts.length % 2 > 0) return undefined;
  const pairs = texts.flatMap(({ value, line }, index) =>
    index % 2 === 0 ? [field(value, texts[index + 1]?.value ?? "", line)] : [],
  );
  return pairs.every(({ name }) => isToken(name)) ? pairs : undefined;
}

// get_headers() of PHP: [0] => HTTP/1.1 401 Unauthorized, [1] => Server: nginx
function byLine(texts: readonly Text[]): readonly PastedField[] | undefined {
  const lines = texts.flatMap(({ value, line }): readonly PastedField[] => {
    const [, name, rest = ""] = /^([\w-]{1,60}): ?(.*)$/s.exec(value) ?? [];
    return name === undefined ? [] : [field(name, rest, line)];
  });
  return lines.length > 0 ? lines : undefined;
}

function textsOf(entries: readonly Entry[]): readonly Text[] {
  return entries
    .filter(({ key }) => key === undefined || /^\d+$/.test(key))
    .map(({ value }) => value)
    .filter((value) => value.kind === "text");
}

function field(name: string, value: string, line: number): PastedField {
  return { name, value: value.trim(), form: "plain", line };
}
