import type { PastedMessage, PastedRequest, PastedResponse } from "./pasted";
import { type Placed, readPlacedChallenges, readPlacedCredentials } from "./placed";
import { has, linesNamed } from "./rule";

/** A response with its request: what was sent, and what is asked for. */
export type Answered = {
  readonly request: PastedRequest;
  readonly response: PastedResponse;
  /** The challenges that belong to the status: of the proxy with a 407, of the origin otherwise. */
  readonly challenges: readonly Placed[];
  /** The credentials for whoever challenges. */
  readonly credentials: readonly Placed[];
  /** The value of the first line of them, be it readable or not. */
  readonly sent: string | undefined;
};

/** A request with what came before it, and its response where the paste has it. */
export type Asked = {
  readonly request: PastedRequest;
  readonly credentials: readonly Placed[];
  readonly answer?: Answered;
  /** The exchange right before it. */
  readonly previous?: Answered;
  /** The last one before it that challenged with Digest. */
  readonly challenged?: Answered;
  /** The last one before it that set a cookie. */
  readonly cookies?: Answered;
};

/** What stands in a paste between its messages: each response with its request, each request with what came before. One pass. */
export function exchangesIn(messages: readonly PastedMessage[]): ReadonlyMap<PastedMessage, Answered | Asked> {
  const found = new Map<PastedMessage, Answered | Asked>();
  const answers = new Map<PastedRequest, Answered>();
  for (const message of messages) {
    if (message.kind !== "response" || !message.request) continue;
    const answer = answered(message, message.request);
    found.set(message, answer);
    answers.set(message.request, answer);
  }
  let before: Pick<Asked, "previous" | "challenged" | "cookies"> = {};
  for (const message of messages) {
    if (message.kind === "request") found.set(message, asked(message, answers.get(message), before));
    const answer = found.get(message);
    if (message.kind !== "response" || !answer || !("response" in answer)) continue;
    before = {
      ...before,
      previous: answer,
      ...(answer.challenges.some(isDigest) ? { challenged: answer } : {}),
      ...(has(message, "Set-Cookie") ? { cookies: answer } : {}),
    };
  }
  return found;
}

function answered(response: PastedResponse, request: PastedRequest): Answered {
  const proxy = response.status === 407;
  const field = proxy ? "Proxy-Authorization" : "Authorization";
  return {
    request,
    response,
    challenges: readPlacedChallenges(response, proxy ? "Proxy-Authenticate" : "WWW-Authenticate").all,
    credentials: readPlacedCredentials(request, field).all,
    sent: linesNamed(request, field)[0]?.value,
  };
}

function asked(
  request: PastedRequest,
  answer: Answered | undefined,
  before: Pick<Asked, "previous" | "challenged" | "cookies">,
): Asked {
  const credentials = answer?.credentials ?? readPlacedCredentials(request, "Authorization").all;
  return { request, credentials, ...(answer ? { answer } : {}), ...before };
}

/** Whether a challenge, or credentials, are of Digest. */
export function isDigest({ scheme }: Placed): boolean {
  return scheme.toLowerCase() === "digest";
}
