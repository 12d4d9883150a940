import { isToken, trimOws } from "../../../grammar";
import { fieldName } from "../../../registry/field-names";
import type { PastedField } from "../../pasted";

/** What is known of the head that a line belongs to. */
export type HeadContext = {
  /** Whether it has a start line: without one, a line that is no header line is passed over. */
  readonly started: boolean;
  /** Whether it was printed as in a document, where a fold is the printer's. */
  readonly printed: boolean;
};

/**
 * Adds one line to a head, whatever is wrong with it. A line that begins with white space continues the one before; so does
 * one that can be nothing but the rest of a value that was broken in two, as on a screen. RFC 9112 §5.1, §5.2.
 */
export function addLine(head: PastedField[], text: string, line: number, { started, printed }: HeadContext): void {
  const before = head.at(-1);
  if (before && /^[ \t]/.test(text)) {
    head[head.length - 1] = { ...longer(before, text.trim()), form: printed ? before.form : "folded" };
    return;
  }
  if (before && isBroken(before, text)) {
    head[head.length - 1] = longer(before, text.trim());
    return;
  }
  const field = readHeadLine(text, line);
  if (started || (field.form !== "no-colon" && isToken(field.name))) head.push(field);
}

function longer(before: PastedField, rest: string): PastedField {
  // Not trimmed as a whole: that would copy a value of many lines for each of them.
  return { ...before, value: before.value === "" || rest === "" ? before.value + rest : `${before.value} ${rest}` };
}

// Longer values are not looked through again for every line that follows.
const longestBroken = 4096;

function isBroken({ value, form }: PastedField, text: string): boolean {
  if (form === "no-colon" || value.length > longestBroken) return false;
  const [, name] = /^([\w-]{2,60}):/.exec(text) ?? [];
  if (name !== undefined && fieldName(name)) return false;
  const quotes = value.replace(/\\./g, "").split('"').length - 1;
  if (quotes % 2 === 1) return true;
  return (
    name === undefined && /^[\w*-]{1,40}="/.test(text) && (value.endsWith(",") || quotes > 0 || /^\w+$/.test(value))
  );
}

function readHeadLine(text: string, line: number): PastedField {
  const colon = text.indexOf(":");
  if (colon < 0) return { name: text.trim(), value: "", form: "no-colon", line };
  const name = text.slice(0, colon);
  const value = trimOws(text.slice(colon + 1));
  if (/[ \t]$/.test(name) && name.trim() !== "") return { name: name.trim(), value, form: "space-before-colon", line };
  return { name, value, form: "plain", line };
}
