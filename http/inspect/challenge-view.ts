import type { Placed, PlacedParam, Reading } from "./placed";
import { type Answer, hasCredentials, type Spot } from "./rule";

/** One challenge with what stands around it. */
export type ChallengeView = {
  readonly challenge: Placed;
  /** The scheme in lower case. */
  readonly scheme: string;
  /** All challenges of the same field, this one among them. */
  readonly all: readonly Placed[];
  readonly answer: Answer;
  /** The whole value of the line that it stands in. */
  readonly value: string;
  /** The status of the response; undefined for header lines alone. */
  readonly status: number | undefined;
  /** Whether the request carried credentials; undefined where the paste does not tell. */
  readonly withCredentials: boolean | undefined;
};

/** Shows each challenge of a field to the rules. */
export function challengeViews({ all }: Reading, answer: Answer): readonly ChallengeView[] {
  const status = answer.kind === "response" ? answer.status : undefined;
  const withCredentials = answer.kind === "response" ? hasCredentials(answer.request) : undefined;
  return all.map((challenge) => {
    const value = answer.fields[challenge.spot.line - 1]?.value ?? "";
    return { challenge, scheme: challenge.scheme.toLowerCase(), value, all, answer, status, withCredentials };
  });
}

/** Finds the last parameter of that name, the one most clients take; undefined if there is none. */
export function paramOf({ params }: Placed, name: string): PlacedParam | undefined {
  return params.findLast((each) => each.name.toLowerCase() === name);
}

/** The places of the parameters of these names that fit. */
export function spotsOfParams(
  { params }: Placed,
  names: readonly string[],
  broken: (param: PlacedParam) => boolean | string,
): readonly Spot[] {
  return params.flatMap((param) => {
    const found = names.includes(param.name.toLowerCase()) && broken(param);
    if (found === false) return [];
    return [typeof found === "string" ? { ...param.spot, says: found } : param.spot];
  });
}
