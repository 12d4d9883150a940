import type { Draft } from "#http/draft";
import type { Exercise } from "../exercise";

// reader, and turn the page; visitor, and no library card.
const reader = "Basic cmVhZGVyOnR1cm4gdGhlIHBhZ2U=";
const visitor = "Basic dmlzaXRvcjpubyBsaWJyYXJ5IGNhcmQ=";

function ask(content: string, authorization?: string, type = "application/x-www-form-urlencoded"): readonly Draft[] {
  const credentials = authorization === undefined ? [] : [["Authorization", authorization] as const];
  return [{ method: "POST", target: "/api/sandbox/token", fields: [["Content-Type", type], ...credentials], content }];
}

export const exercise: Exercise = {
  kind: "choice",
  lesson: "getting-a-token",
  level: 2,
  title: "Six requests for a token",
  task: "Clients ask the token endpoint for tokens. Choose the status of each answer, and the header that goes with it.",
  situations: [
    {
      says: "The form is right, and says nothing of the client: no Authorization, no client_id.",
      ask: ask("grant_type=client_credentials"),
      status: 401,
      field: "WWW-Authenticate",
      wrongStatuses: [
        {
          status: 400,
          idea: "400-for-everything",
          says: "Most errors here are a 400. A client that is not known is the one that need not be.",
        },
        {
          status: 403,
          idea: "401-is-not-allowed",
          says: "The client’s credentials are missing, and the right ones would help. That is a 401.",
        },
      ],
      wrongFields: [
        { field: "Location", idea: "api-redirects-to-login", says: "A program has no use for a page to log in on." },
        {
          field: "",
          idea: "bare-401-is-fine",
          says: "It is a 401 like any other, so a challenge goes with it. It asks for the client: Basic, and not Bearer.",
        },
      ],
      why: "The client could not be authenticated: invalid_client. It is the one error here that may be a 401, with a challenge for clients.",
      section: "RFC 6749 §5.2",
    },
    {
      says: "The client reader authenticates with its right secret.\nIt asks for films:read, a scope that it may not have.",
      ask: ask("grant_type=client_credentials&scope=films:read", reader),
      status: 400,
      field: "",
      wrongStatuses: [
        {
          status: 403,
          says: "At an API it would be. The token endpoint says it in its own words: 400, and invalid_scope.",
        },
        { status: 401, idea: "403-is-log-in", says: "The client is known. Its credentials are not what is wrong." },
      ],
      wrongFields: [
        {
          field: "WWW-Authenticate",
          says: "No other credentials are asked for. The error stands in the content, as JSON.",
        },
        { field: "Allow", says: "The method is right. It is the scope that is not to be had." },
      ],
      why: "Errors of the token endpoint are a 400 with a code in JSON: here invalid_scope.",
      section: "RFC 6749 §5.2",
    },
    {
      says: "The client visitor authenticates with its right secret.\nIt is registered, and may ask for no token at all.",
      ask: ask("grant_type=client_credentials", visitor),
      status: 400,
      field: "",
      wrongStatuses: [
        {
          status: 403,
          idea: "403-is-known",
          says: "Known and not permitted: nearly everywhere else this is a 403. Here it has a code, unauthorized_client, and a 400.",
        },
        { status: 401, says: "The word unauthorized tempts. The client is known well, and its secret is right." },
      ],
      wrongFields: [
        { field: "WWW-Authenticate", says: "There is nothing to ask this client for: it has said who it is." },
        { field: "Retry-After", says: "Nothing says that it may tomorrow." },
      ],
      why: "The client may not use this grant: unauthorized_client, and a 400.",
      section: "RFC 6749 §5.2",
    },
    {
      says: "The client reader sends a form with grant_type=password.\nThis server knows two other grants.",
      ask: ask("grant_type=password&username=Ali&password=forty+jars", reader),
      status: 400,
      field: "",
      wrongStatuses: [
        {
          status: 501,
          says: "That is for a method of HTTP that a server does not know. The method is POST, and it knows it well.",
        },
        { status: 401, says: "Whether the password is right is not looked at: nobody takes passwords here." },
      ],
      wrongFields: [
        { field: "WWW-Authenticate", says: "No other credentials would make this server take that grant." },
        { field: "Allow", says: "Allow lists methods, and a grant is not a method." },
      ],
      why: "The grant is one that this server does not know: unsupported_grant_type, and a 400.",
      section: "RFC 6749 §5.2",
    },
    {
      says: "The client reader sends the right members, but as JSON.",
      ask: ask('{"grant_type":"client_credentials"}', reader, "application/json"),
      status: 400,
      field: "",
      wrongStatuses: [
        {
          status: 415,
          says: "It would tell more. This endpoint has one code for requests that it cannot read, and it goes with a 400.",
        },
        { status: 401, says: "The client was not even looked for: the request cannot be read." },
      ],
      wrongFields: [
        { field: "WWW-Authenticate", says: "The credentials are right. The form of the content is not." },
        { field: "Allow", says: "POST is the right method. The content is what is wrong." },
      ],
      why: "A token request is a form. Anything else is invalid_request, and a 400.",
      section: "RFC 6749 §5.2",
    },
    {
      says: "The client reader asks for books:read and books:write in one request.\nIt may have the first, and not the second.",
      ask: ask("grant_type=client_credentials&scope=books:read%20books:write", reader),
      status: 200,
      field: "Cache-Control",
      wrongStatuses: [
        {
          status: 400,
          says: "A server may refuse it so, and this one gives what it can. The scope in the answer says what that is.",
        },
        { status: 403, says: "Half of what was asked for can be had, and it is given." },
      ],
      wrongFields: [
        { field: "WWW-Authenticate", says: "Nothing is asked for any more: a token comes." },
        {
          field: "",
          says: "An answer with a token in it must not be stored by anybody on the way: no-store has to be there.",
        },
      ],
      why: "A server may give less than was asked for, and must then say what: scope in the content. No cache may keep it.",
      section: "RFC 6749 §5.1",
    },
  ],
  hints: [
    "Of all errors of the token endpoint one may be a 401: that the client is not known. What is the rule for the others?",
    "Read RFC 6749 §5.2: all others are a 400 with a code in JSON, and at this endpoint only the 401 needs a challenge.",
  ],
};
