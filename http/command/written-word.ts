import { textOf } from "./command";

/** What a reader cannot see, or a terminal would take for a key: controls, format characters, odd line ends, unassigned. */
export const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u;

/** Whether octets can stand in a command as they are: UTF-8 text in which everything is seen. */
export function seen(octets: string): boolean {
  const text = textOf(octets);
  return text !== undefined && !unseen.test(text.replaceAll("\n", ""));
}

/**
 * Writes octets as one word for any POSIX shell. What cannot be seen goes through printf, whose octal escapes every shell knows.
 * POSIX.1-2024, XCU §2.2.2
 */
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
