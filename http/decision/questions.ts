import { lessons } from "./lessons";
import { httpbinQuestions } from "./questions/httpbin";
import { resourceQuestions } from "./questions/resources";
import { rpcQuestions } from "./questions/rpc";
import { serverQuestions } from "./questions/server";
import { wayQuestions } from "./questions/way";
import { wireQuestions } from "./questions/wire";

/** One question that a server asks of a request before it answers. */
export type Question = {
  /** As the server would ask it. */
  readonly text: string;
  /** Where the question, or the answer to a "no", is defined. */
  readonly section: string;
  /** Where it is taught. */
  readonly lesson: string;
  /** The smallest change to the request that turns a "no" into a "yes". */
  readonly change: string;
};

/** Every question the sandbox can ask, by the id that stands in Sandbox-Decision. */
export const questions = {
  "resource-exists": {
    text: "Is there a resource at this address?",
    section: "RFC 9110 §15.5.5",
    lesson: lessons.hide,
    change: "Ask for one of the resources that the answer lists.",
  },
  "resource-disclosed": {
    text: "Are you allowed to know that this exists?",
    section: "RFC 9110 §15.5.5",
    lesson: lessons.hide,
    change: "Ask for one of the resources that the answer lists.",
  },
  preflight: {
    text: "Is this a preflight, sent by a browser before the real request?",
    section: "Fetch, CORS-preflight request",
    lesson: lessons.preflight,
    change: "None is needed: after this answer the browser sends the real request.",
  },
  "method-allowed": {
    text: "Does this resource know the method?",
    section: "RFC 9110 §15.5.6",
    lesson: lessons.method,
    change: "Use one of the methods that Allow names.",
  },
  "content-accepted": {
    text: "Is the content short enough?",
    section: "RFC 9110 §15.5.14",
    lesson: lessons["too-much"],
    change: "Send less content.",
  },
  "open-to-all": {
    text: "Is it open to everybody?",
    section: "RFC 9110 §15.3.1",
    lesson: lessons.decide,
    change: "None is needed.",
  },
  "credentials-present": {
    text: "Did credentials come?",
    section: "RFC 9110 §11.6.2",
    lesson: lessons.ask,
    change: "Send the same request again, with an Authorization header in a scheme that the challenge offers.",
  },
  "scheme-offered": {
    text: "Are they in a scheme that was offered?",
    section: "RFC 9110 §11.4",
    lesson: lessons.challenge,
    change: "Begin Authorization with a scheme that the challenge offers.",
  },
  "credentials-readable": {
    text: "Can they be read?",
    section: "RFC 9110 §11.4",
    lesson: lessons.answer,
    change: "Write the credentials in the form that the scheme prescribes.",
  },
  "credentials-valid": {
    text: "Are they valid here?",
    section: "RFC 9110 §15.5.2",
    lesson: lessons["asked-again"],
    change: "Send the credentials of somebody this realm knows.",
  },
  permitted: {
    text: "May they do this?",
    section: "RFC 9110 §15.5.4",
    lesson: lessons.decision,
    change: "Ask as somebody who may do this. The same credentials will get the same answer.",
  },
  "algorithm-offered": {
    text: "Is the answer in an algorithm that was offered?",
    section: "RFC 7616 §3.7",
    lesson: lessons.algorithms,
    change: "Compute the response with the algorithm that a challenge names; none named means MD5.",
  },
  "qop-offered": {
    text: "Does it protect what was asked for (qop)?",
    section: "RFC 7616 §3.4",
    lesson: lessons.sealed,
    change: "Apply one of the values that qop lists in the challenge, and send it as qop.",
  },
  "target-signed": {
    text: "Is the signed uri the address that is asked for?",
    section: "RFC 7616 §3.4.6",
    lesson: lessons.hashes,
    change: "Sign, as uri, the very target of this request, its query included.",
  },
  "nonce-fresh": {
    text: "Is the nonce one of ours, and still fresh?",
    section: "RFC 7616 §3.3",
    lesson: lessons.stale,
    change: "Compute the response again, with the nonce of the challenge that came with this answer.",
  },
  "nonce-unused": {
    text: "Is it the first request with this count?",
    section: "RFC 7616 §3.4",
    lesson: lessons.replay,
    change: "Add one to nc with every request, or begin again with the nonce of the new challenge.",
  },
  "conversation-known": {
    text: "Is this conversation one that was begun here?",
    section: "RFC 7804 §5",
    lesson: lessons.messages,
    change: "Begin again, without sid: each conversation has two rounds, and is good for a minute.",
  },
  "conversation-finished": {
    text: "Was this the last round of the conversation?",
    section: "RFC 9110 §11.4",
    lesson: lessons.rounds,
    change: "Read data in the new challenge, and send the proof with the same sid.",
  },
  "proof-valid": {
    text: "Does the DPoP proof fit this request?",
    section: "RFC 9449 §4.3",
    lesson: lessons.proof,
    change: "Sign a new proof for this method, this address and this token, with the nonce that the server gave.",
  },
  "login-strong-enough": {
    text: "Did they log in strongly and recently enough?",
    section: "RFC 9470 §3",
    lesson: lessons["step-up"],
    change: "Get a token by the kind of login that acr_values and max_age ask for.",
  },
  "token-request-readable": {
    text: "Is this a token request?",
    section: "RFC 6749 §3.2",
    lesson: lessons.token,
    change: "POST a form in which no parameter comes twice, and authenticate the client in one way alone.",
  },
  "token-requests-left": {
    text: "Has this client asked seldom enough?",
    section: "RFC 6585 §4",
    lesson: lessons.limit,
    change: "Wait for the seconds that Retry-After names, and keep a token until it expires.",
  },
  "client-authenticated": {
    text: "Is the client who it says it is?",
    section: "RFC 6749 §2.3",
    lesson: lessons["two-401s"],
    change: "Send the id and the secret of a client that this server knows.",
  },
  "grant-offered": {
    text: "May this client ask by this grant?",
    section: "RFC 6749 §5.2",
    lesson: lessons.token,
    change: "Send grant_type=client_credentials, as a client that may.",
  },
  "scope-grantable": {
    text: "Is there anything it asks for that it may have?",
    section: "RFC 6749 §3.3",
    lesson: lessons.token,
    change: "Ask for a scope that the client may have, or for none by name.",
  },
  ...resourceQuestions,
  ...rpcQuestions,
  ...serverQuestions,
  ...wayQuestions,
  ...wireQuestions,
  ...httpbinQuestions,
} as const satisfies Record<string, Question>;

export type QuestionId = keyof typeof questions;

/** Whether a text is the id of a question we know. */
export function isQuestionId(id: string): id is QuestionId {
  return Object.hasOwn(questions, id);
}
