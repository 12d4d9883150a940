import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { redacted, secretSpans, secretsInField } from "#http/inspect/paste/secrets";
import { anyText } from "../../../arbitraries";

// Capitals that stand in none of the texts below, so that what remains of a secret is its own. X crosses out.
const secret = fc.string({ unit: fc.constantFrom(..."QYZJKVW0123456789"), minLength: 12, maxLength: 60 });

/** Texts with a place for a secret, as people paste them. */
const places: readonly ((secret: string) => string)[] = [
  (s) => `GET / HTTP/1.1\nHost: a.example\nAuthorization: Bearer ${s}\nAccept: */*\n`,
  (s) => `> Authorization: Basic ${s}==\n> Accept: */*\n`,
  (s) => `Authorization: ${s}\nAccept: */*`,
  (s) => `Proxy-Authorization: Negotiate ${s}`,
  (s) => `Authorization: Digest username="ali", realm="vault", nonce="abc", uri="/", response="${s}", cnonce="${s}"`,
  (s) =>
    `Authorization: AWS4-HMAC-SHA256 Credential=${s}/20240101/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=${s}`,
  (s) => `Authorization: SharedKey account:${s}=`,
  (s) => `authorization\nBearer ${s}\naccept\n*/*`,
  (s) => `Authorization:\n  Bearer ${s}\nAccept:\n  */*`,
  (s) => `Cookie: sid=${s}; lang=${s}`,
  (s) => `Set-Cookie: sid=${s}; Path=/; HttpOnly; SameSite=Lax`,
  (s) => `X-Api-Key: ${s}`,
  (s) => `{'Authorization': 'Bearer ${s}', 'Accept': '*/*'}`,
  (s) => `{"headers":{"authorization":"Bearer ${s}","accept":"*/*"}}`,
  (s) => `"{\\"authorization\\":\\"Bearer ${s}\\",\\"accept\\":\\"*/*\\"}"`,
  (s) => `{"name": "Authorization",\n "value": "Basic ${s}"}, {"name": "accept", "value": "*/*"}`,
  (s) => `[('Authorization', 'Bearer ${s}'), ('Accept', '*/*')]`,
  (s) => `rawHeaders: [ 'Authorization', 'Bearer ${s}', 'Accept', '*/*' ]`,
  (s) => `{"authorization"=>["Bearer ${s}"], "accept"=>["*/*"]}`,
  (s) => `map[Accept:[*/*] Authorization:[Bearer ${s}] User-Agent:[x]]`,
  (s) => `{Authorization=[Basic ${s}], Accept=[*/*]}`,
  (s) => `[Authorization: Bearer ${s}, Accept: */*]`,
  (s) => `    [Authorization] => Bearer ${s}\n    [Accept] => */*`,
  (s) => `    [Authorization] => Array\n        (\n            [0] => Bearer ${s}\n        )\n`,
  (s) => `  ["Authorization"]=>\n  string(40) "Bearer ${s}"\n`,
  (s) => `send: b'GET / HTTP/1.1\\r\\nAuthorization: Bearer ${s}\\r\\nAccept: */*\\r\\n\\r\\n'`,
  (s) => `http-outgoing-0 >> "Authorization: Bearer ${s}[\\r][\\n]"`,
  (s) => `curl -H "Authorization: Bearer ${s}" -H 'X-Api-Key: ${s}' https://a.example/`,
  (s) => `curl -u ali:${s} https://a.example/`,
  (s) => `curl --oauth2-bearer ${s} https://a.example/`,
  (s) => `GET /x?access_token=${s}&page=2 HTTP/1.1`,
  (s) => `https://a.example/cb?code=${s}&state=${s}#x`,
  (s) => `grant_type=password&username=ali&password=${s}&client_secret=${s}`,
  (s) => `password=${s}&username=ali`,
  (s) => `{"grant_type":"password","password":"${s}","refresh_token":"${s}"}`,
  (s) => `{ password: '${s}', user: 'ali' }`,
  (s) => `client_secret: ${s}`,
  (s) => `https://ali:${s}@a.example/x`,
  (s) => `https://${s}@git.example/x.git`,
  (s) => `The token was eyJhbGciOiJub25lIn0.eyJ${s}.${s} and it failed`,
  (s) => `log: sent Bearer ${s} to a.example`,
  (s) => `"cookies":[{"name":"sid","value":"${s}","path":"/"}]`,
  (s) => `{"name":"password","value":"${s}"}`,
  (s) => `Authorization: Bearer ${s}\n\n{"detail":"token ${s} is expired"}`,
  (s) => `> Authorization: Bearer ${"Q1".repeat(30)}\n${s}\n> Accept: */*`,
];

const remains = (text: string, hidden: string) =>
  Array.from({ length: hidden.length - 3 }, (_, at) => hidden.slice(at, at + 4)).filter((part) => text.includes(part));

for (const [index, place] of places.entries()) {
  test(`redacted() leaves nothing of a secret in text ${index}: ${place("…").replaceAll("\n", " ").slice(0, 60)}`, () => {
    fc.assert(
      fc.property(secret, (hidden) => {
        const shown = redacted(place(hidden));
        expect(remains(shown, hidden)).toEqual([]);
        expect(shown).toContain("<redacted>");
        // What stands around it stays: the text with a mask in its place is left as it is.
        expect(redacted(shown)).toBe(shown);
      }),
      { numRuns: 60 },
    );
  });
}

test("redacted() keeps schemes, names, parameters and every other line", () => {
  const text = [
    "GET /x?page=2&access_token=QXZJKVW0123 HTTP/1.1",
    "Host: a.example",
    'Authorization: Digest username="ali", realm="vault", nonce="abc", uri="/x", qop=auth, nc=00000001, cnonce="QXZJKVW0", response="0123456789abcdef0123456789abcdef"',
    "Cookie: sid=QXZJKVW0123; lang=en",
    "",
    "HTTP/1.1 401 Unauthorized",
    'WWW-Authenticate: Digest realm="vault", nonce="abc", qop="auth"',
    "Set-Cookie: sid=QXZJKVW0123; Path=/; HttpOnly",
    "Vary: Cookie, Authorization",
    "Access-Control-Allow-Headers: authorization, x-api-key",
    "",
    '{"error":"invalid_token"}',
  ].join("\n");
  expect(redacted(text)).toBe(
    [
      "GET /x?page=2&access_token=<redacted> HTTP/1.1",
      "Host: a.example",
      'Authorization: Digest username="ali", realm="vault", nonce="abc", uri="/x", qop=auth, nc=00000001, cnonce="<redacted>", response="<redacted>"',
      "Cookie: sid=<redacted>; lang=<redacted>",
      "",
      "HTTP/1.1 401 Unauthorized",
      'WWW-Authenticate: Digest realm="vault", nonce="abc", qop="auth"',
      "Set-Cookie: sid=<redacted>; Path=/; HttpOnly",
      "Vary: Cookie, Authorization",
      "Access-Control-Allow-Headers: authorization, x-api-key",
      "",
      '{"error":"invalid_token"}',
    ].join("\n"),
  );
});

test("secretSpans() finds no secret in challenges, masks and placeholders", () => {
  for (const text of [
    'WWW-Authenticate: Bearer realm="api", error="invalid_token", scope="read write"',
    'WWW-Authenticate: Basic realm="x"',
    "Authorization: Bearer <redacted>",
    "Authorization: Bearer undefined",
    "Authorization: ██",
    "Authorization: Basic",
    "The server wants Basic authentication, and offers Bearer challenges too.",
    "Access-Control-Request-Headers: authorization",
    "https://a.example/x?page=2&sort=name",
  ]) {
    expect(secretSpans(text), text).toEqual([]);
  }
});

test("secretSpans() says what it found", () => {
  const text = "Authorization: Basic QWxpOngxMjM=\nCookie: a=QXZJKV\nX-Api-Key: QXZJKVW\nhttps://ali:QXZJ12@a.example/";
  expect(secretSpans(text).map(({ start, end, what }) => [text.slice(start, end), what])).toEqual([
    ["QWxpOngxMjM=", "password"],
    ["QXZJKV", "cookie"],
    ["QXZJKVW", "key"],
    ["QXZJ12", "password"],
  ]);
});

test("secretsInField() counts in the value of a line that was read", () => {
  expect(secretsInField("Authorization", "Bearer abcdefgh")).toEqual([{ start: 7, end: 15, what: "token" }]);
  expect(secretsInField("Location", "/cb?code=abcdefgh&x=1")).toEqual([{ start: 9, end: 17, what: "token" }]);
  expect(secretsInField("Content-Type", "text/html")).toEqual([]);
});

test("secretSpans() takes any text, in order and without overlap, and redacting twice is redacting once", () => {
  const mixed = fc
    .array(
      fc.oneof(anyText, fc.constantFrom(...places.flatMap((place) => place("QXZJKVW01234").split(/(?<=[\s"',:=])/)))),
    )
    .map((parts) => parts.slice(0, 30).join(""));
  fc.assert(
    fc.property(mixed, (text) => {
      let end = 0;
      for (const span of secretSpans(text)) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        end = span.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
      const once = redacted(text);
      expect(redacted(once)).toBe(once);
    }),
    { numRuns: 500 },
  );
});

test("a token that ends like one crossed out is a secret, and one crossed out is none", () => {
  expect(redacted("Authorization: Bearer QQQQQQQQXXXX")).toBe("Authorization: Bearer <redacted>");
  expect(redacted("Authorization: Bearer QQXXXXXXXXXX")).toBe("Authorization: Bearer QQXXXXXXXXXX");
});
