import type { Exercise } from "../exercise";

export const exercise: Exercise = {
  kind: "choice",
  lesson: "what-frameworks-do",
  level: 2,
  title: "Quiz: out of the box",
  task: "Each of these came back from a framework that nobody had set up further. Choose what should have come instead: the status, and the header line that goes with it.",
  situations: [
    {
      says: "A Django REST framework app with its default settings.\nNobody has said who they are, and it answers 403.",
      ask: [{ method: "GET", target: "/api/sandbox/open-the-vault", fields: [], content: "" }],
      status: 401,
      field: "WWW-Authenticate",
      wrongStatuses: [
        {
          status: 403,
          idea: "framework-does-it-right",
          says: "It came because the first way to authenticate has no challenge. Credentials would help here, so ask.",
        },
        { status: 404, says: "That hides the thing from those who would be let in, too." },
      ],
      wrongFields: [
        { field: "Location", says: "This is an API. A program does not log in by following." },
        { field: "", idea: "bare-401-is-fine", says: "Then they are asked, and not told what for." },
      ],
      why: "Credentials would help, so the answer asks for them. Put a class with a challenge first in the settings.",
      section: "RFC 9110 §15.5.2",
    },
    {
      says: "A Koa app with its package for tokens.\nThe token has expired. It answers 401 and “Authentication Error”.",
      ask: [
        {
          method: "GET",
          target: "/api/sandbox/the-scoped-api",
          fields: [["Authorization", "Bearer old-77aa"]],
          content: "",
        },
      ],
      status: 401,
      field: "WWW-Authenticate",
      wrongStatuses: [
        { status: 403, idea: "expired-is-403", says: "A new token would do. The status was right before." },
        { status: 400, says: "Nothing is malformed. The token was good once." },
      ],
      wrongFields: [
        { field: "Retry-After", says: "Time will not make it good again. A new token will." },
        {
          field: "",
          idea: "framework-does-it-right",
          says: "That is what the framework did. A client cannot read in it that a new token would help.",
        },
      ],
      why: 'The challenge says error="invalid_token", and a client that knows Bearer gets a new one.',
      section: "RFC 6750 §3.1",
    },
    {
      says: "A Hono app that reads JSON.\nAn order breaks off in the middle. It answers 500.",
      ask: [
        {
          method: "POST",
          target: "/api/sandbox/orders",
          fields: [["Content-Type", "application/json"]],
          content: '{ "item": "lamp", "quantity": 1',
        },
      ],
      status: 400,
      field: "",
      wrongStatuses: [
        {
          status: 500,
          idea: "framework-does-it-right",
          says: "Nobody caught what the parser threw. The mistake is the client’s, and it ought to know.",
        },
        { status: 415, says: "JSON is what is taken here. This is not JSON any more." },
      ],
      wrongFields: [
        { field: "Retry-After", says: "The same order will be as broken later." },
        { field: "Allow", says: "POST is right here. What was posted is not." },
      ],
      why: "What came cannot be read, and only the client can mend that.",
      section: "RFC 9110 §15.5.1",
    },
    {
      says: "An Express app that takes orders by POST.\nSomebody sends DELETE to the same path. It answers 404.",
      ask: [{ method: "DELETE", target: "/api/sandbox/orders", fields: [], content: "" }],
      status: 405,
      field: "Allow",
      wrongStatuses: [
        {
          status: 404,
          idea: "wrong-method-is-403",
          says: "The path is there: POST finds it. Only to a router that looks for both at once it is not.",
        },
        { status: 501, says: "DELETE is known to the server. This path does not take it." },
      ],
      wrongFields: [
        { field: "WWW-Authenticate", says: "Whoever asks, the path does not take DELETE." },
        { field: "", says: "A 405 must name the methods that would be right." },
      ],
      why: "The path is right and the method is not, and Allow says which would be.",
      section: "RFC 9110 §15.5.6",
    },
  ],
  hints: [
    "Ask who could mend it: whoever sent it, or the server?",
    "A 401 and a 405 each must carry a line of their own.",
  ],
};
