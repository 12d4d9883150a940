import { expect, test } from "@playwright/test";
import { paramValue } from "#http/auth-param";
import { parseChallenges } from "#http/challenge";
import type { Policy } from "#http/policy/policy";
import type { Moment } from "#http/schemes/scheme";
import { signAccessToken } from "#http/schemes/token/jwt";
import { answer } from "#sandbox/space/answer";
import { asked, challengeOf, knock, signingMoment } from "#tests/signing-moment";

const audience = "/api/sandbox/library";
const now = 1_800_000_000;
const policy: Policy = {
  version: 1,
  realm: "library",
  schemes: [{ scheme: "bearer", jwt: { issuer: "/", audience } }],
  accounts: [],
  tokens: [{ token: "listed", to: "Scheherazade", scopes: ["books:read"] }],
  rules: [
    { path: "/", methods: ["GET"], allow: { scope: "books:read" }, says: "Read." },
    { path: "/", methods: ["POST"], allow: { scope: "books:write" }, says: "Write." },
    { path: "/vault", methods: ["GET"], allow: { scope: "books:read", acr: "mfa", maxAge: 120 }, says: "Rare." },
  ],
};

type Fields = readonly (readonly [string, string])[];
type Sent = { method?: string; query?: string; path?: string; fields?: Fields; content?: string };

async function send(make: (moment: Awaited<ReturnType<typeof signingMoment>>) => Promise<Sent> | Sent) {
  const moment = await signingMoment(now);
  const { method = "GET", query = "", path = "", fields = [], content = "" } = await make(moment);
  const request = asked(method, audience + path + query, fields, content);
  const place = { policy, segments: path.split("/").filter((each) => each !== ""), resources: [] };
  const { response, decision } = await answer(request, place, moment);
  const [challenge] = parseChallenges(challengeOf(response));
  return { status: response.status, challenge, decision, error: challenge && paramValue(challenge.params, "error") };
}

function token({ keys }: Awaited<ReturnType<typeof signingMoment>>, claims = {}): Promise<string> {
  const standing = { iss: knock, aud: knock + audience, sub: "reader", client_id: "reader", scope: "books:read" };
  return signAccessToken({ ...standing, iat: now, exp: now + 300, jti: "1", ...claims }, keys);
}

const bearer = (value: string) => [["Authorization", value]] as const;
const formType = ["Content-Type", "application/x-www-form-urlencoded"] as const;

test("no credentials get 401, a realm, where to read more, and no error", async () => {
  const { status, challenge } = await send(() => ({}));
  expect(status).toBe(401);
  expect(challenge?.params).toEqual([
    ["realm", "library"],
    ["resource_metadata", `${knock}/.well-known/oauth-protected-resource/api/sandbox/library`],
  ]);
});

// RFC 6750 §3.1, row by row.
const rows: readonly (readonly [
  string,
  (moment: Moment & { keys: NonNullable<Moment["keys"]> }) => Promise<Sent> | Sent,
  number,
  string | undefined,
])[] = [
  ["an unsupported scheme", () => ({ fields: bearer("Basic QTpi") }), 401, undefined],
  ["a token in the query alone", () => ({ query: "?access_token=listed" }), 401, undefined],
  ["Bearer and nothing after it", () => ({ fields: bearer("Bearer") }), 400, "invalid_request"],
  ["Bearer with parameters", () => ({ fields: bearer('Bearer token="listed"') }), 400, "invalid_request"],
  ["two tokens in one field", () => ({ fields: bearer("Bearer listed listed") }), 400, "invalid_request"],
  ["two fields", () => ({ fields: [...bearer("Bearer listed"), ...bearer("Bearer listed")] }), 400, "invalid_request"],
  [
    "a field and the query",
    () => ({ fields: bearer("Bearer listed"), query: "?a&access%5Ftoken=listed" }),
    400,
    "invalid_request",
  ],
  [
    "a field and the content",
    () => ({ method: "POST", fields: [...bearer("Bearer listed"), formType], content: "access_token=listed" }),
    400,
    "invalid_request",
  ],
  ["an unknown token", () => ({ fields: bearer("Bearer other") }), 401, "invalid_token"],
  [
    "an expired token",
    async (m) => ({ fields: bearer(`Bearer ${await token(m, { exp: now - 60 })}`) }),
    401,
    "invalid_token",
  ],
  [
    "a token bound to a key",
    async (m) => ({ fields: bearer(`Bearer ${await token(m, { cnf: { jkt: "k" } })}`) }),
    401,
    "invalid_token",
  ],
  [
    "a token without the scope",
    async (m) => ({ method: "POST", fields: bearer(`Bearer ${await token(m)}`) }),
    403,
    "insufficient_scope",
  ],
  ["a good token", async (m) => ({ fields: bearer(`bEARER  ${await token(m)}`) }), 200, undefined],
  ["a listed token", () => ({ fields: bearer("Bearer listed") }), 200, undefined],
];

for (const [name, make, status, error] of rows) {
  test(`${name} gets ${status} ${error ?? "and no error"}`, async () => {
    const got = await send(make);
    expect({ status: got.status, error: got.error }).toEqual({ status, error });
    if (status === 403) expect(got.challenge?.params).toContainEqual(["scope", "books:write"]);
  });
}

test("the reason in the challenge is the reason in the decision", async () => {
  const got = await send(async (m) => ({ fields: bearer(`Bearer ${await token(m, { exp: now - 60 })}`) }));
  const detail = got.decision.at(-1)?.detail;
  expect(detail).toMatch(/has expired/);
  expect(got.challenge && paramValue(got.challenge.params, "error_description")).toBe(detail);
});

test("a description holds no character that RFC 6750 §3 forbids, whatever a token's header says", async () => {
  const header = btoa(JSON.stringify({ alg: 'x"\\\u0007\ud800' })).replaceAll("=", "");
  const got = await send(() => ({ fields: bearer(`Bearer ${header}.e30.AA`) }));
  expect(got.status).toBe(401);
  expect(paramValue(got.challenge?.params ?? [], "error_description")).toMatch(/^[\x20\x21\x23-\x5B\x5D-\x7E]+$/);
});

const logins: readonly (readonly [string, object, number])[] = [
  ["no stated login", {}, 401],
  ["a weak login", { acr: "pwd", auth_time: now }, 401],
  ["a strong login at no stated time", { acr: "mfa" }, 401],
  ["a strong login too long ago", { acr: "mfa", auth_time: now - 121 }, 401],
  ["a strong login just now", { acr: "mfa", auth_time: now - 120 }, 200],
];

for (const [name, claims, status] of logins) {
  test(`the vault answers ${status} to ${name}`, async () => {
    const got = await send(async (m) => ({ path: "/vault", fields: bearer(`Bearer ${await token(m, claims)}`) }));
    expect(got.status).toBe(status);
    if (status === 200) return;
    expect(got.decision.at(-1)?.question).toBe("login-strong-enough");
    expect(got.error).toBe("insufficient_user_authentication");
    expect(got.challenge?.params).toEqual(
      expect.arrayContaining([
        ["acr_values", "mfa"],
        ["max_age", "120"],
      ]),
    );
  });
}
