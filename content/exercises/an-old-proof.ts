import type { Draft } from "#http/draft";
import type { Exercise } from "../exercise";

const endpoint = "/api/sandbox/token";
const bound = "/api/sandbox/the-bound-token";
const type = ["Content-Type", "application/x-www-form-urlencoded"] as const;
// reader, and turn the page, as the token endpoint knows them.
const reader = ["Authorization", "Basic cmVhZGVyOnR1cm4gdGhlIHBhZ2U="] as const;
// A proof by a key that was thrown away, for a GET of https://library.example/api/sandbox/the-bound-token.
const proof =
  "eyJ0eXAiOiJkcG9wK2p3dCIsImFsZyI6IkVTMjU2IiwiandrIjp7Imt0eSI6IkVDIiwiY3J2IjoiUC0yNTYiLCJ4IjoiVFlnZXhpNTVYdmJfekdiNlJRMmcydXpmYjVET0szdUFGVHNPUGxlMkJaayIsInkiOiJLRUNFYkpoUVRGMzJUNXRmaGh4YVdqdmVHMndPSmRWeUc3Vms4NEhLUWhBIn19.eyJqdGkiOiItQndDM0VTYzZhY2MybFRjIiwiaHRtIjoiR0VUIiwiaHR1IjoiaHR0cHM6Ly9saWJyYXJ5LmV4YW1wbGUvYXBpL3NhbmRib3gvdGhlLWJvdW5kLXRva2VuIiwiaWF0IjoxNzkwMDAwMDAwLCJhdGgiOiJmVUh5TzJyMlozRFo1M0VzTnJXQmIweFdYb2FOeTU5SWlLQ0Fxa3NtUUVvIn0.jpz-QGY_5XkCnV5j6d8VkEyLHpRBwyH4ICqslWGntkiwnJPZosKYY2tIQMTeS0safYoCXUBuYeE2kXEFf07ZOw";

function ask(...fields: Draft["fields"]): Draft {
  return { method: "POST", target: endpoint, fields: [type, ...fields], content: "grant_type=client_credentials" };
}

export const exercise: Exercise = {
  kind: "answer",
  lesson: "bound-tokens",
  level: 2,
  title: "The same proof, another desk",
  task: "A proof that a resource refuses gets a 401 there. Take one to the token endpoint, as reader, and have it refused there.",
  on: "the-bound-token",
  start: ask(reader),
  goal: [
    {
      status: 400,
      decidedBy: "proof-valid",
      at: endpoint,
      sent: { fields: { DPoP: true } },
      solution: ask(reader, ["DPoP", proof]),
    },
  ],
  wrong: [
    {
      status: 401,
      decidedBy: "proof-valid",
      example: {
        method: "GET",
        target: bound,
        fields: [
          ["Authorization", "DPoP abc"],
          ["DPoP", proof],
        ],
        content: "",
      },
      says: "That was the resource, which asks again by a challenge. The token endpoint stands at /api/sandbox/token.",
    },
    {
      status: 200,
      decidedBy: "scope-grantable",
      at: endpoint,
      example: ask(reader),
      says: "No proof came, so the token that you got is bound to nothing: token_type is Bearer. Add a line DPoP.",
    },
    {
      status: 401,
      decidedBy: "client-authenticated",
      at: endpoint,
      example: ask(["DPoP", proof]),
      says: "A proof says who holds a key, and not which client asks. The endpoint still wants the reader’s id and secret.",
    },
  ],
  hints: [
    "The request beside this is a good one: it lacks a line DPoP. The proof in this lesson will do, or any text at all.",
    "Add a line DPoP with any JWT as its value, and look at the status, and at where the error stands.",
  ],
};
