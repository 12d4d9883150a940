import { trimOws } from "#http/grammar";
import type { PastedField } from "./pasted";

/**
 * Reads one line of a head, whatever is wrong with it: a line that begins with white space continues the one before,
 * which then comes back longer. Throws nothing. RFC 9112 §5.1, §5.2.
 */
export function readHeadLine(text: string, line: number, before: PastedField | undefined): PastedField {
  if (before && /^[ \t]/.test(text)) {
    const rest = text.trim();
    // Not trimmed as a whole: that would copy a value of many lines for each of them.
    const value = before.value === "" || rest === "" ? before.value + rest : `${before.value} ${rest}`;
    return { ...before, value, form: "folded" };
  }
  const colon = text.indexOf(":");
  if (colon < 0) return { name: text.trim(), value: "", form: "no-colon", line };
  const name = text.slice(0, colon);
  const value = trimOws(text.slice(colon + 1));
  if (/[ \t]$/.test(name) && name.trim() !== "") return { name: name.trim(), value, form: "space-before-colon", line };
  return { name, value, form: "plain", line };
}
