import type { FieldLine } from "#http/message";
import type { Exercise } from "../exercise";

const through = "http://library.example";
const aladdin = "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==";
const forServer: FieldLine = ["Authorization", aladdin];
const forProxy: FieldLine = ["Proxy-Authorization", aladdin];

function ask(...fields: readonly FieldLine[]) {
  return { method: "GET", target: `${through}/api/sandbox/open-the-vault`, fields, content: "" };
}

export const exercise: Exercise = {
  kind: "steps",
  lesson: "on-the-way",
  level: 3,
  title: "Through the proxy",
  task: "Ask the proxy for the vault of http://library.example, be asked by the proxy, then by the vault, and open it.",
  on: "open-the-vault",
  start: {
    method: "GET",
    target: "/api/sandbox/open-the-vault",
    fields: [["Accept", "application/json"]],
    content: "",
  },
  goal: [
    { status: 407, decidedBy: "proxy-knows-client", at: through, solution: ask() },
    { status: 401, decidedBy: "credentials-present", at: through, solution: ask(forProxy) },
    { status: 200, decidedBy: "permitted", at: through, solution: ask(forProxy, forServer) },
  ],
  wrong: [
    {
      status: 407,
      decidedBy: "proxy-knows-client",
      after: 1,
      at: through,
      sent: { fields: { Authorization: true, "Proxy-Authorization": false } },
      example: ask(forServer),
      idea: "407-is-401",
      says: "Authorization is for the vault. The proxy does not look at it: it has a header line of its own.",
    },
    {
      status: 401,
      decidedBy: "credentials-present",
      example: { method: "GET", target: "/api/sandbox/open-the-vault", fields: [], content: "" },
      says: "This went to the vault itself. To ask a proxy, write the whole address into the request line, http:// included.",
    },
    {
      status: 403,
      decidedBy: "proxy-leads-there",
      at: "http://elsewhere.example",
      example: { method: "GET", target: "http://elsewhere.example/", fields: [forProxy], content: "" },
      says: "The proxy knows you, and does not lead to that host. It leads to library.example.",
    },
  ],
  hints: [
    "A browser sends no such request. In the row below Send choose Send by: Raw HTTP, and write http://library.example/api/sandbox/open-the-vault as the target.",
    "A 407 is answered in Proxy-Authorization. The proxy knows Aladdin by the same password as the vault.",
    "What the proxy takes, it keeps to itself. The vault wants an Authorization of its own, so both lines go into one request.",
  ],
};
