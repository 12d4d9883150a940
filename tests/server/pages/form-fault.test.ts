import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { formFault as faultOf } from "#server/pages/form-fault";
import { anyText } from "../../arbitraries";

const page = "https://knock.example/learn/the-challenge";
const id = "a".repeat(42);

function post(body: BodyInit | null, headers: Record<string, string> = {}): Request {
  return new Request(page, { method: "POST", body, headers });
}

async function formFault(request: Request) {
  const fields = [...request.headers, ["host", "knock.example"] as const];
  return faultOf(fields, new Uint8Array(await request.clone().arrayBuffer()));
}

/** The form as React writes it for a page without JavaScript, with some parts replaced. */
function form(parts: Record<string, string> = {}): FormData {
  const made = new FormData();
  const usual = {
    $ACTION_REF_1: "",
    "$ACTION_1:0": JSON.stringify({ id, bound: "$@1" }),
    "$ACTION_1:1": JSON.stringify([null]),
    $ACTION_KEY: "k1",
    method: "GET",
    target: "/",
  };
  for (const [name, value] of Object.entries({ ...usual, ...parts })) made.append(name, value);
  return made;
}

function state(value: unknown) {
  return form({ "$ACTION_1:1": JSON.stringify(value) });
}

test("a form of our own may pass", async () => {
  expect(await formFault(post(form()))).toBeUndefined();
});

test("a form that carries the state of the page before may pass", async () => {
  const before = [
    { exchanged: { answer: { status: 401, content: "$$5 and \u00e4" }, decision: [] }, fault: "$undefined" },
  ];
  expect(await formFault(post(state(before)))).toBeUndefined();
});

for (const [what, origin] of [
  ["another site", "http://evil.example"],
  ["another port", "https://knock.example:8443"],
  ["a frame without an origin", "null"],
  ["no origin at all", "garbage"],
  ["an origin with a path", "https://knock.example/learn"],
  ["an origin with a user", "https://a@knock.example"],
] as const) {
  test(`a form from ${what} gets a 403 in our own words, and not a 500 of the framework`, async () => {
    expect(await formFault(post(form(), { Origin: origin }))).toMatchObject({
      status: 403,
      reason: expect.stringMatching(/\.$/),
    });
  });
}

for (const origin of ["https://knock.example", "http://knock.example", "https://KNOCK.example:443"]) {
  test(`a form from ${origin} may pass`, async () => {
    expect(await formFault(post(form(), { Origin: origin }))).toBeUndefined();
  });
}

for (const [what, request, status] of [
  ["an action sent by script", () => post(form(), { "Next-Action": id }), 400],
  ["a body of JSON", () => post("{}", { "Content-Type": "application/json" }), 415],
  ["a urlencoded form", () => post(new URLSearchParams("a=b")), 415],
  ["plain text", () => post("a"), 415],
  ["nothing at all", () => post(null), 415],
  ["multipart without a boundary", () => post("a", { "Content-Type": "multipart/form-data" }), 415],
  ["multipart with an empty boundary", () => post("a", { "Content-Type": "multipart/form-data; boundary=" }), 400],
  ["a body that has no such boundary", () => post("a", { "Content-Type": "multipart/form-data; boundary=b" }), 400],
  [
    "a body that was cut off",
    () => post("--b\r\nContent-Disposition: form-data; name=", { "Content-Type": "multipart/form-data; boundary=b" }),
    400,
  ],
  ["an empty body", () => post("", { "Content-Type": "multipart/form-data; boundary=b" }), 400],
  ["a form without an action", () => post(new FormData()), 400],
  ["a form with a field that React alone may name", () => post(form({ $ACTION_ID_x: "" })), 400],
  [
    "an action's id that is no id",
    () => post(form({ "$ACTION_1:0": JSON.stringify({ id: "../x", bound: "$@1" }) })),
    400,
  ],
  [
    "an action that is bound to something else",
    () => post(form({ "$ACTION_1:0": JSON.stringify({ id, bound: "$@2" }) })),
    400,
  ],
  [
    "an action with one thing more",
    () => post(form({ "$ACTION_1:0": JSON.stringify({ id, bound: "$@1", more: 1 }) })),
    400,
  ],
  ["an action that is no JSON", () => post(form({ "$ACTION_1:0": "{" })), 400],
  ["an action that is null", () => post(form({ "$ACTION_1:0": "null" })), 400],
  ["a state that is no list", () => post(state({})), 400],
  ["a state of two", () => post(state([null, null])), 400],
  ["a state that refers to something", () => post(state(["$@0"])), 400],
  ["a state that refers to something, deep inside", () => post(state([{ a: [{ b: "$F1" }] }])), 400],
  ["a state that names a prototype", () => post(form({ "$ACTION_1:1": '[{"__proto__":{"a":1}}]' })), 400],
  [
    "a state of a hundred thousand lists in each other",
    () => post(form({ "$ACTION_1:1": `${"[".repeat(100_000)}${"]".repeat(100_000)}` })),
    400,
  ],
] as const) {
  test(`a page takes no form made of ${what}: ${status}`, async () => {
    expect(await formFault(request())).toMatchObject({ status, reason: expect.stringMatching(/\.$/) });
  });
}

test("an action that comes twice gets 400", async () => {
  const twice = form();
  twice.append("$ACTION_1:0", JSON.stringify({ id, bound: "$@1" }));
  expect(await formFault(post(twice))).toMatchObject({ status: 400 });
});

test("a file in place of the action gets 400", async () => {
  const made = form();
  made.set("$ACTION_1:0", new Blob(["{}"]));
  expect(await formFault(post(made))).toMatchObject({ status: 400 });
});

test("any text in any part of the form gets a 4xx or passes, and throws nothing", async () => {
  const names = fc.constantFrom("$ACTION_REF_1", "$ACTION_1:0", "$ACTION_1:1", "$ACTION_KEY", "method", "$ACTION");
  await fc.assert(
    fc.asyncProperty(names, fc.oneof(anyText, fc.json()), async (name, value) => {
      expect([undefined, 400]).toContain((await formFault(post(form({ [name]: value }))))?.status);
    }),
  );
});

test("any octets under any boundary get a 4xx, and throw nothing", async () => {
  const content = fc.oneof(
    anyText,
    anyText.map((text) => `--b\r\n${text}\r\n--b--\r\n`),
  );
  const type = fc.oneof(fc.constant("b"), fc.stringMatching(/^[\x20-\x7E]{0,10}$/));
  await fc.assert(
    fc.asyncProperty(content, type, async (body, boundary) => {
      const request = post(body, { "Content-Type": `multipart/form-data; boundary=${boundary}` });
      expect((await formFault(request))?.status).toBe(400);
    }),
  );
});
