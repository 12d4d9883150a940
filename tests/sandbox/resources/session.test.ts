import { expect, test } from "@playwright/test";
import type { FieldLine } from "#http/message";
import type { Origin } from "#sandbox/origin";
import { field, json, outcome, request, sandboxOrigin } from "#tests/sandbox/exchange";
import { steadyMoment } from "#tests/sandbox/moments";

const form: FieldLine = ["Content-Type", "application/x-www-form-urlencoded"];
const right = "user=Ali&password=forty+jars";

async function logIn(origin: Origin, content = right): Promise<FieldLine> {
  const answered = await origin(request("POST session/login", [form], content));
  expect(outcome(answered)).toBe("200 login-valid");
  return ["Cookie", field(answered, "Set-Cookie").split(";")[0] ?? ""];
}

test("a login sets a cookie that no script can read and that no other site's form sends", async () => {
  const answered = await sandboxOrigin()(request("POST session/login", [form], right));
  expect(field(answered, "Set-Cookie")).toMatch(
    /^session=[0-9a-f.]+; HttpOnly; SameSite=Lax; Path=\/api\/sandbox\/session; Max-Age=300$/,
  );
});

test("a login that came by https sets a cookie that stays on https", async () => {
  const fields: FieldLine[] = [form, ["X-Forwarded-Proto", "https"]];
  const answered = await sandboxOrigin()(request("POST session/login", fields, right));
  expect(field(answered, "Set-Cookie")).toContain("; Secure;");
});

test("a login is taken as JSON too", async () => {
  const content = JSON.stringify({ user: "Ali", password: "forty jars" });
  const answered = await sandboxOrigin()(
    request("POST session/login", [["Content-Type", "application/json"]], content),
  );
  expect(outcome(answered)).toBe("200 login-valid");
});

for (const [name, content, expected] of [
  ["a wrong password", "user=Ali&password=sesame", "401 login-valid"],
  ["a user nobody knows", "user=Cassim&password=forty+jars", "401 login-valid"],
  ["no password", "user=Ali", "400 content-readable"],
  ["a session of a year", `${right}&seconds=31536000`, "400 content-readable"],
] as const) {
  test(`a login with ${name} gets ${expected} and no cookie`, async () => {
    const answered = await sandboxOrigin()(request("POST session/login", [form], content));
    expect(outcome(answered)).toBe(expected);
    expect(field(answered, "Set-Cookie")).toBe("");
  });
}

test("without a cookie a page leads to the login, and an API answers 401 with a challenge", async () => {
  const origin = sandboxOrigin();
  const page = await origin(request("GET session/page"));
  const api = await origin(request("GET session/api"));
  expect([outcome(page), field(page, "Location")]).toEqual(["302 session-present", "/api/sandbox/session/login"]);
  expect(outcome(api)).toBe("401 session-present");
  expect(field(api, "WWW-Authenticate")).toBe('Cookie realm="lounge", login="/api/sandbox/session/login"');
  expect(json(api)).toMatchObject({ registered: false });
});

test("the cookie opens the lounge until its time is over", async () => {
  const moment = steadyMoment();
  const origin = sandboxOrigin(moment);
  const cookie = await logIn(origin, `${right}&seconds=10`);
  moment.pass(9);
  expect(outcome(await origin(request("GET session", [cookie])))).toBe("200 session-live");
  moment.pass(1);
  const late = await origin(request("GET session", [cookie]));
  expect(outcome(late)).toBe("401 session-live");
  expect(late.decision.at(-1)?.detail).toBe("Its time is over.");
});

test("after logout the same cookie opens nothing, though its time is not over", async () => {
  const origin = sandboxOrigin();
  const cookie = await logIn(origin);
  const out = await origin(request("POST session/logout", [cookie]));
  expect(field(out, "Set-Cookie")).toContain("Max-Age=0");
  expect(outcome(await origin(request("GET session", [cookie])))).toBe("401 session-live");
});

test("a cookie with its end moved is not ours any more", async () => {
  const origin = sandboxOrigin();
  const [name, value] = await logIn(origin, `${right}&seconds=10`);
  const later = value.replace(/\.(\d+)\./, (_, until) => `.${Number(until) + 1000}.`);
  expect(outcome(await origin(request("GET session", [[name, later]])))).toBe("401 session-genuine");
});

test("a page of another site can neither log somebody in nor out", async () => {
  const origin = sandboxOrigin();
  const cookie = await logIn(origin);
  const elsewhere: FieldLine = ["Sec-Fetch-Site", "cross-site"];
  expect(outcome(await origin(request("POST session/login", [form, elsewhere], right)))).toBe("403 from-this-site");
  expect(outcome(await origin(request("POST session/logout", [cookie, elsewhere])))).toBe("403 from-this-site");
  expect(outcome(await origin(request("GET session", [cookie])))).toBe("200 session-live");
});

for (const [from, site] of [
  ["http://evil.example", undefined],
  ["null", undefined],
  ["https://knock.example", undefined],
  ["http://knock.example.evil.example", undefined],
  ["http://knock.example", "cross-site"],
] as const) {
  test(`a login and a logout from Origin: ${from} with ${site ?? "no"} Sec-Fetch-Site are refused`, async () => {
    const origin = sandboxOrigin();
    const cookie = await logIn(origin);
    const fields: FieldLine[] = [
      ["Host", "knock.example"],
      ["Origin", from],
      ...(site ? [["Sec-Fetch-Site", site] as const] : []),
    ];
    const login = await origin(request("POST session/login", [form, ...fields], right));
    expect([outcome(login), field(login, "Set-Cookie")]).toEqual(["403 from-this-site", ""]);
    expect(outcome(await origin(request("POST session/logout", [cookie, ...fields])))).toBe("403 from-this-site");
    expect(outcome(await origin(request("GET session", [cookie])))).toBe("200 session-live");
  });
}

for (const fields of [
  [["Origin", "http://knock.example"]],
  [
    ["Origin", "http://knock.example"],
    ["Sec-Fetch-Site", "same-origin"],
  ],
  [["Sec-Fetch-Site", "none"]],
  [],
] as const) {
  test(`a login from a page of this site or from no page, with ${JSON.stringify(fields)}, is taken`, async () => {
    const all: FieldLine[] = [["Host", "knock.example"], form, ...fields];
    expect(outcome(await sandboxOrigin()(request("POST session/login", all, right)))).toBe("200 login-valid");
  });
}

test("200 clients log in, look and log out at once, and each has a session of its own", async () => {
  const origin = sandboxOrigin();
  const cookies = await Promise.all(Array.from({ length: 200 }, () => logIn(origin)));
  expect(new Set(cookies.map(([, value]) => value)).size).toBe(200);
  const odd = cookies.filter((_, index) => index % 2 === 1);
  const looks = cookies.map((cookie) => origin(request("GET session", [cookie])));
  const [seen] = await Promise.all([
    Promise.all(looks),
    Promise.all(odd.map((cookie) => origin(request("POST session/logout", [cookie])))),
  ]);
  expect(seen.filter(({ response }) => response.status === 200).length).toBeGreaterThanOrEqual(100);
  const after = await Promise.all(cookies.map((cookie) => origin(request("GET session", [cookie]))));
  expect(after.map(({ response }) => response.status)).toEqual(
    cookies.map((_, index) => (index % 2 === 1 ? 401 : 200)),
  );
});
