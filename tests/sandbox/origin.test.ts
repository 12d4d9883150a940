import { test } from "@playwright/test";
import fc from "fast-check";
import { loadGuarded } from "#content/exercises";
import { type FieldLine, fieldValue } from "#http/message";
import type { Policy } from "#http/policy/policy";
import { createOrigin, sandboxHandler } from "#sandbox/origin";
import { withJson } from "#sandbox/space/respond";
import { anyText, policy, request } from "../arbitraries";
import { moment, requestTo } from "../fixtures/moment";
import { ask, base, decidedBy, exercisesOrigin, jsonOf, seen } from "../fixtures/sandbox";
import { expect, lackingFields } from "../matchers";

const basic = (pair: string): readonly FieldLine[] => [["Authorization", `Basic ${btoa(pair)}`]];
const bearer = (token: string): readonly FieldLine[] => [["Authorization", `Bearer ${token}`]];
const vault = { realm: "vault", charset: "UTF-8" };
const member = basic("Ali:forty jars");
const staff = basic("Morgiana:boiling oil");

for (const [who, fields, question] of [
  ["nobody", [], "credentials-present"],
  ["an empty Authorization", [["Authorization", "  "]], "credentials-present"],
  ["another scheme", bearer("abc"), "scheme-offered"],
  ["credentials without a space", [["Authorization", "BasicQTpi"]], "scheme-offered"],
  ["a scheme without credentials", [["Authorization", "Basic"]], "credentials-readable"],
  ["two sets of credentials", [["Authorization", "Basic QTpi, Basic QTpi"]], "credentials-readable"],
  ["what is no Base64", [["Authorization", "Basic Aladdin"]], "credentials-readable"],
  ["a pair without a colon", basic("Aladdin"), "credentials-readable"],
  ["another password", basic("Aladdin:sesame"), "credentials-valid"],
  ["somebody unknown", basic("Kassim:open sesame"), "credentials-valid"],
] as const) {
  test(`open-the-vault answers ${who} with a 401 that ${question} decided`, async () => {
    const answered = await ask("open-the-vault", fields);
    expect([answered.response.status, decidedBy(answered)]).toEqual([401, question]);
    expect(answered).toChallenge("Basic", vault);
  });
}

for (const scheme of ["Basic", "basic", "BASIC", "bAsIc"]) {
  test(`open-the-vault opens for Aladdin, who writes ${scheme}`, async () => {
    const answered = await ask("open-the-vault", [["authorization", `${scheme} QWxhZGRpbjpvcGVuIHNlc2FtZQ==`]]);
    expect([answered.response.status, decidedBy(answered)]).toEqual([200, "permitted"]);
    expect(jsonOf(answered)).toMatchObject({ knownAs: "Aladdin" });
  });
}

test("open-the-vault answers POST with a 405 that lists its methods, whoever asks", async () => {
  const answered = await ask("open-the-vault", [], "POST");
  expect([answered.response.status, decidedBy(answered)]).toEqual([405, "method-allowed"]);
  expect(fieldValue(answered.response.fields, "Allow")).toBe("GET, HEAD, OPTIONS");
});

test("the-staff-door asks nobody's name with a 401", async () => {
  expect(await ask("the-staff-door")).toChallenge("Basic", { realm: "staff door", charset: "UTF-8" });
});

test("the-staff-door knows a member and refuses him with a 403 without a challenge", async () => {
  const answered = await ask("the-staff-door", member);
  expect([answered.response.status, decidedBy(answered)]).toEqual([403, "permitted"]);
  expect(fieldValue(answered.response.fields, "WWW-Authenticate")).toBeUndefined();
});

test("the-staff-door opens for staff", async () => {
  expect((await ask("the-staff-door", staff)).response.status).toBe(200);
});

test("the-hidden-room opens for staff", async () => {
  expect((await ask("the-hidden-room", staff)).response.status).toBe(200);
});

const preflight: readonly FieldLine[] = [
  ["Origin", "https://elsewhere.example"],
  ["Access-Control-Request-Method", "GET"],
];

for (const [what, fields, method] of [
  ["nobody", [], "GET"],
  ["a member", member, "GET"],
  ["a wrong password", basic("Morgiana:olive oil"), "GET"],
  ["another scheme", bearer("abc"), "GET"],
  ["credentials that cannot be read", [["Authorization", "Basic ="]], "GET"],
  ["HEAD", [], "HEAD"],
  ["a method it does not know", [], "DELETE"],
  ["a method it does not know from a member", member, "DELETE"],
  ["OPTIONS", [], "OPTIONS"],
  ["a preflight", preflight, "OPTIONS"],
] as const) {
  test(`the-hidden-room answers ${what} like a room that does not exist, byte for byte but for the decision`, async () => {
    expect(seen(await ask("the-hidden-room", fields, method))).toEqual(seen(await ask("no-such-room", fields, method)));
  });
}

test("the-hidden-room answers content over 64 KiB like a room that does not exist", async () => {
  const origin = await exercisesOrigin();
  const content = new Uint8Array(64 * 1024 + 1);
  const [hidden, nowhere] = await Promise.all(
    ["the-hidden-room", "no-such-room"].map((room) => origin({ ...requestTo(`${base}/${room}`, [], "POST"), content })),
  );
  expect(hidden && seen(hidden)).toEqual(nowhere && seen(nowhere));
});

test("an unknown resource gets a 404 that lists the ones there are, and not the hidden one", async () => {
  const answered = await ask("no-such-room");
  expect(answered.response.status).toBe(404);
  expect(jsonOf(answered)).toMatchObject({
    status: 404,
    resources: (await loadGuarded()).filter(({ id }) => id !== "the-hidden-room").map(({ id }) => `${base}/${id}`),
  });
});

const library = { realm: "library" };

test("the-scoped-api answers a request without a token with a 401 without an error, as RFC 6750 §3.1 wants", async () => {
  const answered = await ask("the-scoped-api");
  expect([answered.response.status, decidedBy(answered)]).toEqual([401, "credentials-present"]);
  expect(answered).toChallenge("Bearer", library);
});

test("the-scoped-api answers another scheme with a 401 without an error, as RFC 6750 §3.1 wants", async () => {
  const answered = await ask("the-scoped-api", member);
  expect([answered.response.status, decidedBy(answered)]).toEqual([401, "scheme-offered"]);
  expect(answered).toChallenge("Bearer", library);
});

// RFC 6750 §3.1
for (const [what, value, method, status, question, error] of [
  ["no token after Bearer", "Bearer", "GET", 400, "credentials-readable", "invalid_request"],
  ["two tokens", "Bearer read-4f2a write-9c1d", "GET", 400, "credentials-readable", "invalid_request"],
  ["a token in quotes", 'Bearer "read-4f2a"', "GET", 400, "credentials-readable", "invalid_request"],
  ["a token as a parameter", 'Bearer token="read-4f2a"', "GET", 400, "credentials-readable", "invalid_request"],
  ["an expired token", "Bearer old-77aa", "GET", 401, "credentials-valid", "invalid_token"],
  ["an unknown token", "Bearer forged", "GET", 401, "credentials-valid", "invalid_token"],
  ["a read token on a write", "Bearer read-4f2a", "POST", 403, "permitted", "insufficient_scope"],
] as const) {
  test(`the-scoped-api answers ${what} with ${status} ${error}, and says which question decided`, async () => {
    const answered = await ask("the-scoped-api", [["Authorization", value]], method);
    expect([answered.response.status, decidedBy(answered)]).toEqual([status, question]);
    const challenge = fieldValue(answered.response.fields, "WWW-Authenticate");
    expect(challenge).toContain(`Bearer realm="library", error="${error}", error_description="`);
    expect(lackingFields(answered)).toEqual([]);
  });
}

test("the-scoped-api names the scope that is lacking", async () => {
  const answered = await ask("the-scoped-api", bearer("read-4f2a"), "POST");
  expect(answered).toChallenge("Bearer", {
    ...library,
    error: "insufficient_scope",
    error_description: "This needs the scope books:write.",
    scope: "books:write",
  });
});

test("the-scoped-api answers a token that comes twice with 400 invalid_request", async () => {
  const answered = await ask("the-scoped-api?access_token=read-4f2a", bearer("read-4f2a"));
  expect(answered.response.status).toBe(400);
});

test("the-scoped-api takes a write token on a write", async () => {
  const answered = await ask("the-scoped-api", bearer("write-9c1d"), "POST");
  expect([answered.response.status, decidedBy(answered)]).toEqual([200, "permitted"]);
});

test("the-scoped-api takes a read token on a read", async () => {
  expect((await ask("the-scoped-api", bearer("read-4f2a"))).response.status).toBe(200);
});

for (const path of [
  "open-the-vault/",
  "/open-the-vault",
  "open%2Dthe-vault",
  "open-the-vault?query",
  "open-the-vault?/a",
]) {
  test(`an address is the same in another spelling: ${path}`, async () => {
    expect(await ask(path)).toChallenge("Basic", vault);
  });
}

for (const path of [
  "open-the-vault/behind",
  "OPEN-THE-VAULT",
  "open-the-vault%2F",
  "%zz",
  "open-the-vault/%ff",
  "__proto__",
  "",
]) {
  test(`no resource stands at ${JSON.stringify(path)}`, async () => {
    const answered = await ask(path);
    expect([answered.response.status, decidedBy(answered)]).toEqual([404, "resource-disclosed"]);
  });
}

test("an origin answers a path that only begins like one of its handlers with 404", async () => {
  const origin = await exercisesOrigin();
  expect((await origin(requestTo("/api/sandboxes/open-the-vault"))).response.status).toBe(404);
});

test("an origin asks for the moment once a request, and hands it to the handler", async () => {
  let asked = 0;
  const handlers = new Map([
    ["/at", (_request: unknown, segments: readonly string[]) => withJson(200, [], [], segments)],
  ]);
  const origin = createOrigin(handlers, () => {
    asked += 1;
    return moment;
  });
  expect(jsonOf(await origin(requestTo("/at//a/b%20c/?d")))).toEqual(["a", "b c"]);
  expect(asked).toBe(1);
});

test("a resource that answers by itself is listed among the others, and asked before them", async () => {
  const handler = sandboxHandler(base, new Map(), new Map([["echo", () => withJson(200, [], [], "echo")]]));
  const origin = createOrigin(new Map([[base, handler]]), () => moment);
  expect(jsonOf(await origin(requestTo(`${base}/echo/a`)))).toBe("echo");
  expect(jsonOf(await origin(requestTo(`${base}/other`)))).toMatchObject({ resources: [`${base}/echo`] });
});

test("an origin of any policies takes any request, throws nothing, and answers what its status requires", async () => {
  await fc.assert(
    fc.asyncProperty(fc.dictionary(anyText, policy, { maxKeys: 2 }), policy, request, async (others, place, sent) => {
      const spaces = new Map<string, Policy>([...Object.entries(others), ["place", place]]);
      const origin = createOrigin(new Map([[base, sandboxHandler(base, spaces)]]), () => moment);
      const answered = await origin(sent);
      expect(answered.response.status).toBeLessThan(500);
      expect(lackingFields(answered)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
