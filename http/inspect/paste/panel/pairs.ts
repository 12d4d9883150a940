import { isToken } from "../../../grammar";
import { fieldName } from "../../../registry/field-names";
import type { Row } from "../lines/row";
import { readStartLine } from "../lines/start-line";
import { isNoise, labelOf } from "./labels";

/** A name with its value, from one line or two, and the place of the line after it. */
export type Pair = { readonly name: string; readonly value: string; readonly line: number; readonly next: number };

/**
 * Reads a name and its value: `name: value`, `'name': 'value'`, the name on one line and the value on the next, or with a tab
 * between. Undefined where the line at that place is no name.
 */
export function pairAt(rows: readonly Row[], at: number): Pair | undefined {
  const row = rows[at];
  if (!row) return undefined;
  const text = row.text.trim();
  const quoted = /^(["'])([\w-]{1,80})\1: ?(["'])(.*)\3,?$/.exec(text);
  if (quoted) return { name: quoted[2] ?? "", value: quoted[4] ?? "", line: row.line, next: at + 1 };
  const tab = /^([^\t]{1,80}?):?\t+([^\t].*)?$/.exec(text);
  if (tab && isName(tab[1] ?? ""))
    return { name: tab[1] ?? "", value: (tab[2] ?? "").trim(), line: row.line, next: at + 1 };
  const colon = text.indexOf(":", 1);
  const name = colon < 0 ? text : text.slice(0, colon).trim();
  if (!isName(name)) return gluedAt(text, row.line, at);
  const value = colon < 0 ? "" : text.slice(colon + 1).trim();
  if (value !== "") return { name, value, line: row.line, next: at + 1 };
  // The value stands on the next line, unless that is a name itself.
  let next = at + 1;
  while (next < rows.length && next < at + 3 && rows[next]?.text.trim() === "") next += 1;
  const below = rows[next]?.text.trim() ?? "";
  if (below === "" || isOther(below, rows[next + 1]?.text.trim() ?? ""))
    return { name, value: "", line: row.line, next: at + 1 };
  return { name, value: below, line: row.line, next: next + 1 };
}

// Firefox copies some of its labels and values with nothing between them: VersionHTTP/2.
function gluedAt(text: string, line: number, at: number): Pair | undefined {
  const [, name, value] =
    /^(Version|Transferred|Referrer Policy|DNS Resolution|Request Priority|Status)(?=[A-Z\d])(.+)$/.exec(text) ?? [];
  return name === undefined || value === undefined ? undefined : { name, value, line, next: at + 1 };
}

function isName(text: string): boolean {
  if (text.length > 80 || text === "") return false;
  return labelOf(text, true) !== undefined || isToken(text.replace(/^:/, ""));
}

function isOther(text: string, after: string): boolean {
  if (readStartLine(text)) return true;
  const name = text.replace(/:$/, "");
  // A token that is the name of a header can be a value too, as in Vary: the line after it tells.
  if (isNoise(text) || labelOf(name, false)) return true;
  return text.endsWith(":") && isToken(name) && fieldName(name) !== undefined && after !== "";
}
