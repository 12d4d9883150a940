import { createHash } from "node:crypto";
import { paramValue } from "#http/auth-param";
import type { Credentials } from "#http/credentials";
import { noContent, type RequestMessage } from "#http/message";
import type { DigestOffer } from "#http/schemes/digest/offer";
import { digest } from "#http/schemes/digest/server/server";
import type { ProtectionSpace } from "#http/schemes/protection-space";
import type { Accepted, Moment, Refused } from "#http/schemes/scheme";
import { createMemory } from "#sandbox/memory/memory";

/** What a client knows before it answers a challenge. */
export type Signing = {
  algorithm?: string;
  qop?: string;
  username: string;
  realm: string;
  password: string;
  method: string;
  uri: string;
  nonce: string;
  nc?: string;
  cnonce?: string;
  content?: Uint8Array;
};

const openssl: Readonly<Record<string, string>> = { MD5: "md5", "SHA-256": "sha256", "SHA-512-256": "sha512-256" };

/** A second implementation of RFC 7616 §3.4.1, by Node's hashes and with every part joined from a list. */
export function sign(signing: Signing): { a1: string; a2: string; response: string } {
  const { algorithm = "MD5", qop, username, realm, password, method, uri, nonce, nc, cnonce } = signing;
  const [, family = "", session] = /^(.*?)(-sess)?$/i.exec(algorithm) ?? [];
  const h = (...parts: (string | Uint8Array | undefined)[]) => {
    const hash = createHash(openssl[family] ?? "");
    for (const [index, part = ""] of parts.entries()) hash.update(index > 0 ? ":" : "").update(part);
    return hash.digest("hex");
  };
  const plain = h(username, realm, password);
  const a1 = session ? h(plain, nonce, cnonce) : plain;
  const a2 = qop === "auth-int" ? h(method, uri, h(signing.content ?? "")) : h(method, uri);
  return { a1, a2, response: qop ? h(a1, nonce, nc, cnonce, qop, a2) : h(a1, nonce, a2) };
}

/** Writes credentials of what is signed, with other parameters in place of some, or none where undefined stands. */
export function digestCredentials(signing: Signing, other: Record<string, string | undefined> = {}): Credentials {
  const { username, realm, nonce, uri, algorithm, qop, nc, cnonce } = signing;
  const own = { username, realm, nonce, uri, algorithm, qop, nc, cnonce, response: sign(signing).response };
  const params = Object.entries({ ...own, ...other });
  return {
    scheme: "Digest",
    params: params.flatMap(([name, value]) => (value === undefined ? [] : [[name, wire(value)] as const])),
  };
}

function wire(text: string): string {
  return Buffer.from(text, "utf8").toString("latin1");
}

/** A protection space with its clock: what a check needs beside the request. */
export function spaceOf(realm = "vault", name = "Aladdin", password = "open sesame") {
  const space: ProtectionSpace = { realm, accounts: [{ name, password }], tokens: [] };
  const clock = { now: 1_800_000_000 };
  let chance = 0;
  const memory = createMemory(() => clock.now);
  const key = new Uint8Array(32).fill(7);
  const random = (octets: number) => Uint8Array.from({ length: octets }, () => (chance++ * 31) % 256);
  const moment = (): Moment => ({ now: clock.now, key, random, memory });
  return { space, clock, moment };
}

/** One server that offers some Digest terms, and the usual signing of a request to it. */
export function door(offer: Partial<DigestOffer> = {}, around = spaceOf()) {
  const { space, clock, moment } = around;
  const terms: DigestOffer = { scheme: "digest", algorithm: "SHA-256", qop: ["auth"], ...offer };
  const challenge = () => digest.challenge(terms, space, moment()).params;
  const request: RequestMessage = { method: "GET", target: "/vault?shelf=1", fields: [], content: noContent };
  const [account] = space.accounts;
  const signing = (): Signing => ({
    ...(terms.algorithm ? { algorithm: terms.algorithm } : {}),
    ...(terms.qop?.[0] ? { qop: terms.qop[0], nc: "00000001", cnonce: "c2VzYW1l" } : {}),
    ...(/-sess$/.test(terms.algorithm ?? "") ? { cnonce: "c2VzYW1l" } : {}),
    username: account?.name ?? "",
    password: account?.password ?? "",
    realm: space.realm,
    method: request.method,
    uri: request.target,
    nonce: paramValue(challenge(), "nonce") ?? "",
  });
  const check = async (credentials: Credentials, other: Partial<RequestMessage> = {}): Promise<Accepted | Refused> =>
    digest.check({ request: { ...request, ...other }, credentials, offers: [terms], space, moment: moment() });
  return { terms, space, clock, challenge, request, signing, check, moment };
}

/** The last question of a verdict, which decided, with its status and whether it says stale. */
export function decided(verdict: Accepted | Refused) {
  if (verdict.outcome === "accepted") return "accepted";
  const stale = paramValue(verdict.params ?? [], "stale");
  return `${verdict.status} ${verdict.answers.at(-1)?.question}${stale === undefined ? "" : ` stale=${stale}`}`;
}
