import { expect, test } from "@playwright/test";
import { claimOf, type Forgery, forgeries, timeInWords } from "#components/credentials/token/jwt-words.ts";
import { makePageKeys } from "#components/credentials/token/page-keys.ts";
import { readTokenAnswer, tokenRequest } from "#components/credentials/token/token-request.ts";
import { withField } from "#components/exchange/model/editing.ts";
import { joinJwt, openJwt, signedAgain, withBrokenSignature, withoutSignature } from "#http/schemes/token/jwt-parts";
import { clients } from "#sandbox/resources/token/token-clients";
import { openSandbox, resourceFor } from "../loop";

async function setUp() {
  const sandbox = await openSandbox();
  const { start } = await resourceFor("the-jwt-library");
  const [reader] = clients;
  if (!reader) throw new Error("No client is known");
  const read = readTokenAnswer((await sandbox.send(tokenRequest(reader))).answer.content);
  if ("fault" in read) throw new Error(read.fault);
  const use = (token: string) => sandbox.send(withField(start, "Authorization", `Bearer ${token}`));
  return { ...sandbox, token: read.token, use };
}

test("a token from the token endpoint opens the library", async () => {
  const { token, use } = await setUp();
  expect((await use(token)).answer.status).toBe(200);
  expect(openJwt(token)).toMatchObject({ header: { alg: "ES256" }, claims: { sub: "reader", scope: "books:read" } });
});

test("a JWT that is opened and joined again is the same", async () => {
  const { token } = await setUp();
  expect(joinJwt(openJwt(token))).toBe(token);
});

test("each forgery is refused with the sentence that the panel foretells", async () => {
  const { token, use } = await setUp();
  const opened = openJwt(token);
  const forged: Readonly<Record<Forgery, string>> = {
    claim: joinJwt({ ...opened, claims: { ...opened.claims, scope: "books:read books:write" } }),
    none: withoutSignature(opened),
    broken: withBrokenSignature(token),
    signed: await signedAgain(opened, (await makePageKeys()).privateKey),
  };
  for (const forgery of ["claim", "none", "broken", "signed"] as const) {
    const { answer, decision } = await use(forged[forgery]);
    expect([forgery, answer.status, decision.at(-1)?.question]).toEqual([forgery, 401, "credentials-valid"]);
    const [, foretold = ""] = /“(.*)”/.exec(forgeries[forgery].says) ?? [];
    expect(decision.at(-1)?.detail).toContain(foretold);
    expect(foretold).not.toBe("");
  }
});

test("openJwt() throws a SyntaxError for what is no JWT", () => {
  for (const text of ["", "a.b", "a.b.c.d", "e30.W10.x", "!!.e30.", "lamp-51d3"]) {
    expect(() => openJwt(text), text).toThrow(SyntaxError);
  }
});

test("the token endpoint's own words say why there is no token", async () => {
  const { send } = await openSandbox();
  const unknown = { id: "nobody", secret: "x y", scopes: [] };
  expect(readTokenAnswer((await send(tokenRequest(unknown))).answer.content)).toEqual({
    fault: "No client has this id and this secret.",
  });
  expect("fault" in readTokenAnswer("<html>")).toBe(true);
});

test("a time is said in words, before and after now", () => {
  expect([300, -61, 3600, -172_800, 1, 0].map((away) => timeInWords(1000 + away, 1000))).toEqual([
    ...["in 5 minutes", "1 minute ago", "in 1 hour", "2 days ago", "in 1 second", "now"],
  ]);
});

test("a claim that was a text stays one, and another is read as JSON", () => {
  expect(claimOf("12", "x")).toBe("12");
  expect(claimOf("12", 1)).toBe(12);
  expect(() => claimOf("twelve", 1)).toThrow(SyntaxError);
});
