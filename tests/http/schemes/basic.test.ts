import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { formatChallenge } from "#http/challenge";
import { parseCredentials } from "#http/credentials";
import { basic } from "#http/schemes/basic/server";
import { formatUserPass, parseUserPass } from "#http/schemes/basic/user-pass";
import { anyText, token68 } from "../../arbitraries";
import { moment, requestTo } from "../../fixtures/moment";

const offer = { scheme: "basic" } as const;
const space = {
  realm: "vault",
  accounts: [{ name: "Aladdin", password: "open sesame" }, { name: "test", password: "123\u00a3" }, { name: "Jinn" }],
  tokens: [],
};

function check(authorization: string, accounts = space.accounts) {
  const request = requestTo("/", [["Authorization", authorization]]);
  const credentials = parseCredentials(authorization);
  return basic.check({ request, credentials, offers: [offer], space: { ...space, accounts }, moment });
}

test("RFC 7617 §2: Aladdin and open sesame are QWxhZGRpbjpvcGVuIHNlc2FtZQ==", () => {
  const pair = { userId: "Aladdin", password: "open sesame" };
  expect(formatUserPass(pair)).toBe("QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
  expect(parseUserPass("QWxhZGRpbjpvcGVuIHNlc2FtZQ==")).toEqual(pair);
});

test("RFC 7617 §2.1: test and 123\u00a3 are dGVzdDoxMjPCow== in UTF-8", () => {
  const pair = { userId: "test", password: "123\u00a3" };
  expect(formatUserPass(pair)).toBe("dGVzdDoxMjPCow==");
  expect(parseUserPass("dGVzdDoxMjPCow==")).toEqual(pair);
});

test("RFC 7617 §2.1: test and 123\u00a3 in ISO-8859-1 cannot be read as UTF-8", () => {
  expect(() => parseUserPass("dGVzdDoxMjOj")).toThrow(SyntaxError);
});

test("parseUserPass() reads back whatever formatUserPass() wrote", () => {
  const text = fc.string({ unit: "binary" }).map((each) => each.replace(/[\0-\x1F\x7F]/g, ""));
  fc.assert(
    fc.property(
      text.map((each) => each.replaceAll(":", "")),
      text,
      (userId, password) => {
        expect(parseUserPass(formatUserPass({ userId, password }))).toEqual({ userId, password });
      },
    ),
  );
});

test("parseUserPass() takes the first colon for the separator, so the password may hold more", () => {
  expect(parseUserPass(btoa("a:b:c"))).toEqual({ userId: "a", password: "b:c" });
});

test("parseUserPass() takes an empty user-id and an empty password", () => {
  expect(parseUserPass(btoa(":"))).toEqual({ userId: "", password: "" });
});

test("parseUserPass() takes any text, and throws nothing but a SyntaxError", () => {
  fc.assert(
    fc.property(fc.oneof(anyText, token68), (text) => {
      try {
        parseUserPass(text);
      } catch (fault) {
        expect(fault).toBeInstanceOf(SyntaxError);
      }
    }),
  );
});

for (const [what, text] of [
  ["no Base64 at all", "!"],
  ["base64url", btoa("a:\u00ff\u00ff\u00ff").replaceAll("/", "_")],
  ["a padding that is missing", "QTpi".slice(0, 3)],
  ["a padding that is too long", "QTpi===="],
  ["a pair without a colon", btoa("Aladdin")],
  ["a control character", btoa("a:b\n")],
  ["DEL", btoa("a:\x7f")],
  ["octets that are not UTF-8", btoa("a:\xff")],
] as const) {
  test(`parseUserPass() refuses ${what}`, () => {
    expect(() => parseUserPass(text)).toThrow(SyntaxError);
  });
}

for (const [what, userId, password] of [
  ["a colon in the user-id", "a:b", "c"],
  ["a control character in the user-id", "a\t", "c"],
  ["a control character in the password", "a", "c\n"],
  ["half a surrogate pair, which UTF-8 cannot hold", "a", "\ud83d"],
] as const) {
  test(`formatUserPass() throws a RangeError for ${what}`, () => {
    expect(() => formatUserPass({ userId, password })).toThrow(RangeError);
  });
}

test("Basic's challenge carries the realm in quotes", () => {
  expect(formatChallenge(basic.challenge(offer, space, moment))).toBe('Basic realm="vault"');
});

test("Basic's challenge carries charset where the policy offers it", () => {
  const challenge = basic.challenge({ ...offer, charset: "UTF-8" }, space, moment);
  expect(formatChallenge(challenge)).toBe('Basic realm="vault", charset="UTF-8"');
});

test("Basic accepts the right password", async () => {
  expect(await check("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==")).toMatchObject({ outcome: "accepted", name: "Aladdin" });
});

test("Basic accepts a password beyond ASCII in UTF-8", async () => {
  expect(await check("Basic dGVzdDoxMjPCow==")).toMatchObject({ outcome: "accepted", name: "test" });
});

test("Basic accepts a name in any of its Unicode spellings, for UTF-8 implies NFC", async () => {
  const decomposed = formatUserPass({ userId: "Ame\u0301lie", password: "e\u0301" });
  expect(await check(`Basic ${decomposed}`, [{ name: "Am\u00e9lie", password: "\u00e9" }])).toMatchObject({
    outcome: "accepted",
  });
});

test("Basic accepts somebody whose name a policy spells decomposed", async () => {
  const pair = { userId: "Ame\u0301lie", password: "e\u0301" };
  const account = { name: pair.userId, password: pair.password };
  expect(await check(`Basic ${formatUserPass(pair)}`, [account])).toMatchObject({ outcome: "accepted" });
});

for (const [what, authorization, question] of [
  ["another password", `Basic ${btoa("Aladdin:open")}`, "credentials-valid"],
  ["an empty password", `Basic ${btoa("Aladdin:")}`, "credentials-valid"],
  ["somebody who is not known", `Basic ${btoa("Ali:open sesame")}`, "credentials-valid"],
  ["a user-id in another case", `Basic ${btoa("aladdin:open sesame")}`, "credentials-valid"],
  ["somebody who has no password, with an empty one", `Basic ${btoa("Jinn:")}`, "credentials-valid"],
  ["no token68", "Basic", "credentials-readable"],
  ["a parameter in place of token68", 'Basic realm="vault"', "credentials-readable"],
  ["MDN's aladdin:opensesame", "Basic YWxhZGRpbjpvcGVuc2VzYW1l", "credentials-valid"],
  ["no Base64", "Basic Aladdin", "credentials-readable"],
] as const) {
  test(`Basic refuses ${what} with a 401 that ${question} decided`, async () => {
    const verdict = await check(authorization);
    expect(verdict).toMatchObject({ outcome: "refused", status: 401 });
    expect(verdict.answers.at(-1)).toMatchObject({ question, yes: false });
  });
}
