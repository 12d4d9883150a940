import type { Span, Voice } from "#http/annotate/annotate";

/** The text color of each voice; a hue means one thing everywhere. */
export const voiceClass: Readonly<Record<Voice, string>> = {
  challenge: "text-challenge",
  credentials: "text-credentials",
  realm: "text-realm",
  param: "text-param",
};

/** The text color of a status code: a question, a refusal, a success, or none of these. */
export function statusClassName(status: number): string {
  if (status === 401 || status === 407) return "text-challenge";
  if (status === 403) return "text-refused";
  return status >= 200 && status < 300 ? "text-granted" : "text-ink";
}

/** The look of one part of a message head; nothing for plain text. */
export function spanClassName({ kind, voice }: Span, text: string): string {
  if (kind === "fault") return "text-challenge underline decoration-wavy";
  if (kind === "status") return `font-semibold ${statusClassName(Number(text))}`;
  return [kind === "field-name" && "font-semibold", voice && voiceClass[voice]].filter(Boolean).join(" ");
}
