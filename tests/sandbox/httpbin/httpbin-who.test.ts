import { createHash } from "node:crypto";
import { expect, test } from "@playwright/test";
import { paramValue } from "#http/auth-param";
import { parseChallenges } from "#http/challenge";
import { type FieldLine, fieldValues } from "#http/message";
import type { Answered } from "#sandbox/space/respond";
import { field, json, outcome } from "../exchange";
import { steadyMoment } from "../moments";
import { type Ask, askHttpbin } from "./ask-httpbin";

const basic = (pair: string): FieldLine => ["Authorization", `Basic ${Buffer.from(pair).toString("base64")}`];

test("/basic-auth knows the user that it names, and nobody else", async () => {
  const ask = askHttpbin();
  expect(json(await ask("GET /basic-auth/user/pa%40ss", [basic("user:pa@ss")]))).toEqual({
    authenticated: true,
    user: "user",
  });
  for (const fields of [[], [basic("user:wrong")], [["Authorization", "Bearer x"] as const]]) {
    const answered = await ask("GET /basic-auth/user/pass", fields);
    expect(answered.response.status).toBe(401);
    expect(field(answered, "WWW-Authenticate")).toBe('Basic realm="Fake Realm"');
  }
});

test("/hidden-basic-auth is to a stranger what is not there", async () => {
  const ask = askHttpbin();
  expect(json(await ask("GET /hidden-basic-auth/a/b", [basic("a:b")]))).toEqual({ authenticated: true, user: "a" });
  const seen = ({ response }: Answered) => ({
    ...response,
    fields: response.fields.filter(([name]) => name !== "Sandbox-Decision"),
  });
  expect(seen(await ask("GET /hidden-basic-auth/a/b"))).toEqual(seen(await ask("GET /nowhere")));
  expect(seen(await ask("GET /hidden-basic-auth/a/b", [basic("a:c")]))).toEqual(seen(await ask("GET /nowhere")));
});

test("/bearer takes any token in any case of the word, and challenges without error where none came", async () => {
  const ask = askHttpbin();
  expect(json(await ask("GET /bearer", [["Authorization", "bearer abcd1234"]]))).toEqual({
    authenticated: true,
    token: "abcd1234",
  });
  for (const fields of [[], [basic("a:b")], [["Authorization", ""] as const], [["Authorization", "Bearer"] as const]]) {
    const answered = await ask("GET /bearer", fields);
    expect(answered.response.status).toBe(401);
    expect(field(answered, "WWW-Authenticate")).toBe('Bearer realm="Fake Realm"');
  }
  const malformed = await ask("GET /bearer", [["Authorization", "Bearer a b"]]);
  expect(malformed.response.status).toBe(400);
  expect(field(malformed, "WWW-Authenticate")).toContain('error="invalid_request"');
});

type Client = { readonly path: string; readonly qop?: string; readonly algorithm: string; readonly password?: string };

// Computed by node:crypto, apart from the code under test.
function respond(
  challenged: Answered,
  { path, qop, algorithm, password = "passwd" }: Client,
  count = 1,
  body = "",
): FieldLine {
  const [challenge] = parseChallenges(field(challenged, "WWW-Authenticate"));
  const param = (name: string) => paramValue(challenge?.params ?? [], name) ?? "";
  const names: Record<string, string> = {
    MD5: "md5",
    "SHA-256": "sha256",
    "SHA-512": "sha512",
    "SHA-512-256": "sha512-256",
  };
  const hash = (text: string) =>
    createHash(names[algorithm] ?? "")
      .update(text)
      .digest("hex");
  const uri = `/api/httpbin${path}`;
  const nc = String(count).padStart(8, "0");
  const ha2 = hash(qop === "auth-int" ? `GET:${uri}:${hash(body)}` : `GET:${uri}`);
  const ha1 = hash(`user:${param("realm")}:${password}`);
  const nonce = param("nonce");
  const response = hash(qop ? `${ha1}:${nonce}:${nc}:abc:${qop}:${ha2}` : `${ha1}:${nonce}:${ha2}`);
  const counted = qop ? `, cnonce="abc", nc=${nc}, qop=${qop}` : "";
  const head = `Digest username="user", realm="${param("realm")}", nonce="${nonce}", uri="${uri}", response="${response}"`;
  return ["Authorization", `${head}, opaque="${param("opaque")}", algorithm="${algorithm}"${counted}`];
}

/** A client that keeps cookies. */
function withJar(ask: Ask) {
  const jar = new Map<string, string>();
  return async (path: string, fields: readonly FieldLine[] = [], content = "") => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const answered = await ask(`GET ${path}`, cookie === "" ? fields : [...fields, ["Cookie", cookie]], content);
    for (const line of fieldValues(answered.response.fields, "Set-Cookie")) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*); Path=\/api\/httpbin$/.exec(line) ?? [];
      jar.set(name, value);
    }
    return answered;
  };
}

const stale = (answered: Answered) => /stale=true/.test(field(answered, "WWW-Authenticate"));

for (const qop of [undefined, "auth", "auth-int"]) {
  for (const algorithm of ["MD5", "SHA-256", "SHA-512", "SHA-512-256"]) {
    for (const uses of [1, 4]) {
      test(`/digest-auth by ${algorithm}, ${qop ?? "no qop"}: a nonce is good ${uses} times and then stale, with cookies`, async () => {
        const ask = withJar(askHttpbin());
        const path = `/digest-auth/${qop ?? "wrong-qop"}/user/passwd/${algorithm}/${uses}`;
        const client: Client = { path, algorithm, ...(qop ? { qop } : {}) };
        const first = await ask(path, [], "payload");
        expect(first.response.status).toBe(401);
        for (let count = 1; count <= uses; count += 1) {
          const answered = await ask(path, [respond(first, client, count, "payload")], "payload");
          expect(json(answered), String(count)).toEqual({ authenticated: true, user: "user" });
        }
        const late = await ask(path, [respond(first, client, uses + 1, "payload")], "payload");
        expect([late.response.status, stale(late)]).toEqual([401, true]);
        const again = await ask(path, [respond(late, client, 1, "payload")], "payload");
        expect(again.response.status).toBe(200);
      });
    }
  }
}

test("/digest-auth sets fake and stale_after with a challenge, and last_nonce after a failure", async () => {
  const ask = askHttpbin();
  const names = (answered: Answered) =>
    fieldValues(answered.response.fields, "Set-Cookie").map((line) => line.split(";")[0]);
  const path = "/digest-auth/auth/user/passwd/SHA-256/3";
  const first = await ask(`GET ${path}`);
  expect(names(first)).toEqual(["stale_after=3", "fake=fake_value"]);
  const wrong = await ask(`GET ${path}`, [respond(first, { path, qop: "auth", algorithm: "SHA-256", password: "x" })]);
  expect(names(wrong)[2]).toMatch(/^last_nonce=[A-Za-z0-9+/]{44}$/);
  const right = respond(first, { path, qop: "auth", algorithm: "SHA-256" });
  expect(names(await ask(`GET ${path}`, [right, ["Cookie", "stale_after=3"]]))).toEqual([
    "fake=fake_value",
    "stale_after=2",
  ]);
  expect(names(await ask("GET /digest-auth/auth/user/passwd"))[0]).toBe("stale_after=never");
});

test("/digest-auth says stale to a right password with a nonce that failed before, and never to a wrong one", async () => {
  const ask = withJar(askHttpbin());
  const path = "/digest-auth/auth/user/passwd/MD5/3";
  const client: Client = { path, qop: "auth", algorithm: "MD5" };
  const first = await ask(path);
  const wrong = await ask(path, [respond(first, { ...client, password: "wrong" })]);
  expect([wrong.response.status, stale(wrong)]).toEqual([401, false]);
  const wrongAgain = await ask(path, [respond(first, { ...client, password: "wrong" }, 9)]);
  expect([wrongAgain.response.status, stale(wrongAgain)]).toEqual([401, false]);
  const right = await ask(path, [respond(first, client)]);
  expect([right.response.status, stale(right)]).toEqual([401, true]);
});

test("/digest-auth with require-cookie wants the cookies of its challenge back", async () => {
  const ask = askHttpbin();
  const path = "/digest-auth/auth/user/passwd/MD5?require-cookie=true";
  const first = await ask(`GET ${path}`);
  const right = respond(first, { path, qop: "auth", algorithm: "MD5" });
  expect(outcome(await ask(`GET ${path}`, [right]))).toBe("401 cookie-returned");
  const other = await ask(`GET ${path}`, [right, ["Cookie", "a=b"]]);
  expect(outcome(other)).toBe("403 cookie-returned");
  expect(json(other)["errors"]).toEqual(["missing cookie set on challenge"]);
  const next = respond(first, { path, qop: "auth", algorithm: "MD5" }, 2);
  expect((await ask(`GET ${path}`, [next, ["Cookie", "fake=fake_value"]])).response.status).toBe(200);
});

test("/digest-auth refuses another algorithm, another target, and what it cannot read", async () => {
  const ask = askHttpbin();
  const path = "/digest-auth/auth/user/passwd/SHA-256";
  const first = await ask(`GET ${path}`);
  const downgraded = await ask(`GET ${path}`, [respond(first, { path, qop: "auth", algorithm: "MD5" })]);
  expect(outcome(downgraded)).toBe("401 algorithm-offered");
  const elsewhere = await ask(`GET ${path}`, [respond(first, { path: "/get", qop: "auth", algorithm: "SHA-256" })]);
  expect(outcome(elsewhere)).toBe("400 target-signed");
  expect(outcome(await ask(`GET ${path}`, [["Authorization", 'Digest nonce="']]))).toBe("400 credentials-readable");
  expect(outcome(await ask(`GET ${path}`, [basic("user:passwd")]))).toBe("401 scheme-offered");
  expect(outcome(await ask(`GET ${path}`, [["Authorization", ""]]))).toBe("401 credentials-present");
});

test("a wrong Digest answer without an algorithm is a 401 with a challenge, as httpbin's own suite has it", async () => {
  const value =
    'Digest username="user",realm="wrong",nonce="wrong",uri="/digest-auth/user/passwd/MD5",response="wrong",opaque="wrong"';
  const answered = await askHttpbin()("GET /digest-auth/auth/user/passwd/MD5", [["Authorization", value]]);
  expect(answered.response.status).toBe(401);
  expect(field(answered, "WWW-Authenticate")).toMatch(/^Digest /);
});

test("a Digest request is good once, and its answer proves the server", async () => {
  const ask = askHttpbin(steadyMoment());
  const path = "/digest-auth/auth/us%20er/passwd?a='b'&c=%41";
  const first = await ask(`GET ${path}`);
  const credentials = respond(first, { path, qop: "auth", algorithm: "MD5" });
  expect((await ask(`GET ${path}`, [credentials])).response.status).toBe(401);
  const own = "/digest-auth/auth/user/passwd?a='b'&c=%41";
  const right = respond(first, { path: own, qop: "auth", algorithm: "MD5" });
  const answered = await ask(`GET ${own}`, [right]);
  expect(answered.response.status).toBe(200);
  expect(field(answered, "Authentication-Info")).toMatch(/rspauth="[0-9a-f]{32}"/);
  expect(outcome(await ask(`GET ${own}`, [right]))).toBe("401 nonce-unused");
});

test("/digest-auth meets a count of 00000000 with a fresh nonce that is good, and says stale to a right password alone", async () => {
  const ask = withJar(askHttpbin());
  for (const qop of ["auth", "auth-int"]) {
    const path = `/digest-auth/${qop}/user/passwd/SHA-256`;
    const client: Client = { path, qop, algorithm: "SHA-256" };
    const first = await ask(path);
    const wrong = await ask(path, [respond(first, { ...client, password: "wrong" }, 0)]);
    expect([wrong.response.status, stale(wrong)]).toEqual([401, false]);
    const fresh = await ask(path, [respond(await ask(path), client, 0)]);
    expect([outcome(fresh), stale(fresh)]).toEqual(["401 nonce-fresh", true]);
    expect((await ask(path, [respond(fresh, client, 1)])).response.status).toBe(200);
  }
});
