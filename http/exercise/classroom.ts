import type { QuestionId } from "../decision/questions";

/** What a student's page tells of one exchange: that it was, and how it ended; nothing that was sent or came back. */
export type Report = {
  /** Made by the page, the same in every try to tell it. */
  readonly id: string;
  /** Made by the page for this visit: who sends, without a name. It is never shown. */
  readonly student: string;
  /** The nickname, where there is one. */
  readonly who?: string | undefined;
  /** The id of the exercise or of the resource; "~" for rules of one's own, and "" for any other address. */
  readonly at: string;
  /** 0 for a redirection that the browser hides. */
  readonly status: number;
  /** The question that decided, and the answer to it; absent where none was told. */
  readonly decided?: QuestionId | undefined;
  readonly yes?: boolean | undefined;
  readonly way: "browser" | "wire" | "form";
  /** How many steps of the exercise are done by now; absent where there are none. */
  readonly steps?: { readonly taken: number; readonly of: number } | undefined;
};

/** A report as the wall gets it: the student is a number, counted in the room. */
export type Told = Omit<Report, "id" | "student"> & { readonly number: number };

/** What happens in a room beside the exchanges. */
export type Turn = "frozen" | "thawed" | "cleared" | "ended";

/** The longest nickname, in characters. */
export const nicknameLimit = 24;

// Control characters, what turns the direction of the text around it, and what has no character.
const unfit = /[\p{Cc}\p{Cn}\p{Co}\p{Cs}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/**
 * A nickname as it is kept: in one form of its characters, without space around it. Undefined where it holds what a line of
 * plain text cannot, or more than 24 characters; "" is none.
 */
export function nickname(text: string): string | undefined {
  const plain = text.normalize("NFC").trim().replace(/\s+/g, " ");
  return plain.length <= 2 * nicknameLimit && [...plain].length <= nicknameLimit && !unfit.test(plain)
    ? plain
    : undefined;
}

/** Whether a text has the form of a room's id: 20 octets in base64url. */
export function isRoomId(text: string): boolean {
  return /^[A-Za-z0-9_-]{27}$/.test(text);
}

/** The room that the query of an address names, such as `?room=…`; "" where it names none. */
export function roomIn(search: string): string {
  const room = new URLSearchParams(search).get("room") ?? "";
  return isRoomId(room) ? room : "";
}
