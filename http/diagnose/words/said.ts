import type { Sign } from "../signs/sign";

/** The statuses by which servers refuse for who is asking, or for how; 500 where nobody caught the fault. */
export const refusals = [400, 401, 403, 419, 422, 440, 498, 499, 500] as const;

/** The places in which an answer says in words why it refuses. */
const spoken = [
  "www-authenticate",
  "grpc-message",
  "x-error-message",
  "x-error-detail",
  "x-error",
  "x-auth-error",
  "x-auth-reason",
  "x-deny-reason",
  "x-ms-diagnostics",
  "x-clerk-auth-reason",
] as const;

/** The same words as a sign in each place where they may stand: the content, a challenge, the phrase of the status line. */
export function said(words: RegExp, sign: Omit<Sign, "content" | "fields" | "start">): readonly Sign[] {
  return [
    { ...sign, content: [words], asWords: true },
    ...spoken.map((name): Sign => ({ ...sign, fields: [[name, words]], asWords: true })),
    { ...sign, start: words },
  ];
}
