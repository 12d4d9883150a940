import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { maskOf } from "#http/inspect/paste/masked";

const masked = [
  "<redacted>",
  "<REDACTED_TOKEN>",
  "REDACTED",
  "[REDACTED]",
  "[secure]",
  "[FILTERED]",
  "--redacted--",
  "██",
  "*****",
  "xxxx",
  "xxxxxxxxxxxx",
  "<masked>",
  "<token>",
  "<jwt>",
  "...",
  "eyJhbGci…",
  "eyJhbGciOiJIUzI1NiJ9.eyJz...",
  "sk-***abcd",
  "ghp_xxxxxxxxxxxxxxxxxxxx",
  "AKIAXXXXXXXXXXXXXXXX",
  "•••••••",
];
const unfilled = [
  "undefined",
  "null",
  "None",
  "[object Object]",
  "[object Promise]",
  "\u0024{TOKEN}",
  "$TOKEN",
  "$env:TOKEN",
  "$(cat token.txt)",
  "{{token}}",
  "{{ access_token }}",
  "%TOKEN%",
  "{token}",
  "<YOUR_TOKEN>",
  "YOUR_TOKEN",
  "your-api-key",
  "YOUR_ACCESS_TOKEN_HERE",
  "<your token here>",
  "INSERT_TOKEN_HERE",
  "ACCESS_TOKEN",
  "process.env.TOKEN",
  '""',
];
const real = [
  "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln",
  "0123456789abcdef0123456789abcdef01234567",
  "glpat-AAAAAAAAAAAAAAAAAAAA",
  "read-4f2a",
  "abc",
  "mytoken",
  "key=AAAAabcdefg:APA91b",
  'username="Aladdin", realm="***", nonce="n", uri="/a...b", response="6629fae49393a05397450978507c4ef1"',
  "Credential=AKIA/20130524/us-east-1/s3/aws4_request,SignedHeaders=host;range,Signature=fe5f0b1c2d",
];

for (const scheme of ["", "Bearer ", "Token ", "bearer "]) {
  test(`maskOf() tells masks, placeholders and what may be real apart after ${JSON.stringify(scheme)}`, () => {
    const stands = (values: readonly string[]) => values.map((value) => [value, maskOf(scheme + value)]);
    expect(stands(masked)).toEqual(masked.map((value) => [value, "masked"]));
    expect(stands(unfilled)).toEqual(unfilled.map((value) => [value, "unfilled"]));
    expect(stands(real)).toEqual(real.map((value) => [value, undefined]));
  });
}

test("maskOf() looks at the parameter that proves something", () => {
  expect(maskOf('Digest username="admin", realm="r", nonce="n", uri="/", response="<redacted>"')).toBe("masked");
  expect(maskOf("AWS4-HMAC-SHA256 Credential=AKIA/x, SignedHeaders=host, Signature=****")).toBe("masked");
});

test("maskOf() looks into the pair of Basic", () => {
  const pairs = ["undefined:undefined", "user:null", "\u0024{USER}:\u0024{PASS}", "Aladdin:open sesame", "user:*****"];
  expect(pairs.map((pair) => maskOf(`Basic ${btoa(pair)}`))).toEqual([
    "unfilled",
    "unfilled",
    "unfilled",
    undefined,
    "masked",
  ]);
});

test("maskOf() calls no random token masked or unfilled", () => {
  const token = fc.uint8Array({ minLength: 16, maxLength: 64 }).map((octets) => Buffer.from(octets).toString("hex"));
  fc.assert(fc.property(token, (value) => maskOf(`Bearer ${value}`) === undefined && maskOf(value) === undefined));
});

test("maskOf() takes any text", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => void maskOf(text)));
});
