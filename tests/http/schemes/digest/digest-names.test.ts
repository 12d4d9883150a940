import { createHash } from "node:crypto";
import { expect, test } from "@playwright/test";
import { decided, digestCredentials, door, sign, spaceOf } from "./digest-client";

const jason = () => spaceOf("api@example.org", "Jäsøn Doe", "Secret, or not?");

function hashed(userhash: boolean) {
  const at = door({ algorithm: "SHA-512-256", userhash, charset: "UTF-8" }, jason());
  const username = createHash("sha512-256").update("Jäsøn Doe:api@example.org").digest("hex");
  return { at, username };
}

test("a hashed username is found by its hash, while the response is over the plain name", async () => {
  const { at, username } = hashed(true);
  const signing = at.signing();
  expect(username).toBe("793263caabb707a56211940d90411ea4a575adeccb7e360aeb624ed06ece9b0b");
  const verdict = await at.check(digestCredentials(signing, { username, userhash: "true" }));
  expect(verdict).toMatchObject({ outcome: "accepted", name: "Jäsøn Doe" });
  const wrong = { username, userhash: "true", response: sign({ ...at.signing(), username }).response };
  expect(decided(await at.check(digestCredentials(signing, wrong)))).toBe("401 credentials-valid");
});

test("a hashed username is refused where it was not offered, and the hash as a plain name always", async () => {
  const not = hashed(false);
  const other = { username: not.username, userhash: "true" };
  expect(decided(await not.at.check(digestCredentials(not.at.signing(), other)))).toBe("401 credentials-valid");
  const { at, username } = hashed(true);
  expect(decided(await at.check(digestCredentials(at.signing(), { username })))).toBe("401 credentials-valid");
});

test("username* carries a name that no quoted text can hold", async () => {
  const { at } = hashed(false);
  const other = { username: undefined, "username*": "UTF-8''J%C3%A4s%C3%B8n%20Doe" };
  expect(await at.check(digestCredentials(at.signing(), other))).toMatchObject({ name: "Jäsøn Doe" });
});

test("username* in Latin-1, out of form, beside username, or with userhash is a 400", async () => {
  const { at } = hashed(true);
  const extended = "UTF-8''J%C3%A4s%C3%B8n%20Doe";
  const cases: Record<string, string | undefined>[] = [
    { "username*": extended },
    { username: undefined, "username*": extended, userhash: "true" },
    { username: undefined, "username*": "ISO-8859-1''J%E4s%F8n" },
    { username: undefined, "username*": "UTF-8''J%E4s%F8n" },
    { username: undefined, "username*": "UTF-8''J%4" },
    { username: undefined, "username*": "Aladdin" },
  ];
  for (const other of cases)
    expect(decided(await at.check(digestCredentials(at.signing(), other)))).toBe("400 credentials-readable");
});

test("a realm with quotes and backslashes is hashed without its quoting", async () => {
  const at = door({ algorithm: "MD5" }, spaceOf('say "knock, knock" \\ twice'));
  expect(decided(await at.check(digestCredentials(at.signing())))).toBe("accepted");
});

test("an account without a password is nobody to Digest, even with the empty one", async () => {
  const around = spaceOf();
  const at = door({}, { ...around, space: { ...around.space, accounts: [{ name: "Genie" }] } });
  expect(decided(await at.check(digestCredentials(at.signing())))).toBe("401 credentials-valid");
});
