import { lessons } from "../decision/lessons";
import { absoluteForm } from "../target-uri";
import { maskOf } from "./paste/masked";
import type { PastedRequest } from "./pasted";
import { has, linesNamed, type Rule, startLineIf } from "./rule";

/** What a request says beside its credentials. */
export const requestRules: readonly Rule<PastedRequest>[] = [
  {
    id: "userinfo-in-target",
    severity: "error",
    says: "A name or password stands in the address. It ends up in histories and logs, and fetch() refuses it.",
    section: "RFC 9110 §4.2.4",
    lesson: lessons.answer,
    change: "Send it in Authorization.",
    find: ({ target }) => startLineIf(absoluteForm(target)?.authority.includes("@") ?? false),
  },
  {
    id: "token-in-target",
    severity: "warning",
    says: "A token stands in the address, where histories, logs and other sites can see it.",
    section: "RFC 6750 §2.3",
    lesson: lessons.answer,
    change: "Send it in Authorization: Bearer.",
    find: (request) => startLineIf(hasTokenInTarget(request) && !has(request, "Authorization")),
  },
  {
    id: "token-sent-twice",
    severity: "error",
    says: "A token stands in the address and credentials in Authorization. A request must not use two ways at once.",
    section: "RFC 6750 §2",
    lesson: lessons.malformed,
    change: "Keep the one in Authorization.",
    find: (request) =>
      startLineIf(
        hasTokenInTarget(request) && linesNamed(request, "Authorization").some(({ value }) => /^bearer /i.test(value)),
      ),
  },
  {
    id: "challenge-in-request",
    severity: "warning",
    says: "A challenge is what a server sends. In a request it has no meaning.",
    section: "RFC 9110 §11.6.1",
    lesson: lessons.challenge,
    change: "Answer a challenge in Authorization.",
    find: (request) =>
      ["WWW-Authenticate", "Proxy-Authenticate"].flatMap((name) => linesNamed(request, name)).slice(0, 1),
  },
  {
    id: "key-unfilled",
    severity: "error",
    says: "What stands here was never filled in: a variable was empty, or its name was sent in place of its value.",
    section: "RFC 9110 §5.5",
    lesson: lessons.keys,
    change: "Look where the program takes the key from, and stop before the request where there is none.",
    explains: true,
    find: ({ fields }) =>
      fields.flatMap(({ name, value }, index) =>
        /(?:api-?key|access-?token|auth-?token|-token|-secret|-key)$/i.test(name) && maskOf(value) === "unfilled"
          ? [{ line: index + 1, start: 0, end: value.length }]
          : [],
      ),
  },
];

function hasTokenInTarget({ target }: PastedRequest): boolean {
  return /[?&]access_token=/.test(target);
}
