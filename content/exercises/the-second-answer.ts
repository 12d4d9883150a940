import type { Draft } from "#http/draft";
import type { Exercise } from "../exercise";

function ask(target: string, ...lines: readonly string[]): readonly Draft[] {
  const bare: Draft = { method: "GET", target, fields: [], content: "" };
  return [bare, ...lines.map((line): Draft => ({ ...bare, fields: [["Authorization", line]] }))];
}

const foreign = 'nonce="AZL0mN8gk0pM2cQvT5rJ7xHdW1eYbUoKs3fGiLzXaRtq"';
const counted = 'qop=auth, nc=00000001, cnonce="c2VzYW1l"';
const noChallenge = {
  field: "",
  idea: "bare-401-is-fine",
  says: "A second 401 carries a challenge as the first does.",
};

export const exercise: Exercise = {
  kind: "choice",
  lesson: "stale-and-replay",
  level: 2,
  title: "The second answer",
  task: "A first request was asked for credentials, and here is the second. Choose what comes back. Then the server answers.",
  situations: [
    {
      says: "The signed door takes Digest. The client signs with the right password.\nThe nonce in it is not one that this server made.",
      ask: ask(
        "/api/sandbox/the-signed-door",
        `Digest username="Aladdin", realm="signed door", ${foreign}, uri="/api/sandbox/the-signed-door", algorithm=SHA-256, ${counted}, response="9ea7dc6739414971958f52eac328a4696d425a71ba83e21151a11bed974f4a40"`,
      ),
      status: 401,
      field: "WWW-Authenticate",
      wrongStatuses: [
        {
          status: 200,
          says: "The hash fits this nonce. But then any nonce would do, and old requests would be good forever.",
        },
        {
          status: 400,
          idea: "400-for-everything",
          says: "The request is well formed. Its proof is what is not accepted.",
        },
        { status: 403, says: "A 403 would end it. A new nonce is all that is missing." },
      ],
      wrongFields: [
        { field: "Retry-After", says: "Waiting makes no nonce fresh. The new one comes at once, in the challenge." },
        noChallenge,
      ],
      why: "The challenge brings a new nonce. With stale=true the client would sign again by itself; without it, it asks its user.",
      section: "RFC 7616 §3.3",
    },
    {
      says: "The response was computed for /api/sandbox/the-signed-door, and says so in uri.\nThe client sends it to the old signed door.",
      ask: ask(
        "/api/sandbox/the-old-signed-door",
        `Digest username="Aladdin", realm="old signed door", ${foreign}, uri="/api/sandbox/the-signed-door", algorithm=MD5, ${counted}, response="602b85a2320286b9ded328bfc2629a06"`,
      ),
      status: 400,
      field: "WWW-Authenticate",
      wrongStatuses: [
        {
          status: 401,
          idea: "second-401-is-wrong-password",
          says: "It would send the client for another password. The same program would sign the wrong address again.",
        },
        { status: 403, says: "The server has not come to what is allowed: the request contradicts itself." },
        { status: 404, says: "Both doors exist. They are two, and that is the trouble." },
      ],
      wrongFields: [
        { field: "Location", says: "The server does not know which of the two was meant, so it leads nowhere." },
        { field: "Allow", says: "The method is in order." },
      ],
      why: "That uri and the address of the request differ ought to be a 400. This server repeats its challenge beside it, as any answer may.",
      section: "RFC 7616 §3.4.6",
    },
    {
      says: "The client has answered in SCRAM-SHA-256.\nIt was the first message of that scheme: a name and a nonce, and no proof yet.",
      ask: ask(
        "/api/sandbox/the-two-rounds",
        'SCRAM-SHA-256 realm="two rounds", data="biwsbj1BbGFkZGluLHI9YzJWellXMWxjMlZ6WVcxbA=="',
      ),
      status: 401,
      field: "WWW-Authenticate",
      wrongStatuses: [
        { status: 200, says: "A name is no proof. The proof comes in the second round." },
        { status: 202, says: "That is for work which is done later. Here the client has to go on." },
        {
          status: 403,
          idea: "second-401-is-wrong-password",
          says: "Nothing has been refused. The credentials are only not complete yet.",
        },
      ],
      wrongFields: [
        {
          field: "Authentication-Info",
          says: "That comes with the answer that accepts, and holds the proof of the server.",
        },
        noChallenge,
      ],
      why: "Credentials that need another round get a 401 too. Its challenge goes on with the conversation, so nobody is asked for anything.",
      section: "RFC 9110 §11.4",
    },
    {
      says: "The vault takes Basic.\nThe client sends Aladdin’s name, and his password without its last two letters.",
      ask: ask("/api/sandbox/open-the-vault", "Basic QWxhZGRpbjpvcGVuIHNlc2Ft"),
      status: 401,
      field: "WWW-Authenticate",
      wrongStatuses: [
        {
          status: 403,
          idea: "401-is-not-allowed",
          says: "That would be a no. The right password would help, so the vault asks for it again.",
        },
        { status: 400, idea: "400-for-everything", says: "The line can be read. What it says is not right." },
      ],
      wrongFields: [
        {
          field: "Retry-After",
          says: "It may well slow guessing down, but then with a 429. This is a first wrong try.",
        },
        noChallenge,
      ],
      why: "In Basic there is neither a nonce nor a round to go. A second 401 does mean name or password: ask the user.",
      section: "RFC 9110 §15.5.2",
    },
    {
      says: "The staff door takes Basic, and lets staff in.\nAli sends his right password, and is not on the staff.",
      ask: ask("/api/sandbox/the-staff-door", "Basic QWxpOmZvcnR5IGphcnM="),
      status: 403,
      field: "",
      wrongStatuses: [
        { status: 401, idea: "403-is-log-in", says: "It would have him asked for a password that was right." },
        { status: 200, says: "To be known is not to be allowed." },
      ],
      wrongFields: [
        { field: "WWW-Authenticate", says: "This door has no question left, so it sends no challenge." },
        { field: "Retry-After", says: "Ali will not be on the staff in a minute either." },
      ],
      why: "This second answer is no 401: Ali is known. A client does not ask him for his password, and does not repeat it.",
      section: "RFC 9110 §15.5.4",
    },
  ],
  hints: [
    "Ask how far the server gets: can it read it, is it for this address, is the nonce its own, is the proof complete, is it right?",
    "A 401 may come at several of these questions. One of them has a 400 of its own.",
  ],
};
