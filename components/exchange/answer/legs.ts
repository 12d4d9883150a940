import type { Exchanged } from "../model/exchanged";
import { answerInWords, requestInWords } from "../model/in-words";

/** One arrow of the sequence: which exchange it belongs to, which way it points, and what it says. */
export type Leg = {
  readonly exchange: number;
  readonly way: "there" | "back";
  readonly kind: "request" | "interim" | "final";
  readonly status?: number;
  readonly withCredentials?: boolean;
  readonly words: string;
};

/** Every leg of a history, in the order they went: requests, interim responses, final ones. Where not all went to one address, each first request to another says to which. */
export function legsOf(history: readonly Exchanged[]): readonly Leg[] {
  const places = history.map(({ draft }) => placeIn(draft.target));
  const several = new Set(places).size > 1;
  return history.flatMap(({ draft, answer, interim = [], way }, exchange): readonly Leg[] => [
    {
      exchange,
      way: "there",
      kind: "request",
      withCredentials: draft.fields.some(([name]) => /^(proxy-)?authorization$/i.test(name)),
      words: [
        requestInWords(draft),
        ...(several && places[exchange] !== places[exchange - 1] ? toPlace(places[exchange]) : []),
        ...(way === "wire" ? ["raw HTTP"] : []),
      ].join(", "),
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

// The last words of a path, which name the resource; a policy in the address has no words.
function placeIn(target: string): string {
  return target.split("?")[0]?.replace(/^\/api\/sandbox\//, "") ?? "";
}

// A policy in the address is long, and its beginning says as much as its whole.
function toPlace(place = ""): readonly string[] {
  if (place === "") return [];
  return [`to ${place.length > 32 ? `${place.slice(0, 31)}…` : place}`];
}
