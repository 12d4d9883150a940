import type { Draft } from "#http/draft";
import type { Exercise } from "../exercise";

const json = ["Content-Type", "application/json"] as const;

function order(content: string, ...fields: Draft["fields"]): Draft {
  return { method: "POST", target: "/api/sandbox/orders", fields, content };
}

export const exercise: Exercise = {
  kind: "choice",
  lesson: "what-is-wrong-with-it",
  level: 2,
  title: "What is wrong with the order?",
  task: "A shop takes orders in JSON. For each that it refuses, choose the status and the header that goes with it. Then the server answers.",
  situations: [
    {
      says: 'The content is { "item": "lamp", "quantity": 1\nand ends there, without its last brace. Content-Type says application/json.',
      ask: [order('{ "item": "lamp", "quantity": 1', json)],
      status: 400,
      field: "",
      wrongStatuses: [
        {
          status: 422,
          says: "A 422 says that the content could be read. Without its last brace nobody can say what it means.",
        },
        {
          status: 415,
          says: "The type is named, and it is one that the shop takes. The content only fails to be of that type.",
        },
        { status: 500, says: "The parser gave up, and that is as it should be. The mistake is in the request." },
      ],
      wrongFields: [
        { field: "Accept", says: "Accept would name the types that the shop takes. The type was right." },
        { field: "Retry-After", says: "Later it will be broken still." },
      ],
      why: "The syntax is broken, and no other code says that. This is what 400 is for.",
      section: "RFC 9110 §15.5.1",
    },
    {
      says: 'The content is { "item": "lamp", "quantity": 0 }, and JSON without a fault.\nThe shop sells one lamp at least.',
      ask: [order('{ "item": "lamp", "quantity": 0 }', json)],
      status: 422,
      field: "",
      wrongStatuses: [
        {
          status: 400,
          idea: "400-for-everything",
          says: "It would not be false. But the shop has read the order and knows what is wrong with it, and 422 says just that.",
        },
        {
          status: 409,
          says: "A conflict is with the state of the shop, and may be gone tomorrow. No lamp at all will be no order then either.",
        },
        { status: 200, says: "Nothing was ordered. A client that looks at the number would think that all is well." },
      ],
      wrongFields: [
        { field: "Accept", says: "The form of the content was right. It is what it says that is not." },
        { field: "Location", says: "Location would lead to the order that was made, and none was." },
      ],
      why: "Type and syntax are right, and what it says cannot be done. Which field, and why, belongs in the content of the answer.",
      section: "RFC 9110 §15.5.21",
    },
    {
      says: "The order comes in XML, well formed, and Content-Type says so: application/xml.",
      ask: [order('<order item="lamp" quantity="1" />', ["Content-Type", "application/xml"])],
      status: 415,
      field: "Accept",
      wrongStatuses: [
        {
          status: 400,
          idea: "400-for-everything",
          says: "Nothing is malformed. With a 400 the client would look for a slip in its XML, and find none.",
        },
        {
          status: 406,
          says: "406 is about the form of the answer that the client wants. Here it is about the form of what it sent.",
        },
        {
          status: 422,
          says: "For a 422 the shop would have to know this type. It has not read a word of it.",
        },
      ],
      wrongFields: [
        {
          field: "",
          says: "The number says that this type will not do. A client that is to go on by itself has to learn which one does.",
        },
        { field: "Allow", says: "Allow names methods, and POST is right here." },
      ],
      why: "The shop does not take this type. In an answer, Accept names those that it does.",
      section: "RFC 9110 §15.5.16",
    },
    {
      says: "The order is good JSON of about 3000 octets.\nThe shop takes 2048 at most, today and always.",
      ask: [order(JSON.stringify({ item: "x".repeat(3000), quantity: 1 }), json)],
      status: 413,
      field: "",
      wrongStatuses: [
        {
          status: 400,
          idea: "400-for-everything",
          says: "The client would search its JSON for a mistake. It is only too much of it.",
        },
        { status: 431, says: "431 is for the header. It is the content that is too large." },
        {
          status: 422,
          says: "So long a name cannot be ordered, true. But the shop stops before it reads: that is the use of a limit.",
        },
      ],
      wrongFields: [
        {
          field: "Retry-After",
          says: "It goes with a 413 that is for now. This limit stays, so waiting is of no use.",
        },
        { field: "Accept", says: "Type and form are fine. It is the size that is not." },
      ],
      why: "More content than the server is willing to take: 413. Retry-After belongs to it only if the limit is temporary.",
      section: "RFC 9110 §15.5.14",
    },
    {
      says: "A POST has neither Content-Length nor Transfer-Encoding.\nThe shop insists on being told how much will come, even if it is nothing.",
      ask: [order("")],
      by: "wire",
      status: 411,
      field: "",
      wrongStatuses: [
        {
          status: 400,
          idea: "400-for-everything",
          says: "A client that reads 411 can add the one line that is missing, and send again. From a 400 it learns nothing.",
        },
        { status: 413, says: "Without either line there is no content at all, so it cannot be too much." },
      ],
      wrongFields: [
        { field: "Accept", says: "The type has not been looked at yet. First the shop wants a length." },
        { field: "Retry-After", says: "The request lacks a line, and will lack it later too." },
      ],
      why: "The server refuses to take the request without a Content-Length. With one, the same request may be sent again.",
      section: "RFC 9110 §15.5.12",
    },
  ],
  hints: [
    "Ask in this order: does it say how long it is, is it short enough, is the type right, can it be read, can it be done?",
  ],
};
