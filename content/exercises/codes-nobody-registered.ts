import type { Exercise } from "../exercise";

function counted(code: number, as: number) {
  return [code, as].map((each) => ({ method: "GET", target: `/api/status/${each}`, fields: [], content: "" }));
}

export const exercise: Exercise = {
  kind: "choice",
  lesson: "status-line",
  level: 1,
  title: "Codes that nobody registered",
  task: "Your client meets four codes that are in no list. Choose the code that it may take each for, and the header that it can rely on then. The server sends both codes, and you see the one that you know.",
  situations: [
    {
      says: "You create an order, and the answer is 299.\nAfter the number stands no phrase.",
      ask: counted(299, 200),
      by: "wire",
      status: 200,
      field: "",
      wrongStatuses: [
        {
          status: 201,
          says: "A 201 says that something was created. The 2 of an unknown code does not say that much.",
        },
        { status: 204, says: "A 204 never has content. Whether an unknown 2xx has some, only the message tells." },
        {
          status: 500,
          idea: "phrase-matters",
          says: "A missing phrase is no fault of the server. The 2 says that it received, understood and accepted.",
        },
      ],
      wrongFields: [
        { field: "Location", says: "Nothing of the class 2xx as a whole has to name an address." },
        { field: "Retry-After", says: "A success has nothing to wait for." },
      ],
      why: "Only the 2 is known, so it counts as a 200: it worked, and what there is to show stands in the content.",
      section: "RFC 9110 §15",
    },
    {
      says: "You ask for a page, and the answer is 399 Temporarily Elsewhere.\nIt comes with a Location.",
      ask: counted(399, 300),
      by: "wire",
      status: 300,
      field: "Location",
      wrongStatuses: [
        {
          status: 302,
          idea: "phrase-matters",
          says: "The phrase sounds like it, but no program reads it. The x00 of the class is all that the number gives.",
        },
        {
          status: 301,
          says: "Nothing says that it is for good. A client that remembers the new address has made that up.",
        },
        { status: 200, says: "The 3 says that a step is still to be taken. This is not yet what you asked for." },
      ],
      wrongFields: [
        { field: "Allow", says: "Allow lists methods, and the method is not in question." },
        { field: "", says: "A 300 should name in Location where its server would send you. Here one came." },
      ],
      why: "A 3xx that nobody knows is a 300. Its Location names the choice that the server prefers, and a client may follow it.",
      section: "RFC 9110 §15.4.1",
    },
    {
      says: "You send a form, and the answer is 471 Try Again Later.",
      ask: counted(471, 400),
      by: "wire",
      status: 400,
      field: "",
      wrongStatuses: [
        {
          status: 503,
          idea: "phrase-matters",
          says: "That is what the phrase says, and the phrase does not count. The 4 says that the request has to change.",
        },
        {
          status: 429,
          says: "The last two digits of an unknown code mean nothing. Nothing here is about how often you ask.",
        },
        { status: 404, says: "All that can be told is the class. That nothing is there would be one reason of many." },
      ],
      wrongFields: [
        { field: "Retry-After", says: "No wait is named, and none would help a request that is at fault." },
        { field: "WWW-Authenticate", says: "A challenge belongs to a 401. A 4xx as such does not ask who you are." },
      ],
      why: "The 4 says that the request is at fault, so to send the same again is no use. The content may say what is wrong.",
      section: "RFC 9110 §15",
    },
    {
      says: "You cancel an order, and the answer is 571 OK.\nIt has no content.",
      ask: counted(571, 500),
      by: "wire",
      status: 500,
      field: "",
      wrongStatuses: [
        {
          status: 200,
          idea: "phrase-matters",
          says: "It says OK, and is a failure. A client that shows success here leaves somebody with an order that may still be sent.",
        },
        { status: 400, says: "The 5 says that the request looked right. It is the server that did not manage." },
        { status: 204, says: "That there is no content does not make it a success. The first digit does." },
      ],
      wrongFields: [
        {
          field: "Retry-After",
          says: "A server may send it when it knows how long it will take. The class alone promises no such thing.",
        },
        { field: "Location", says: "A failure of the server leads nowhere else." },
      ],
      why: "A 5xx that nobody knows is a 500: it failed, and whether the order was canceled has to be looked up.",
      section: "RFC 9110 §15",
    },
  ],
  hints: [
    "Cover the phrase and the last two digits with your thumb. What is left?",
    "An unknown code counts as the x00 of its class, and no more can be known than that code says.",
  ],
};
