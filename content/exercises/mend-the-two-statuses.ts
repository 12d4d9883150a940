import type { Exercise } from "../exercise";

export const exercise: Exercise = {
  kind: "mend",
  lesson: "what-is-wrong-with-it",
  level: 2,
  title: "One answer, two numbers",
  task: "A form is filled in wrongly, and the API says two different things about it. Its content has it right. Mend the answer so that both say the same.",
  broken: `HTTP/1.1 200 OK
Content-Type: application/problem+json
Cache-Control: no-store

{"type":"https://shop.example/problems/order","title":"This order cannot be filled","status":422,"errors":[{"field":"quantity","rule":"A whole number from 1 to 99."}]}
`,
  rules: ["problem-status-differs"],
  keeps: { statuses: [422], fields: ["Content-Type"], content: true },
  mended: `HTTP/1.1 422 Unprocessable Content
Content-Type: application/problem+json
Cache-Control: no-store

{"type":"https://shop.example/problems/order","title":"This order cannot be filled","status":422,"errors":[{"field":"quantity","rule":"A whole number from 1 to 99."}]}
`,
  wrong: [
    {
      when: { status: 200 },
      example: `HTTP/1.1 200 OK
Content-Type: application/problem+json

{"title":"This order cannot be filled","status":200}
`,
      says: "Both say the same now, and both are wrong: a client that looks at the number thinks that the order was taken.",
    },
    {
      when: { status: 400 },
      example: `HTTP/1.1 400 Bad Request
Content-Type: application/problem+json

{"title":"This order cannot be filled","status":400}
`,
      idea: "400-for-everything",
      says: "The order could be read, and the API even knows which field is wrong. 422 says that much.",
    },
    {
      when: { finding: "problem-status-differs" },
      example: `HTTP/1.1 422 Unprocessable Content
Content-Type: application/problem+json

{"title":"This order cannot be filled","status":400}
`,
      says: "The status line is right now. The member status in the content has to say the same number.",
    },
    {
      when: { status: 500 },
      example: `HTTP/1.1 500 Internal Server Error
Content-Type: application/problem+json

{"title":"This order cannot be filled","status":500}
`,
      says: "A 5xx says that the server has failed. It has done its work here: it found the mistake.",
    },
  ],
  hints: [
    "Programs go by the status line. The number in the content is a copy for people and logs.",
    "The content says 422. Write that number into the first line, too.",
  ],
};
