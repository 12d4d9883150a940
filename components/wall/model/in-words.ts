import { questions } from "#http/decision/questions";
import type { Shown } from "./board";

/** A status as the wall writes it: its digits, and three points for the redirection that a browser hides. */
export function statusWords(status: number): string {
  return status === 0 ? "3··" : String(status);
}

/** The question that decided, and the answer to it; where none was told, what is known. */
export function decidedWords({ decided, yes, status }: Shown): string {
  if (decided) return `${questions[decided].text} ${yes === true ? "Yes." : "No."}`;
  return status === 0 ? "A redirect that the browser hides." : "The server did not say which question decided.";
}

/** Whom the wall names: the nickname, or the number where there is none or names are hidden. */
export function nameWords({ who, number }: Pick<Shown, "who" | "number">, named: boolean): string {
  return named && who !== undefined ? who : `Student ${number}`;
}

/** What an exchange was with. */
export function placeWords(at: string, titles: Readonly<Record<string, string>>): string {
  return titles[at] ?? "Another address";
}
