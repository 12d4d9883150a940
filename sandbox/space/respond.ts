import { adviceOn } from "#http/advice/advice";
import { type Answer, type Decision, decisionField, formatDecision } from "#http/decision/decision";
import { questions } from "#http/decision/questions";
import { type FieldLine, noContent, type ResponseMessage } from "#http/message";
import { encodeUtf8 } from "#http/octets";
import { reasonPhrase } from "#http/registry/status-codes";
import type { Pace } from "../pace";

/** Content that comes when it comes: pieces of it until it ends, or until nobody is there any more. */
export type Live = (signal: AbortSignal) => AsyncIterable<Uint8Array>;

/**
 * A response together with how the sandbox came to it; at what pace its content is sent where that is not at once, and where more
 * content follows it.
 */
export type Answered = {
  readonly response: ResponseMessage;
  readonly decision: Decision;
  readonly pace?: Pace;
  readonly live?: Live;
};

// What a script on another origin may read; CORS hides every field that is not named. Fetch, CORS protocol.
const exposed = [
  decisionField,
  "WWW-Authenticate",
  "Authentication-Info",
  "Allow",
  "Link",
  "Location",
  "Retry-After",
  "DPoP-Nonce",
  "Accept",
  "Accept-Ranges",
  "Content-Location",
  "Content-Range",
  "ETag",
  "Last-Modified",
  "Proxy-Authenticate",
  "RateLimit",
  "RateLimit-Policy",
  "Upgrade",
  "Server",
  "Age",
  "Cache-Status",
  "Via",
  "Proxy-Status",
  "Clear-Site-Data",
].join(", ");

const onEveryAnswer: readonly FieldLine[] = [
  ["Cache-Control", "no-store"],
  ["Vary", "Authorization"],
  ["Access-Control-Allow-Origin", "*"],
  ["Access-Control-Expose-Headers", exposed],
];

// In characters; the longest sentence that repeats nothing has 170.
const detailLimit = 300;

/** Builds an answer without content. */
export function withoutContent(status: number, decision: Decision, fields: readonly FieldLine[] = []): Answered {
  return respond(status, decision, fields, noContent);
}

/** Builds an answer with JSON content. */
export function withJson(status: number, decision: Decision, fields: readonly FieldLine[], body: unknown): Answered {
  return respond(status, decision, [["Content-Type", "application/json"], ...fields], encode(body));
}

/** Builds an answer with the content of a representation; its Content-Type comes with the fields. */
export function withContent(
  status: number,
  decision: Decision,
  fields: readonly FieldLine[],
  content: Uint8Array,
): Answered {
  return respond(status, decision, fields, content);
}

/** Builds an error as problem+json, which says in words which question decided. RFC 9457 §3. */
export function withProblem(
  status: number,
  decision: Decision,
  fields: readonly FieldLine[] = [],
  more = {},
): Answered {
  const last = decision.at(-1);
  const deciding = last && bounded(last);
  const body = { ...problem(status, deciding), ...more, asked: decision.map(inWords) };
  return respond(status, decision, [...fields, ["Content-Type", "application/problem+json"]], encode(body));
}

/**
 * Builds the one 404 there is: nothing in it but the decision depends on what was asked for or by whom,
 * so that a resource that is hidden looks like one that does not exist. RFC 9110 §15.5.5.
 */
export function withNothing(asked: Decision, resources: readonly string[]): Answered {
  const last = { question: "resource-disclosed", yes: false } as const;
  const detail = "There is nothing at this address, or nothing that this server is willing to tell you of.";
  const body = { ...problem(404, { ...last, detail }), resources };
  return respond(404, [...asked, last], [["Content-Type", "application/problem+json"]], encode(body));
}

/** Adds field lines to an answer. */
export function withFields(answered: Answered, fields: readonly FieldLine[]): Answered {
  const { response } = answered;
  return { ...answered, response: { ...response, fields: [...fields, ...response.fields] } };
}

/** Has an answer say in its own words, or not at all, what the fields of these names say on every answer. */
export function withOwnFields(answered: Answered, names: readonly string[], fields: readonly FieldLine[]): Answered {
  const { response } = answered;
  const others = response.fields.filter(([name]) => !names.includes(name));
  return { ...answered, response: { ...response, fields: [...fields, ...others] } };
}

/** Gives an answer another decision, where somebody on the way decided and the content stays as it was. */
export function withOwnDecision(answered: Answered, asked: Decision): Answered {
  const decision = asked.map(bounded);
  return { ...withOwnFields(answered, [decisionField], [[decisionField, formatDecision(decision)]]), decision };
}

// A last limit: each sentence already bounds what it repeats, and gateways refuse long fields.
function bounded(answer: Answer): Answer {
  const { detail } = answer;
  if (detail === undefined || detail.length <= detailLimit) return answer;
  return { ...answer, detail: `${detail.slice(0, detailLimit).toWellFormed()}...` };
}

function problem(status: number, deciding: Answer | undefined) {
  const advice = deciding && adviceOn(deciding);
  return {
    type: `/status/${status}`,
    title: reasonPhrase(status),
    status,
    detail: deciding?.detail ?? "",
    decidedBy: deciding?.question,
    because: deciding?.because,
    question: deciding && questions[deciding.question].text,
    section: advice?.section,
    change: advice?.change,
    lesson: advice?.lesson,
  };
}

function inWords({ question, yes }: Answer): string {
  return `${questions[question].text} ${yes ? "Yes." : "No."}`;
}

function respond(status: number, asked: Decision, fields: readonly FieldLine[], content: Uint8Array): Answered {
  const decision = asked.map(bounded);
  const all = [...fields, ...onEveryAnswer, [decisionField, formatDecision(decision)] as const];
  return { response: { status, reason: reasonPhrase(status), fields: all, content }, decision };
}

function encode(body: unknown): Uint8Array {
  return encodeUtf8(`${JSON.stringify(body, null, 2)}\n`);
}
