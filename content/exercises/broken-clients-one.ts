import type { Draft } from "#http/draft";
import type { FieldLine } from "#http/message";
import type { Exercise } from "../exercise";

const library = "/api/sandbox/the-scoped-api";

function get(target: string, ...fields: readonly FieldLine[]): Draft {
  return { method: "GET", target, fields, content: "" };
}

export const exercise: Exercise = {
  kind: "choice",
  lesson: "why-do-i-get-401",
  level: 2,
  title: "Ten broken clients, one to five",
  task: "Each of these clients has one fault. Choose the status that it gets, and what goes with it.",
  situations: [
    {
      says: "A script puts a variable into its header line, and the variable was never set.\nWhat it sends is Authorization: Bearer undefined.",
      ask: [get(library, ["Authorization", "Bearer undefined"])],
      status: 401,
      field: "WWW-Authenticate",
      wrongStatuses: [
        {
          status: 400,
          idea: "unreadable-token-is-400",
          says: "For the server it is a token like any other, of nine letters. It was never issued, so it is invalid.",
        },
        { status: 403, says: "The token proves nothing, and a good one would do. That is a 401." },
      ],
      wrongFields: [
        { field: "Retry-After", says: "The variable will be as empty in a minute." },
        {
          field: "",
          idea: "bare-401-is-fine",
          says: 'The challenge is where the fault can be read: error="invalid_token".',
        },
      ],
      why: "One word after Bearer is a well-formed request. As a token it is unknown, and that is invalid_token.",
      section: "RFC 6750 §3.1",
    },
    {
      says: "A token is stored with the word Bearer before it, and the program writes Bearer once more.\nThe line is Authorization: Bearer Bearer read-4f2a.",
      ask: [get(library, ["Authorization", "Bearer Bearer read-4f2a"])],
      status: 400,
      field: "WWW-Authenticate",
      wrongStatuses: [
        {
          status: 401,
          says: "No token was looked at. Two words stand where one may stand, so the request itself is malformed.",
        },
        {
          status: 422,
          says: "A 422 is about what the content means. There is none, and the fault is in a header line.",
        },
      ],
      wrongFields: [
        { field: "Allow", says: "The method is a good one." },
        { field: "", says: 'The challenge tells the client that it is its own fault: error="invalid_request".' },
      ],
      why: "A malformed request is invalid_request. Another token would not help: the client has to be mended.",
      section: "RFC 6750 §3.1",
    },
    {
      says: "A library for API keys sends the token in X-API-Key.\nThere is no Authorization, and the resource takes Bearer.",
      ask: [get(library, ["X-API-Key", "read-4f2a"])],
      status: 401,
      field: "WWW-Authenticate",
      wrongStatuses: [
        {
          status: 400,
          idea: "400-for-everything",
          says: "A header line that a server does not know is passed over. What is left is a request without credentials.",
        },
        {
          status: 403,
          idea: "401-is-not-allowed",
          says: "The token would be good enough. It lies where nobody looks.",
        },
      ],
      wrongFields: [
        {
          field: "X-API-Key",
          says: "The server does not know that line, so it does not speak of it.",
        },
        {
          field: "",
          idea: "bare-401-is-fine",
          says: "From the challenge the client learns where the token belongs: it says Bearer.",
        },
      ],
      why: "No credentials came in Authorization, so the server asks for them, without any error.",
      section: "RFC 9110 §11.4",
    },
    {
      says: "A form joins name and password with a colon, and forgets Base64.\nThe vault gets Authorization: Basic Aladdin:open sesame.",
      ask: [get("/api/sandbox/open-the-vault", ["Authorization", "Basic Aladdin:open sesame"])],
      status: 401,
      field: "WWW-Authenticate",
      wrongStatuses: [
        {
          status: 400,
          says: "Bearer has a 400 for what is malformed. Basic names no code of its own, so the general rule holds: no valid credentials, 401.",
        },
        {
          status: 200,
          idea: "base64-protects",
          says: "A person could read it, and the password is right. A program reads Base64, and this is not Base64.",
        },
      ],
      wrongFields: [
        { field: "Location", says: "There is nowhere else to go." },
        { field: "", idea: "bare-401-is-fine", says: "A 401 must carry a challenge, also when something came." },
      ],
      why: "What came cannot be read as Basic, so no valid credentials came.",
      section: "RFC 9110 §11.4",
    },
    {
      says: "Two layers of a program each add a line Authorization.\nBoth tokens are good, and both lines arrive.",
      ask: [
        get(
          library,
          ["Host", "knock.example"],
          ["Authorization", "Bearer read-4f2a"],
          ["Authorization", "Bearer write-9c1d"],
        ),
      ],
      by: "wire",
      status: 400,
      field: "",
      wrongStatuses: [
        {
          status: 401,
          says: "Credentials came, and twice. To take either of them would be a guess, and different servers would guess differently.",
        },
        {
          status: 403,
          says: "It has not come to what is allowed. The message is malformed, whatever the tokens are good for.",
        },
      ],
      wrongFields: [
        {
          field: "WWW-Authenticate",
          says: "Bearer’s own answer would have it, with invalid_request. This server stops earlier, at the message, before it has looked at any scheme.",
        },
        { field: "Retry-After", says: "The same two lines would come again." },
      ],
      why: "Authorization is no list: it holds one set of credentials. Two lines make the message malformed.",
      section: "RFC 9110 §5.3",
    },
  ],
  hints: [
    "Ask of each: did credentials arrive where the server looks? Can they be read? Are they good?",
    "Bearer tells a malformed request (400) from a malformed token (401). Basic does not.",
  ],
};
