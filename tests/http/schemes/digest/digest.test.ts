import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { paramValue } from "#http/auth-param";
import { formatChallenge } from "#http/challenge";
import { formatCredentials, parseCredentials } from "#http/credentials";
import { digestAlgorithms } from "#http/schemes/digest/algorithm";
import { digest } from "#http/schemes/digest/server/server";
import { decided, digestCredentials, door, type Signing, sign, spaceOf } from "./digest-client";

const name = fc.string({ unit: "grapheme", minLength: 1, maxLength: 16 }).filter((each) => !/[\0-\x1F\x7F]/.test(each));
const realm = fc.stringMatching(/^[\x20-\x7E]{0,16}$/);
const path = fc.webPath().map((each) => `/${each}`);
const content = fc.uint8Array({ maxLength: 40 });

for (const algorithm of [...digestAlgorithms, undefined]) {
  for (const qop of ["auth", "auth-int", undefined] as const) {
    const called = `${algorithm ?? "no algorithm named"}, qop ${qop ?? "left out"}`;
    test(`${called}: whoever knows the password is accepted, and no single change to what was signed is`, async () => {
      await fc.assert(
        fc.asyncProperty(name, realm, name, path, content, async (user, space, password, target, octets) => {
          const at = door({ algorithm, qop: qop && [qop] }, spaceOf(space, user, password));
          const request = { method: "POST", target, content: octets };
          const right: Signing = { ...at.signing(), method: "POST", uri: target, content: octets };
          // What leaves the client comes back from the wire as the same credentials.
          const credentials = parseCredentials(formatCredentials(digestCredentials(right)));

          const sent: Signing[] = [
            { ...right, username: `${user}x` },
            { ...right, realm: `${space}x` },
            { ...right, nonce: `${right.nonce}x` },
            { ...right, uri: `${target}x` },
          ];
          if (qop) sent.push({ ...right, cnonce: `${right.cnonce}x` }, { ...right, nc: "00000002" });
          const known: Signing[] = [
            { ...right, password: `${password}x` },
            { ...right, method: "post" },
          ];
          if (qop === "auth-int") known.push({ ...right, content: Uint8Array.of(...octets, 1) });
          const { response } = sign(right);
          for (const wrong of sent)
            expect(decided(await at.check(digestCredentials(wrong, { response }), request))).not.toBe("accepted");
          for (const wrong of [...sent, ...known]) {
            const swapped = digestCredentials(right, { response: sign(wrong).response });
            expect(decided(await at.check(swapped, request))).toBe("401 credentials-valid");
          }
          expect(decided(await at.check(credentials, request))).toBe("accepted");
        }),
        { numRuns: 20 },
      );
    });
  }
}

test("a challenge quotes what RFC 7616 quotes, and leaves algorithm, userhash and stale bare", () => {
  const at = door({ qop: ["auth", "auth-int"], userhash: true, charset: "UTF-8", domain: ["/a", "/b"], opaque: "o" });
  const written = formatChallenge(digest.challenge(at.terms, at.space, at.moment(), [["stale", "true"]]));
  expect(written.replace(/nonce="[^"]+"/, 'nonce="…"')).toBe(
    'Digest realm="vault", domain="/a /b", qop="auth, auth-int", algorithm=SHA-256, nonce="…", opaque="o", userhash=true, charset="UTF-8", stale=true',
  );
});

test("no two challenges share a nonce", () => {
  const at = door();
  const nonces = Array.from({ length: 100 }, () => paramValue(at.challenge(), "nonce"));
  expect(new Set(nonces).size).toBe(100);
});

test("credentials without an algorithm mean MD5", async () => {
  const md5 = door({ algorithm: "MD5" });
  expect(decided(await md5.check(digestCredentials(md5.signing(), { algorithm: undefined })))).toBe("accepted");
  const sha = door();
  expect(decided(await sha.check(digestCredentials(sha.signing(), { algorithm: undefined })))).toBe(
    "401 algorithm-offered",
  );
});

test("an answer in MD5 to a challenge in SHA-256 is refused, however right it is", async () => {
  const at = door();
  expect(decided(await at.check(digestCredentials({ ...at.signing(), algorithm: "MD5" })))).toBe(
    "401 algorithm-offered",
  );
});

test("an answer for another realm is refused, though name and password are the same there", async () => {
  const at = door();
  expect(decided(await at.check(digestCredentials({ ...at.signing(), realm: "cellar" })))).toBe(
    "401 credentials-valid",
  );
});

test("the offer that an answer is checked by is the one of its algorithm", async () => {
  const at = door();
  const offers = [at.terms, { scheme: "digest", algorithm: "MD5", qop: ["auth-int"] } as const];
  const answer = async (signing: Signing) =>
    decided(
      await digest.check({
        request: at.request,
        credentials: digestCredentials(signing),
        offers,
        space: at.space,
        moment: at.moment(),
      }),
    );
  expect(await answer({ ...at.signing(), algorithm: "MD5", qop: "auth-int" })).toBe("accepted");
  expect(await answer(at.signing())).toBe("accepted");
  expect(await answer({ ...at.signing(), algorithm: "MD5" })).toBe("401 qop-offered");
});

test("a qop that was not offered, or none where one was, is refused", async () => {
  const at = door();
  const { qop, nc, cnonce, ...none } = at.signing();
  expect([qop, nc, cnonce]).toEqual(["auth", "00000001", "c2VzYW1l"]);
  expect(decided(await at.check(digestCredentials(none)))).toBe("401 qop-offered");
  expect(decided(await at.check(digestCredentials({ ...at.signing(), qop: "auth-int" })))).toBe("401 qop-offered");
  const old = door({ qop: undefined });
  const modern = { ...old.signing(), qop: "auth", nc: "00000001", cnonce: "c" };
  expect(decided(await old.check(digestCredentials(modern)))).toBe("401 qop-offered");
});

test("clients that quote qop, algorithm and nc are understood", async () => {
  const at = door();
  const { nonce, response } = { ...at.signing(), response: "" };
  const signed = sign({ ...at.signing(), nonce }).response;
  expect(response).toBe("");
  const value = `DIGEST Username="Aladdin",realm="vault",nonce="${nonce}",uri="/vault?shelf=1",algorithm="sha-256",QOP="auth",nc="00000001",cnonce="c2VzYW1l",response="${signed}",opaque="x"`;
  expect(decided(await at.check(parseCredentials(value)))).toBe("accepted");
});

test("a signature of another resource is a 400, and of the same one in another form is none", async () => {
  const at = door();
  const signed = async (uri: string, fields: [string, string][] = [], target = "/vault?shelf=1") =>
    decided(await at.check(digestCredentials({ ...at.signing(), uri }), { fields, target }));
  for (const uri of ["/vault", "/vault?shelf=2", "/Vault?shelf=1", "", "*", "http://other.example/vault?shelf=1"])
    expect(await signed(uri, [["Host", "here.example"]]), uri).toBe("400 target-signed");
  const host: [string, string][] = [["Host", "here.example:80"]];
  expect(await signed("http://HERE.example/vault?shelf=1", host)).toBe("accepted");
  expect(await signed("/v%61ult?shelf=1")).toBe("accepted");
  expect(await signed("/vault?shelf=1", [], "http://here.example/vault?shelf=1")).toBe("accepted");
  expect(await signed("/%2fvault", [], "/%2Fvault")).toBe("accepted");
  expect(await signed("/%2fvault", [], "//vault")).toBe("400 target-signed");
});

test("parameters that are missing, twice there or out of form are a 400", async () => {
  const at = door({ algorithm: "SHA-256-sess" });
  const signing = at.signing();
  for (const absent of ["username", "realm", "nonce", "uri", "response", "nc", "cnonce"])
    expect(decided(await at.check(digestCredentials(signing, { [absent]: undefined }))), absent).toBe(
      "400 credentials-readable",
    );
  const { params } = digestCredentials(signing);
  expect(decided(await at.check({ scheme: "Digest", params: [...params, ["NONCE", "x"]] }))).toMatch(/^400/);
  expect(decided(await at.check({ scheme: "Digest", params: [], token68: "abc" }))).toMatch(/^400/);
  for (const nc of ["1", "0000000g", "000000001", "00000000", ""])
    expect(decided(await at.check(digestCredentials({ ...signing, nc }))), nc).toBe("400 credentials-readable");
  expect(decided(await at.check(digestCredentials(signing, { userhash: "perhaps" })))).toMatch(/^400/);
  const latin = digestCredentials(signing).params.map(([each, value]) =>
    each === "username" ? ([each, "J\xE4s\xF8n"] as const) : ([each, value] as const),
  );
  expect(decided(await at.check({ scheme: "Digest", params: latin }))).toMatch(/^400/);
});

test("no text in any parameter makes check() throw", async () => {
  const at = door({ qop: ["auth", "auth-int"], userhash: true });
  const odd = fc.string({ unit: "binary", maxLength: 30 });
  const names = fc.constantFrom("username", "username*", "realm", "nonce", "uri", "qop", "nc", "cnonce", "algorithm");
  await fc.assert(
    fc.asyncProperty(fc.dictionary(names, odd), async (other) => {
      const params = Object.entries({ ...Object.fromEntries(digestCredentials(at.signing()).params), ...other });
      const verdict = await at.check({ scheme: "Digest", params });
      if (verdict.outcome === "accepted") verdict.acknowledge?.(new Uint8Array(0));
      expect(["accepted", "refused"]).toContain(verdict.outcome);
    }),
  );
});
