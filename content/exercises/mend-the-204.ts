import type { Exercise } from "../exercise";

export const exercise: Exercise = {
  kind: "mend",
  lesson: "status-line",
  level: 2,
  title: "A 204 that says too much",
  task: "This answer to a PUT promises no content, and then sends some. The client only needs to know that its order was stored, and under which version. Mend the answer.",
  broken: `HTTP/1.1 204 No Content
Content-Type: application/json
Content-Length: 16
ETag: "order-7-v8"

{"updated":true}
`,
  rules: ["content-forbidden", "length-without-content", "coding-without-content"],
  keeps: { statuses: [204], fields: ["ETag"] },
  mended: `HTTP/1.1 204 No Content
ETag: "order-7-v8"

`,
  wrong: [
    {
      when: { finding: "coding-without-content" },
      example: `HTTP/1.1 204 No Content
Transfer-Encoding: chunked
ETag: "order-7-v8"

`,
      says: "Without a length, but chunked, it still announces content. A 204 announces none in any way.",
    },
    {
      when: { status: 205 },
      example: `HTTP/1.1 205 Reset Content
Content-Length: 0
ETag: "order-7-v8"

`,
      says: "A 205 asks the client to empty its form. There is no form here: the order was stored, and that is all.",
    },
    {
      when: { status: 200 },
      example: `HTTP/1.1 200 OK
Content-Type: application/json
Content-Length: 16
ETag: "order-7-v8"

{"updated":true}
`,
      says: "That is a right answer, if the message is worth sending. Here nobody reads it: keep the 204, and let it end at the empty line.",
    },
    {
      when: { status: 204, finding: "content-forbidden" },
      example: `HTTP/1.1 204 All Done, Here Is Some Content
ETag: "order-7-v8"

{"updated":true}
`,
      idea: "phrase-matters",
      says: "The number alone decides whether content may follow, and after 204 none may. A careless client takes these octets for the next answer.",
    },
    {
      when: { finding: "length-without-content" },
      example: `HTTP/1.1 204 No Content
Content-Length: 0
ETag: "order-7-v8"

`,
      says: "Even a length of 0 is a length. A 204 must not have Content-Length at all.",
    },
  ],
  hints: [
    "Two things are there that a 204 must not have. One is in the header, the other after it.",
    "Take Content-Length out, and everything after the empty line. Content-Type then describes nothing, and can go too.",
  ],
};
