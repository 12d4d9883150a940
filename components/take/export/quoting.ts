import { decodeUtf8, encodeHex, encodeUtf8, octetsToText, textToOctets } from "#http/octets";

// What a reader cannot see, or a terminal would take for a key: controls, format characters, odd line ends, unassigned.
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u;

/** The octets of a text in UTF-8, each as the code point of its number. */
export function octetsOf(text: string): string {
  return octetsToText(encodeUtf8(text));
}

/** The text that octets spell in UTF-8; undefined where they spell none. */
export function textOf(octets: string): string | undefined {
  return decodeUtf8(textToOctets(octets));
}

/** Whether octets can stand in a command as they are: UTF-8 text in which everything is seen. */
export function seen(octets: string): boolean {
  const text = textOf(octets);
  return text !== undefined && !unseen.test(text.replaceAll("\n", ""));
}

/** Writes octets as one word for any POSIX shell. What cannot be seen goes through printf, whose octal escapes every shell knows. */
export function shellWord(octets: string): string {
  if (!seen(octets)) return `"$(printf ${printfFormat(octets)})"`;
  const text = textOf(octets) ?? "";
  if (/^[A-Za-z0-9_@%+:,./-][A-Za-z0-9_@%+:,./=-]*$/.test(text)) return text;
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** Writes octets as a quoted format for printf, in printable ASCII: \ooo is POSIX where \x is not. */
export function printfFormat(octets: string): string {
  const format = octets.replace(/[^\x20-\x7E]|['\\%]|^-/g, (octet) => {
    if (octet === "%") return "%%";
    if (octet === "\\") return "\\\\";
    if (octet === "\n") return "\\n";
    return `\\${octet.charCodeAt(0).toString(8).padStart(3, "0")}`;
  });
  return `'${format}'`;
}

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
