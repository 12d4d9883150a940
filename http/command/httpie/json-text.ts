import { GrammarError } from "../../grammar";
import { textOf } from "../command";

const tokens = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[{}[\],:]|true|false|null/g;

/** Writes a text as a string of JSON in ASCII, as Python does. */
export function jsonString(octets: string): string {
  return JSON.stringify(textOf(octets) ?? octets).replace(
    /[\x7F-\uFFFF]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Writes JSON anew with the blanks that Python puts into it. Throws a GrammarError at the offset for what is no JSON. */
export function spacedJson(octets: string, offset: number): string {
  const text = textOf(octets) ?? octets;
  try {
    JSON.parse(text);
  } catch {
    throw new GrammarError("What stands after := is no JSON", offset);
  }
  return (text.match(tokens) ?? [])
    .map((token) => {
      if (token.startsWith('"')) return asciiString(token);
      if (token === "," || token === ":") return `${token} `;
      return /^-?\d+[.eE]/.test(token) ? floatText(token) : token;
    })
    .join("");
}

function asciiString(token: string): string {
  const parsed: unknown = JSON.parse(token);
  return typeof parsed === "string"
    ? JSON.stringify(parsed).replace(
        /[\x7F-\uFFFF]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
      )
    : token;
}

// Python writes a float with a point, whatever it was given as.
function floatText(token: string): string {
  const text = String(Number(token));
  return /^-?\d+$/.test(text) ? `${text}.0` : text;
}
