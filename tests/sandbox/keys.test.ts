import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { importJWK, jwtVerify, SignJWT } from "jose";
import { createKeys, deriveKeys } from "#sandbox/keys";
import { loadSecret, sandboxKeyFault } from "#sandbox/server-secret";

const random = (octets: number) => crypto.getRandomValues(new Uint8Array(octets));
const strong = "kYv3n1mJp0Qw8sZr5tXu7bCd2eFg9hLa";

test("servers of one secret have the same keys, and those of another have others", async () => {
  const [one, same, other] = await Promise.all(
    [strong, strong, `${strong}!`].map((secret) => deriveKeys(new TextEncoder().encode(secret))),
  );
  expect([same?.key, same?.keys.jwk]).toEqual([one?.key, one?.keys.jwk]);
  expect(other?.key).not.toEqual(one?.key);
  expect(other?.keys.id).not.toBe(one?.keys.id);
});

test("what one server signs by a derived pair, another that knows only its public key takes", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 32, maxLength: 64 }), async (secret) => {
      const { key, keys } = await deriveKeys(secret);
      const token = await new SignJWT({ sub: "reader" }).setProtectedHeader({ alg: "ES256" }).sign(keys.privateKey);
      const { payload } = await jwtVerify(token, await importJWK(keys.jwk, "ES256"));
      expect([payload.sub, key.length]).toEqual(["reader", 32]);
    }),
    { numRuns: 20 },
  );
});

test("a derived pair looks like one made by chance, and gives away neither its private part nor what else is signed by", async () => {
  const { key, keys } = await deriveKeys(random(32));
  expect(Object.keys(keys.jwk)).toEqual(Object.keys((await createKeys()).jwk));
  expect(keys.privateKey.extractable).toBe(false);
  expect(JSON.stringify(keys.jwk)).not.toContain(Buffer.from(key).toString("base64url"));
});

test("a SANDBOX_KEY that is short or the same letter over and over is refused in one sentence that does not repeat it", async () => {
  for (const text of ["short", strong.slice(1), "abc".repeat(20)]) {
    const fault = sandboxKeyFault(text);
    expect(fault).toMatch(/^SANDBOX_KEY is too easily guessed: .*\.$/);
    expect(fault).not.toContain(text);
    await expect(loadSecret({ sandboxKey: text, random })).rejects.toThrow(RangeError);
  }
  expect(sandboxKeyFault(strong)).toBeUndefined();
});

test("a server without a setting and without Redis has a secret of its own", async () => {
  const [one, two] = await Promise.all([loadSecret({ random }), loadSecret({ sandboxKey: "", random })]);
  expect(one.octets).toHaveLength(32);
  expect(one.octets).not.toEqual(two.octets);
  expect([one.older, two.older]).toEqual([false, false]);
});
