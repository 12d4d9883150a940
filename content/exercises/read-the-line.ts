import type { Exercise } from "../exercise";

function ask(target: string, authorization: string) {
  return [{ method: "GET", target, fields: [["Authorization", authorization]] as const, content: "" }];
}

export const exercise: Exercise = {
  kind: "choice",
  lesson: "basic",
  level: 2,
  title: "Five lines of Basic",
  task: "Read each line as the server does: choose the status, and the header that goes with it. Then the server answers.",
  situations: [
    {
      says: "The vault knows Aladdin by the password “open sesame”.\nThe line is right but for one thing: basic, in lower case.",
      ask: ask("/api/sandbox/open-the-vault", "basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="),
      status: 200,
      field: "",
      wrongStatuses: [
        {
          status: 401,
          says: "The name of a scheme may be written in any case. A server that compares letters is wrong.",
        },
        { status: 400, idea: "400-for-everything", says: "Nothing is malformed here: basic and Basic are one scheme." },
      ],
      wrongFields: [
        {
          field: "WWW-Authenticate",
          says: "It could come with any answer, and here it has nothing to say: no other credentials are needed.",
        },
      ],
      why: "The names of schemes are matched whatever their case. Base64 is not: there every letter counts as it stands.",
      section: "RFC 9110 §11.1",
    },
    {
      says: "A script made the Base64 with: echo 'Aladdin:open sesame' | base64\nThe line goes to the vault, whose password that is.",
      ask: ask("/api/sandbox/open-the-vault", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQo="),
      status: 401,
      field: "WWW-Authenticate",
      wrongStatuses: [
        {
          status: 200,
          says: "echo ends what it writes with a line feed. It was encoded too, and is now part of the password.",
        },
        {
          status: 400,
          idea: "400-for-everything",
          says: "Basic has no error of its own for what cannot be read. No valid credentials came, and that is a 401.",
        },
      ],
      wrongFields: [
        {
          field: "",
          idea: "bare-401-is-fine",
          says: "A 401 always carries a challenge, after a first request and after a tenth.",
        },
      ],
      why: "No control character may stand in a user-pass. So it is no valid pair, and the server asks again. printf '%s' adds nothing.",
      section: "RFC 7617 §2",
    },
    {
      says: "This address knows Aladdin by the password “open:sesame”.\nIn the line, Aladdin:open:sesame is encoded.",
      ask: ask("/api/httpbin/basic-auth/Aladdin/open:sesame", "Basic QWxhZGRpbjpvcGVuOnNlc2FtZQ=="),
      status: 200,
      field: "",
      wrongStatuses: [
        { status: 401, says: "The first colon ends the name. What follows is the password, its own colon included." },
        { status: 400, says: "A second colon is not malformed: a password may hold as many as it likes." },
      ],
      wrongFields: [{ field: "WWW-Authenticate", says: "The credentials are valid, so there is nothing left to ask." }],
      why: "The first colon separates. It is the name that may hold none.",
      section: "RFC 7617 §2",
    },
    {
      says: "The tea room asks for UTF-8.\nJäsøn’s client sends his right name and password in Latin-1.",
      ask: ask("/api/sandbox/the-colon", "Basic SuRz+G46b3BlbjpzZXNhbWU="),
      status: 401,
      field: "WWW-Authenticate",
      wrongStatuses: [
        {
          status: 200,
          says: "A server may guess and try Latin-1 too. This one has said what it wants, and does not guess.",
        },
        {
          status: 403,
          idea: "401-is-not-allowed",
          says: "No valid credentials came, and the right octets would do. That is a 401.",
        },
        { status: 415, says: "That is about the content of a request and its Content-Type. This request has neither." },
      ],
      wrongFields: [
        {
          field: "Accept-Charset",
          says: "That is a field of requests, and about the content of the answer. Basic says it in the challenge, with charset.",
        },
        { field: "", idea: "bare-401-is-fine", says: 'The challenge says what would be right: charset="UTF-8".' },
      ],
      why: "The octets are no UTF-8, so no name can be read in them. The challenge repeats what is wanted.",
      section: "RFC 7617 §2.1",
    },
    {
      says: "The staff door lets staff in.\nAli’s line is in order, his password is right, and he is not on the staff.",
      ask: ask("/api/sandbox/the-staff-door", "Basic QWxpOmZvcnR5IGphcnM="),
      status: 403,
      field: "",
      wrongStatuses: [
        { status: 401, idea: "403-is-log-in", says: "It would ask Ali who he is, and he has said so, and proved it." },
        { status: 404, says: "The staff door is no secret. It may say no to his face." },
      ],
      wrongFields: [
        {
          field: "WWW-Authenticate",
          says: "It may come with a 403, where other credentials might do. This door leaves it at no.",
        },
        { field: "Retry-After", says: "Waiting makes nobody staff." },
      ],
      why: "Basic has done its part: the line can be read, and it is Ali. What he may do is another question.",
      section: "RFC 9110 §15.5.4",
    },
  ],
  hints: [
    "Ask in order: can the line be read, are name and password right, and may this person do it?",
    "To read it, take the Base64 apart, and cut at the first colon.",
  ],
};
