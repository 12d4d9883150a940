import type { Exchanged } from "#components/exchange/model/exchanged.ts";
import type { Knock } from "./knocks";

/** What a knock has come to so far: on its way, no answer, or the exchange as it came back. */
export type Outcome = "waiting" | "silent" | Exchanged;

/** What the sign shows. Each has its own hue and its own shape; the dark ones show no status, for there is none. */
export type Sign = "dark" | "silent" | "challenge" | "refused" | "granted" | "other";

/** The sign for an outcome; lit only by an answer that came back. */
export function signOf(outcome: Outcome): Sign {
  if (outcome === "silent") return "silent";
  if (typeof outcome === "string") return "dark";
  return signOfStatus(outcome.answer.status);
}

/** The sign that a status lights. */
export function signOfStatus(status: number): Exclude<Sign, "dark" | "silent"> {
  if (status === 401) return "challenge";
  if (status === 403) return "refused";
  return status >= 200 && status < 300 ? "granted" : "other";
}

const replies: Readonly<Record<Sign, string>> = {
  dark: "Who’s there?",
  silent: "No answer.",
  challenge: "Who’s there?",
  refused: "Oh, you. No.",
  granted: "Come in.",
  other: "Not now.",
};

/** The server's line in the joke, from what it really answered. */
export function replyOf(outcome: Outcome): string {
  return replies[signOf(outcome)];
}

/** The outcome in plain words, for the page and for whoever hears it; `made` is true of the answer from when the page was made. */
export function sentenceOf(outcome: Outcome, { name = "you" }: Knock, made = false): string {
  if (outcome === "silent") return "No answer came. You may be offline, or the server may be down.";
  if (typeof outcome === "string") {
    return "This page is asking its server for /open-the-vault. The sign shows the status that comes back.";
  }
  const { status } = outcome.answer;
  if (made) return `When this page was made, its server answered ${status}. It asks who is knocking.`;
  const start = `The server answered ${status}.`;
  switch (signOf(outcome)) {
    case "challenge":
      return `${start} It does not know who is knocking, so it asks. Say a name it trusts, and the door opens.`;
    case "refused":
      return `${start} It knows this is ${name}, and still refuses. The same name will get the same answer.`;
    case "granted":
      return `${start} It knows this is ${name}, and lets you in. One header made the difference.`;
    default:
      return `${start} That is none of the three answers this door is for. Wait a moment, and knock again.`;
  }
}

/** What the sign shows, for somebody who does not see it. */
export function signInWords(outcome: Outcome): string {
  if (outcome === "silent") return "The sign over the door is dark: no answer came";
  if (typeof outcome === "string") return "The sign over the door is dark: no answer has come yet";
  const door = { challenge: "locked", refused: "barred", granted: "open", other: "shut", dark: "", silent: "" };
  const sign = signOf(outcome);
  return `The sign over the door reads ${outcome.answer.status}, and the door is ${door[sign]}`;
}
