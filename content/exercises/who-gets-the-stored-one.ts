import type { Exercise } from "../exercise";

function afterStranger(what: string) {
  const target = `/api/sandbox/kept/choice/${what}`;
  return [
    { method: "GET", target, fields: [], content: "" },
    {
      method: "GET",
      target,
      fields: [["Authorization", "Basic TW9yZ2lhbmE6Ym9pbGluZyBvaWw="] as const],
      content: "",
    },
  ];
}

const noAge = {
  field: "Age",
  says: "An Age would mean that the answer came out of the store. This one was made for her.",
};

export const exercise: Exercise = {
  kind: "choice",
  lesson: "caches",
  level: 3,
  title: "Who gets the stored one?",
  task: "A shared cache stands before a server that lets only Morgiana in. Each time a stranger asks first and is refused, and she asks a second later. Choose what she gets, and whether an Age is on it.",
  situations: [
    {
      says: "The stranger’s answer is a 404.\nIt has no Cache-Control and no Vary.",
      ask: afterStranger("missing"),
      status: 404,
      field: "Age",
      wrongStatuses: [
        {
          status: 200,
          idea: "errors-are-not-cached",
          says: "The server would say so, but it is not asked. A 404 may be kept without a word.",
        },
        { status: 401, says: "She sent the right password, and no server asked for another." },
        { status: 403, says: "A cache hands on what it has stored. It makes no other status of it." },
      ],
      wrongFields: [
        { field: "WWW-Authenticate", says: "The stored answer had no challenge, so this one has none either." },
        { field: "", idea: "errors-are-not-cached", says: "Whatever comes out of the store carries an Age." },
      ],
      why: "A 404 is heuristically cacheable: it may be stored without a word, and is then found by its address, whoever asks.",
      section: "RFC 9110 §15.1",
    },
    {
      says: "The stranger’s answer is a 403 with Cache-Control: max-age=30.",
      ask: afterStranger("refused"),
      status: 403,
      field: "Age",
      wrongStatuses: [
        {
          status: 200,
          idea: "errors-are-not-cached",
          says: "Her credentials never reached the server. Authorization is no part of what an answer is found by.",
        },
        { status: 304, says: "She holds no copy that could still be good. It is the cache that holds one." },
      ],
      wrongFields: [
        { field: "Retry-After", says: "The server promised nothing. It said how long others may keep its answer." },
        { field: "", says: "The answer is some seconds old, and Age says how many." },
      ],
      why: "A 403 is kept when it is told how long. The stranger’s request had no Authorization, so nothing forbids to hand the answer on.",
      section: "RFC 9111 §3",
    },
    {
      says: "The stranger’s answer is a 403 with max-age=30 and Vary: Authorization.",
      ask: afterStranger("varied"),
      status: 200,
      field: "",
      wrongStatuses: [
        { status: 403, says: "It is stored, and does not fit: her request differs in the very field that Vary names." },
        { status: 401, says: "The server is asked, and her password is right." },
      ],
      wrongFields: [noAge],
      why: "A stored answer with Vary fits only requests that are alike in the fields it names. Hers goes on to the server.",
      section: "RFC 9111 §4.1",
    },
    {
      says: "The stranger’s answer is a 403 with Cache-Control: private, max-age=30.",
      ask: afterStranger("private"),
      status: 200,
      field: "",
      wrongStatuses: [
        { status: 403, says: "A private answer is for one person’s own cache. A shared one must not store it." },
        { status: 404, says: "Nothing is hidden here, and nothing of the kind was ever sent." },
      ],
      wrongFields: [noAge],
      why: "Private keeps it out of every shared cache, so the server decides about each who asks.",
      section: "RFC 9111 §5.2.2.7",
    },
    {
      says: "The stranger’s answer is a 401 with its challenge.\nIt says nothing about caches.",
      ask: afterStranger("challenge"),
      status: 200,
      field: "",
      wrongStatuses: [
        {
          status: 401,
          says: "A 401 is not one of the statuses that may be kept without a word. With a max-age it would have been kept.",
        },
        { status: 403, says: "She is known, and she may. Nothing else has been stored." },
      ],
      wrongFields: [
        noAge,
        { field: "WWW-Authenticate", says: "Her credentials answer the question, so it is not asked again." },
      ],
      why: "Without explicit freshness a 401 is not stored, and each request is asked anew.",
      section: "RFC 9111 §3",
    },
    {
      says: "The stranger’s answer is a 429, with Retry-After: 30.\nSomebody has put Cache-Control: max-age=30 on it too.",
      ask: afterStranger("limited"),
      status: 200,
      field: "",
      wrongStatuses: [
        {
          status: 429,
          says: "No cache may store a 429, whatever it says of itself: it is about one client at one moment.",
        },
        { status: 503, says: "The server is well, and not even busy. It had enough of one stranger." },
      ],
      wrongFields: [
        noAge,
        {
          field: "Retry-After",
          idea: "429-is-403",
          says: "She has not asked too often, so there is nothing to wait for.",
        },
      ],
      why: "A 429 must not be stored. The max-age on it is a mistake, and harmless with a cache that knows the rule.",
      section: "RFC 6585 §4",
    },
  ],
  hints: [
    "Ask of each: may this cache store the stranger’s answer? And if it has, does it fit a request with Authorization?",
    "Some statuses may be stored without a word, some never, and the others when told how long. Private and Vary each prevent the rest.",
  ],
};
