import { createHash, createHmac, pbkdf2Sync } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { paramValue } from "#http/auth-param";
import { formatChallenge } from "#http/challenge";
import { noContent } from "#http/message";
import { textToBase64 } from "#http/schemes/scram/base64";
import { scramProofs } from "#http/schemes/scram/proof";
import { scram } from "#http/schemes/scram/server";
import { decided, spaceOf } from "./digest/digest-client";

type Conversation = {
  name: string;
  password: string;
  clientFirst: string;
  serverFirst: string;
  withoutProof: string;
  proof: string;
  verifier: string;
};

const conversations: Conversation[] = JSON.parse(readFileSync("tests/fixtures/scram.json", "utf8"));

for (const { name, password, clientFirst, serverFirst, withoutProof, proof, verifier } of conversations) {
  test(`scramProofs() comes to the numbers of ${name}`, async () => {
    const [, salt = "", iterations] = /,s=([^,]+),i=(\d+)$/.exec(serverFirst) ?? [];
    const proofs = await scramProofs({
      password,
      salt: Buffer.from(salt, "base64"),
      iterations: Number(iterations),
      authMessage: `${clientFirst.slice(3)},${serverFirst},${withoutProof}`,
    });
    expect(proofs).toEqual({ clientProof: proof, serverSignature: verifier });
  });
}

function server(around = spaceOf()) {
  const { space, clock, moment } = around;
  const offers = [{ scheme: "scram-sha-256" }] as const;
  const request = { method: "GET", target: "/", fields: [], content: noContent };
  const send = async (text: string, other: Record<string, string> = {}) => {
    const params = Object.entries({ ...other, data: textToBase64(text) });
    return scram.check({ request, credentials: { scheme: scram.name, params }, offers, space, moment: moment() });
  };
  const begin = async (first: string) => {
    const verdict = await send(first, { realm: space.realm });
    const params = verdict.outcome === "refused" ? (verdict.params ?? []) : [];
    const data = Buffer.from(paramValue(params, "data") ?? "", "base64").toString();
    return { verdict, params, sid: paramValue(params, "sid") ?? "", serverFirst: data };
  };
  return { space, clock, moment, offers, send, begin };
}

// A second implementation, by Node's hashes.
function prove(password: string, bare: string, serverFirst: string, gs2 = "n,,", repeated?: string) {
  const [, given = "", salt = "", iterations] = /^r=(.*),s=(.*),i=(\d+)$/.exec(serverFirst) ?? [];
  const withoutProof = `c=${btoa(gs2)},r=${repeated ?? given}`;
  const salted = pbkdf2Sync(password, Buffer.from(salt, "base64"), Number(iterations), 32, "sha256");
  const mac = (key: Buffer, text: string) => createHmac("sha256", key).update(text).digest();
  const said = [bare, serverFirst, withoutProof].join(",");
  const clientKey = mac(salted, "Client Key");
  const signature = mac(createHash("sha256").update(clientKey).digest(), said);
  const proof = Buffer.from(clientKey.map((octet, index) => octet ^ (signature[index] ?? 0))).toString("base64");
  return { final: `${withoutProof},p=${proof}`, v: mac(mac(salted, "Server Key"), said).toString("base64") };
}

test("a challenge without a conversation names the realm alone, and one within has sid and data alone", async () => {
  const at = server();
  const [offer] = at.offers;
  expect(formatChallenge(scram.challenge(offer, at.space, at.moment()))).toBe('SCRAM-SHA-256 realm="vault"');
  const { params, verdict } = await at.begin("n,,n=Aladdin,r=abc");
  expect(decided(verdict)).toBe("401 conversation-finished");
  const next = scram.challenge(offer, at.space, at.moment(), params);
  expect(next.params.map(([name]) => name)).toEqual(["sid", "data"]);
});

test("the server's first message continues the client's nonce, and asks for 4096 iterations", async () => {
  const { serverFirst } = await server().begin("n,,n=Aladdin,r=abc");
  expect(serverFirst).toMatch(/^r=abc[A-Za-z0-9+/]{24},s=[A-Za-z0-9+/]{22}==,i=4096$/);
});

test("after two rounds each side has proved to know the password", async () => {
  const at = server();
  const { sid, serverFirst } = await at.begin("n,,n=Aladdin,r=abc");
  const { final, v } = prove("open sesame", "n=Aladdin,r=abc", serverFirst);
  const verdict = await at.send(final, { sid });
  expect(verdict).toMatchObject({ outcome: "accepted", name: "Aladdin" });
  const fields = verdict.outcome === "accepted" ? verdict.acknowledge?.(noContent) : [];
  expect(fields).toEqual([["Authentication-Info", `sid="${sid}", data="${btoa(`v=${v}`)}"`]]);
});

test("a wrong password, an unknown name and a proof of other words are refused alike", async () => {
  const at = server();
  const attempt = async (name: string, password: string, change = (text: string) => text) => {
    const bare = `n=${name},r=abc`;
    const { sid, serverFirst } = await at.begin(`n,,${bare}`);
    return decided(await at.send(change(prove(password, bare, serverFirst).final), { sid }));
  };
  expect(await attempt("Aladdin", "open sesame")).toBe("accepted");
  expect(await attempt("Aladdin", "open barley")).toBe("401 credentials-valid");
  expect(await attempt("Jafar", "")).toBe("401 credentials-valid");
  expect(await attempt("Aladdin", "open sesame", (text) => text.replace("r=abc", "r=abd"))).toBe(
    "401 credentials-valid",
  );
});

test("a header that was changed on the way is found out, for the final message repeats it", async () => {
  const at = server();
  const { sid, serverFirst } = await at.begin("n,,n=Aladdin,r=abc");
  const { final } = prove("open sesame", "n=Aladdin,r=abc", serverFirst, "y,,");
  expect(decided(await at.send(final, { sid }))).toBe("401 credentials-valid");
});

test("a proof for a nonce that the server did not give is refused, though it is right for it", async () => {
  const at = server();
  const bare = "n=Aladdin,r=abc";
  const { sid, serverFirst } = await at.begin(`n,,${bare}`);
  const { final } = prove("open sesame", bare, serverFirst, "n,,", "abcdef");
  expect(decided(await at.send(final, { sid }))).toBe("401 credentials-valid");
});

test("an unknown name gets a salt like any other, and the same one each time", async () => {
  const at = server();
  const saltOf = async (name: string) => /s=([^,]+)/.exec((await at.begin(`n,,n=${name},r=abc`)).serverFirst)?.[1];
  expect(await saltOf("Jafar")).toBe(await saltOf("Jafar"));
  expect(await saltOf("Jafar")).not.toBe(await saltOf("Aladdin"));
});

test("a conversation is good for one try and one minute, in the realm where it began", async () => {
  const at = server();
  const bare = "n=Aladdin,r=abc";
  const first = await at.begin(`n,,${bare}`);
  const { final } = prove("open sesame", bare, first.serverFirst);
  expect(decided(await at.send(final, { sid: "0".repeat(32) }))).toBe("401 conversation-known");
  expect(decided(await at.send(final, { sid: first.sid }))).toBe("accepted");
  expect(decided(await at.send(final, { sid: first.sid }))).toBe("401 conversation-known");
  const late = await at.begin(`n,,${bare}`);
  at.clock.now += 61;
  const proof = prove("open sesame", bare, late.serverFirst).final;
  expect(decided(await at.send(proof, { sid: late.sid }))).toBe("401 conversation-known");
});

test("of 200 last rounds at once with one sid exactly one is accepted", async () => {
  const at = server();
  const { sid, serverFirst } = await at.begin("n,,n=Aladdin,r=abc");
  const { final } = prove("open sesame", "n=Aladdin,r=abc", serverFirst);
  const verdicts = await Promise.all(Array.from({ length: 200 }, () => at.send(final, { sid })));
  expect(verdicts.filter(({ outcome }) => outcome === "accepted")).toHaveLength(1);
});

test("a name with a comma and an equals sign travels escaped", async () => {
  const at = server(spaceOf("vault", "a,b=c", "open sesame"));
  const bare = "n=a=2Cb=3Dc,r=abc";
  const { sid, serverFirst } = await at.begin(`n,,${bare}`);
  const { final } = prove("open sesame", bare, serverFirst);
  expect(await at.send(final, { sid })).toMatchObject({ outcome: "accepted", name: "a,b=c" });
});

test("what is no message of a conversation is unreadable, channel binding and acting for others among it", async () => {
  const at = server();
  const texts = ["", "n,,", "n,,n=,r=abc", "n,,n=A", "n,,n=A=20,r=abc", "p=tls-unique,,n=A,r=abc", "n,a=B,n=A,r=abc"];
  for (const text of [...texts, "n,,m=x,n=A,r=abc", "n,,n=A\n,r=abc", "n,,n=A,r=a c"])
    expect(decided(await at.send(text)), text).toBe("401 credentials-readable");
  expect(decided(await at.send("n,,n=A,r=abc", { DATA: "x" }))).toBe("401 credentials-readable");
  expect(decided(await at.send("v=abc", { sid: "x" }))).toBe("401 credentials-readable");
  expect(decided(await at.send("n,,n=A,r=abc", { realm: "other" }))).toBe("401 credentials-valid");
});

test("no text in data or sid makes check() throw", async () => {
  const at = server();
  const text = fc.oneof(fc.string({ unit: "grapheme" }), fc.stringMatching(/^[nyp],,n=[^,]{0,5},r=[^,]{0,5}$/));
  await fc.assert(
    fc.asyncProperty(text, fc.option(text, { nil: undefined }), async (data, sid) => {
      const verdict = await at.send(data, sid === undefined ? {} : { sid });
      expect(verdict.outcome).toBe("refused");
    }),
  );
});
