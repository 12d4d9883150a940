import type { PastedMessage } from "../../inspect/pasted";
import {
  type Placed as Credentials,
  type Reading,
  readPlacedChallenges,
  readPlacedCredentials,
} from "../../inspect/placed";
import type { Spot } from "../../inspect/rule";
import type { Evidence } from "../diagnosis";
import { partOfField, wholeStartLine } from "../seen/evidence";
import type { Placed, Scene } from "../seen/scene";

/** One line of Authorization as it was sent. */
export type Sent = {
  readonly value: string;
  readonly evidence: Evidence;
  /** The scheme in lower case, as far as one can be read. */
  readonly scheme: string;
  readonly credentials: Credentials | undefined;
};

/** A request and its answer, with what each says of authentication. */
export type Pair = {
  readonly scene: Scene;
  /** The challenges of WWW-Authenticate, with where each stands. */
  readonly offers: Reading;
  readonly sent: readonly Sent[];
};

const nothing: Reading = { field: "WWW-Authenticate", all: [], faults: [], masked: [], unfilled: [] };

/** Reads both sides of a scene once for all checks. Throws nothing. */
export function pairOf(scene: Scene): Pair {
  const { answer, request } = scene;
  return {
    scene,
    offers: answer ? readPlacedChallenges(answer.message, "WWW-Authenticate") : nothing,
    sent: request ? sentIn(request) : [],
  };
}

function sentIn({ message, index }: Placed<PastedMessage>): readonly Sent[] {
  const read = readPlacedCredentials(message, "Authorization").all;
  return message.fields.flatMap(({ name, value }, field) => {
    if (name.toLowerCase() !== "authorization") return [];
    const credentials = read.find(({ spot }) => spot.line === field + 1);
    const scheme = /^[^\s:=]{1,40}/.exec(value)?.[0].toLowerCase() ?? "";
    return [{ value, evidence: partOfField(message, index, field), scheme, credentials }];
  });
}

/** A place that a reading gave, as evidence in the answer; undefined where there is no answer. */
export function evidenceAt({ answer }: Scene, { line, start, end }: Spot): Evidence | undefined {
  return answer && line > 0 ? partOfField(answer.message, answer.index, line - 1, start, end) : undefined;
}

/** The request's first line, or the first of its header lines. */
export function requestLine({ request }: Scene): Evidence | undefined {
  if (!request) return undefined;
  return wholeStartLine(request.message, request.index) ?? partOfField(request.message, request.index, 0);
}
