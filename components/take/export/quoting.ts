import { unseen } from "#http/command/written-word";
import { encodeHex, textToOctets } from "#http/octets";

export { octetsOf, textOf } from "#http/command/command";
export { printfFormat, seen, shellWord } from "#http/command/written-word";

/** How a language writes a character above U+FFFF: JavaScript \u{…}, Python and Go \U and eight digits. */
export type Language = "javascript" | "python" | "go";

/** Writes a text as a string in double quotes; what cannot be seen is escaped. */
export function stringLiteral(language: Language, text: string): string {
  const inner = Array.from(text, (character) => {
    const short = { '"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" }[character];
    if (short) return short;
    return unseen.test(character) ? escaped(language, character.codePointAt(0) ?? 0) : character;
  });
  return `"${inner.join("")}"`;
}

function escaped(language: Language, code: number): string {
  const digits = code.toString(16);
  if (code <= 0xffff) return `\\u${digits.padStart(4, "0")}`;
  return language === "javascript" ? `\\u{${digits}}` : `\\U${digits.padStart(8, "0")}`;
}

/** Writes octets as a string in double quotes in which all but printable ASCII is \xNN, as Python's bytes and Go's strings have it. */
export function octetLiteral(octets: string): string {
  const inner = octets.replace(/[^\x20-\x7E]|["\\]/g, (octet) =>
    octet === '"' || octet === "\\" ? `\\${octet}` : `\\x${encodeHex(textToOctets(octet))}`,
  );
  return `"${inner}"`;
}

/** Whether a text is ASCII alone. */
export function isAscii(text: string): boolean {
  return /^[\0-\x7F]*$/.test(text);
}
