import type { Locked, LockPart } from "../../options/class-options";

/** A lock where it is shown, and the id of the words that say so. */
export type LockedHere = { readonly lock: Locked; readonly lockedId: string };

/** Whether a lock keeps anything from being edited. */
export function locksAnything({ parts, fields }: Locked): boolean {
  return parts.length > 0 || fields.length > 0;
}

/** Whether a part of the request is locked. */
export function locksPart({ parts }: Locked, part: LockPart): boolean {
  return parts.includes(part);
}

/** Whether the lines of a field are locked. RFC 9110 §5.1: names of fields are case-insensitive. */
export function locksField({ fields }: Locked, name: string): boolean {
  return fields.some((each) => isSameName(each, name));
}

/** Whether two names are of the same field. */
export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

const words = {
  method: "the method",
  target: "the target",
  content: "the content",
  lines: "which header lines there are",
} as const;

/** What is locked, in words: `the method, the target and Authorization`. "" for nothing. */
export function lockedInWords({ parts, fields }: Locked): string {
  const all = [...parts.map((part) => words[part]), ...fields];
  return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} and ${all.at(-1)}`;
}

/** What each locked part of a request says of itself. */
export const lockedNote = "Locked by your teacher";

/** The sentence that answers a change to what is locked. */
export function lockedSentence(refused: Locked): string {
  return `${lockedNote}, so it stays as it is: ${lockedInWords(refused)}.`;
}
