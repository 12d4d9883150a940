import { answerInWords, requestInWords } from "./in-words";
import type { Exchanged } from "./model";

/** One arrow of the sequence: which exchange it belongs to, which way it points, and what it says. */
export type Leg = {
  readonly exchange: number;
  readonly way: "there" | "back";
  readonly kind: "request" | "interim" | "final";
  readonly status?: number;
  readonly withCredentials?: boolean;
  readonly words: string;
};

/** Every leg of a history, in the order they went: requests, interim responses, final ones. */
export function legsOf(history: readonly Exchanged[]): readonly Leg[] {
  return history.flatMap(({ draft, answer, interim = [], way }, exchange): readonly Leg[] => [
    {
      exchange,
      way: "there",
      kind: "request",
      withCredentials: draft.fields.some(([name]) => /^(proxy-)?authorization$/i.test(name)),
      words: way === "wire" ? `${requestInWords(draft)}, over the wire` : requestInWords(draft),
    },
    ...interim.map(
      ({ status, reason }): Leg => ({
        exchange,
        way: "back",
        kind: "interim",
        status,
        words: `${status} ${reason}`.trim(),
      }),
    ),
    {
      exchange,
      way: "back",
      kind: "final",
      status: answer.status,
      words: answer.status === 0 ? "a redirect that the browser hides" : answerInWords(answer),
    },
  ]);
}
