import type { Exercise } from "../exercise";

export const exercise: Exercise = {
  kind: "mend",
  lesson: "methods-and-405",
  level: 1,
  title: "A 405 that keeps the list to itself",
  task: "This address can be read and posted to. Somebody sent PATCH and got this. Mend the answer, so that a program learns what it may send.",
  broken: `HTTP/1.1 405 Method Not Allowed
Content-Type: application/json
Content-Length: 43

{"error":"PATCH is not supported on /cart"}
`,
  rules: ["405-without-allow"],
  keeps: { statuses: [405], fields: ["Allow", "Content-Type"], content: true },
  mended: `HTTP/1.1 405 Method Not Allowed
Allow: GET, HEAD, POST
Content-Type: application/json
Content-Length: 43

{"error":"PATCH is not supported on /cart"}
`,
  wrong: [
    {
      when: { status: 403 },
      example: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":"PATCH is not supported on /cart"}
`,
      idea: "wrong-method-is-403",
      says: "A 403 makes people look for a right that they lack. Nobody may PATCH here, because there is nothing that does it.",
    },
    {
      when: { status: 404 },
      example: `HTTP/1.1 404 Not Found
Content-Type: application/json

{"error":"PATCH is not supported on /cart"}
`,
      idea: "wrong-method-is-403",
      says: "The cart is there, and a GET would show it. A 404 sends the client to look for another address.",
    },
    {
      when: { status: 501 },
      example: `HTTP/1.1 501 Not Implemented
Content-Type: application/json

{"error":"PATCH is not supported on /cart"}
`,
      says: "A 501 says that the server knows no PATCH anywhere. Here it is the cart alone that does not take it.",
    },
    {
      when: { has: "Access-Control-Allow-Methods", lacks: "Allow" },
      example: `HTTP/1.1 405 Method Not Allowed
Access-Control-Allow-Methods: GET, HEAD, POST
Content-Type: application/json

{"error":"PATCH is not supported on /cart"}
`,
      says: "That line is read by a browser, and only in the answer to a preflight. Every client looks for the list in Allow.",
    },
    {
      when: { finding: "405-without-allow" },
      example: `HTTP/1.1 405 Method Not Allowed
Content-Type: application/json

{"error":"PATCH is not supported on /cart. Use GET, HEAD or POST."}
`,
      says: "A person can read that. A program looks for a header line, and a 405 must have it.",
    },
  ],
  hints: [
    "Whoever sends a 405 must say in a header line what would be right.",
    "The line is Allow, with the methods separated by commas. HEAD goes with GET.",
  ],
};
