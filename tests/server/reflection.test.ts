import { expect, test } from "@playwright/test";
import fc from "fast-check";
import type { FieldLine, RequestMessage } from "#http/message";
import { formatResponseHead } from "#http/message";
import { withProblem } from "#sandbox/space/respond";
import { origin } from "#server/origin";
import { createWireDoor } from "#server/wire/door";
import { exchangeOverWire } from "#server/wire/exchange";

// What a request may add to the header section of its answer, in octets: a gateway has room for 4 KiB in all.
const growth = 2 * 1024;

const secret = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9]{24,64}$/).map((each) => `a1${each}`),
  fc.stringMatching(/^[A-Za-z0-9_-]{3000,12000}$/).map((each) => `k9Z${each}`),
);

const paths = [
  ...[
    "sandbox/the-signed-door",
    "sandbox/open-the-vault",
    "sandbox/the-choice",
    "sandbox/the-scoped-api",
    "sandbox/the-jwt-library",
  ],
  ...[
    "sandbox/the-bound-token",
    "sandbox/the-reading-room",
    "sandbox/authorize",
    "sandbox/the-two-rounds",
    "sandbox/the-old-signed-door",
    "sandbox/token",
    "sandbox/limited",
    "sandbox/api-key",
    "sandbox/session/login",
    "sandbox/inbox",
    "sandbox/orders",
    "sandbox/the-gateway",
    "sandbox/the-bot-check",
    "sandbox/the-bare-401",
    "sandbox/the-leaky-room/length",
    "sandbox/forget",
    "sandbox/the-strict-api/right",
    "sandbox/kept/me/varied",
    "sandbox/kept/me/challenge",
  ],
  ...[
    "sandbox/negotiation",
    "sandbox/precondition",
    "sandbox/the-hidden-room",
    "sandbox/nowhere",
    "status/401",
    "wire",
  ],
  ...["httpbin/basic-auth/a/b", "httpbin/digest-auth/auth/a/b", "httpbin/bearer", "httpbin/status/401", "nowhere"],
];

const fieldFor = (value: string): fc.Arbitrary<FieldLine> =>
  fc.oneof(
    fc.constantFrom(
      ...["", "Basic ", "basic  ", "Bearer ", "DPoP ", "Token ", "Digest ", "SCRAM-SHA-256 data="].map(
        (start): FieldLine => ["Authorization", start + value],
      ),
      ["Authorization", `Digest username="${value}", realm="${value}", nonce="${value}", uri="${value}", response="x"`],
      ["Authorization", `Digest username="a", nc=${value}, cnonce="${value}", qop=${value}, algorithm=${value}`],
      ["Authorization", `Basic ${value}=${value}`],
      ["Authorization", `Bearer ${btoa(JSON.stringify({ alg: value, typ: value, kid: value }))}.e30.AA`],
      ["DPoP", `${btoa(JSON.stringify({ alg: "ES256", typ: value })).replaceAll("=", "")}.e30.AA`],
      ["Proxy-Authorization", `${value} ${value}`],
      ["Content-Type", `${value}/${value}`],
      ["Access-Control-Request-Headers", value],
      ["Expect", value],
      ["X-API-Key", value],
      ["Cookie", `session=${value}`],
      ["Origin", `http://${value}`],
      ["If-Match", `"${value}"`],
      ["Accept", value],
      [value, value],
    ),
  );

const sent = secret.chain((value) =>
  fc.record({
    value: fc.constant(value),
    method: fc.constantFrom("GET", "POST", "OPTIONS", "PUT", value),
    target: fc
      .tuple(
        fc.constantFrom(...paths),
        fc.constantFrom("", `/${value}`, `?access_token=${value}`, `?client_secret=${value}`),
      )
      .map(([path, rest]) => `/api/${path}${rest}`),
    fields: fc.array(fieldFor(value), { maxLength: 3 }),
    content: fc.constantFrom(
      "",
      `grant_type=${value}&scope=${value}&resource=${value}`,
      `${value}=1&${value}=2`,
      value,
    ),
  }),
);

async function headOf({ target, ...request }: RequestMessage): Promise<{ head: string; content: string }> {
  const door = createWireDoor(origin);
  const { response } = await (target.startsWith("/api/wire") ? door : origin)({ target, ...request });
  return { head: formatResponseHead(response), content: new TextDecoder().decode(response.content) };
}

const host: FieldLine = ["Host", "knock.example"];
const form: FieldLine = ["Content-Type", "application/x-www-form-urlencoded"];

test("no secret of a request stands in a field or an error of its answer, and none makes the fields long", async () => {
  await fc.assert(
    fc.asyncProperty(sent, fc.boolean(), async ({ value, fields, content, ...line }, asForm) => {
      const all = [host, ...(asForm ? [form] : []), ...fields];
      const { head, content: told } = await headOf({
        ...line,
        fields: all,
        content: new TextEncoder().encode(content),
      });
      const plain = await headOf({ ...line, fields: [host], content: new Uint8Array(0) });
      expect(head.length - plain.head.length).toBeLessThan(growth);
      // httpbin's preflight names what may be sent, as its clients expect; a name is no place for a secret.
      if (line.method === "OPTIONS" && line.target.startsWith("/api/httpbin/")) return;
      expect(head).not.toContain(value.slice(0, 20));
      if (!head.startsWith("HTTP/1.1 2")) expect(told).not.toContain(value.slice(0, 20));
    }),
    { numRuns: 800, endOnFailure: true },
  );
});

test("over the wire no secret in any part of a head comes back in an error", async () => {
  const key = "k9Z-4fQm2xR8vT1wB6nJ";
  const heads = [
    `GET /?a=${key} HTTP/1.1\r\nHost: ${key}@x`,
    `${key.replaceAll("-", "")} / HTTP/1.1\r\nHost: a`,
    `GET ${key} HTTP/1.1\r\nHost: a`,
    `GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: ${key}`,
    `GET / HTTP/1.1\r\nHost: a\r\nExpect: ${key}`,
    `GET http://library.example/ HTTP/1.1\r\nHost: a\r\nProxy-Authorization: ${key}`,
    `GET /api/status/101 HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: ${key}`,
    `GET k9z4fqm2xr8vt1wb6nj://sandbox.example/ HTTP/1.1\r\nHost: a`,
  ];
  for (const head of heads) {
    const octets = Buffer.from(`${head}\r\n\r\n`);
    const answer = Buffer.from((await exchangeOverWire(octets, origin)).bytes).toString("latin1");
    expect(answer, head).toMatch(/^HTTP\/1\.1 /);
    expect(answer.toLowerCase().replaceAll("-", ""), head).not.toContain("k9z4fqm2xr8vt1wb6nj");
  }
});

for (const length of [4_000, 15_000]) {
  test(`a scheme word of ${length} octets is not repeated in Sandbox-Decision, where it was a 502 behind nginx`, async () => {
    const word = "a".repeat(length);
    for (const value of [word, `${word} b`, `${word.slice(0, 20)}ß${word}`]) {
      const fields: FieldLine[] = [host, ["Authorization", value]];
      const { head } = await headOf({
        method: "GET",
        target: "/api/sandbox/open-the-vault",
        fields,
        content: new Uint8Array(0),
      });
      expect(head.length).toBeLessThan(growth);
    }
  });
}

test("an API key that was sent without a scheme is not repeated as the name of a scheme", async () => {
  for (const key of ["metro-gold-8e2b", "opensesame", "ghp_16C7e42F292c6912E7710c838347Ae178B4a"]) {
    const fields: FieldLine[] = [host, ["Authorization", key]];
    const answer = await headOf({
      method: "GET",
      target: "/api/sandbox/open-the-vault",
      fields,
      content: new Uint8Array(0),
    });
    expect(answer.head + answer.content).not.toContain(key);
    expect(answer.content).toContain("A token stands here without a scheme before it. What is offered: Basic.");
  }
});

test("a sentence of any length is cut in Sandbox-Decision and in the error, such as one with the scopes of a policy", () => {
  const detail = "The token was issued to Ali, for ".padEnd(5_000, "scope ");
  const { response, decision } = withProblem(400, [{ question: "credentials-valid", yes: false, detail }]);
  expect(decision[0]?.detail).toMatch(/^The token .{100,300}\.\.\.$/);
  expect(formatResponseHead(response).length).toBeLessThan(1_500);
  expect(new TextDecoder().decode(response.content)).not.toContain("scope ".repeat(60));
});
