import { noContent } from "../../message";
import { showUtf8 } from "../../octets";
import { registeredAlgorithms } from "./algorithm";
import { type DigestInput, hexDigest } from "./response";

/** Who put an input where it is: the challenge, its realm, you, the request you send, the page by chance and by counting, or a step before. */
export type Source = "challenge" | "realm" | "you" | "request" | "page" | "step";

/** One input of a hash: what it is called, what it is, and where it came from. */
export type Part = { readonly name: string; readonly value: string; readonly from: Source };

/** One step: what is joined by colons (or, for `content`, hashed as it is), and the hash of it in lower-case hex. */
export type Step = { readonly name: string; readonly parts: readonly Part[]; readonly hash: string };

/**
 * Every hash on the way to a Digest response, the response last. Throws a RangeError for an algorithm that is not known.
 * RFC 7616 §3.4.1 to §3.4.3.
 */
export function digestSteps({ algorithm, ...input }: DigestInput & { readonly algorithm: string }): readonly Step[] {
  const found = registeredAlgorithms(algorithm);
  if (!found) throw new RangeError(`Cannot hash with ${JSON.stringify(algorithm)}: expected a registered algorithm`);
  const { hash, session } = found;
  const { username, realm, password, method, uri, nonce, nc = "", cnonce = "", qop } = input;
  const steps: Step[] = [];
  const step = (name: string, parts: readonly Part[]): Part => {
    const joined = hexDigest(hash, parts.map(({ value }) => value).join(":"));
    steps.push({ name, parts, hash: joined });
    return { name: `H(${name})`, value: joined, from: "step" };
  };
  const fresh: Part = { name: "nonce", value: nonce, from: "challenge" };
  const chance: Part = { name: "cnonce", value: cnonce, from: "page" };

  const secret = step(session ? "the secret" : "A1", [
    { name: "username", value: username, from: "you" },
    { name: "realm", value: realm, from: "realm" },
    { name: "password", value: password, from: "you" },
  ]);
  const a1 = session ? step("A1", [secret, fresh, chance]) : secret;
  const asked: readonly Part[] = [
    { name: "method", value: method, from: "request" },
    { name: "uri", value: uri, from: "request" },
  ];
  const sealed = qop?.toLowerCase() === "auth-int";
  const seal: readonly Part[] = sealed ? [contentStep(input.content, hash, steps)] : [];
  const a2 = step("A2", [...asked, ...seal]);
  if (qop === undefined) {
    step("the response", [a1, fresh, a2]);
    return steps;
  }
  const count: Part = { name: "nc", value: nc, from: "page" };
  step("the response", [a1, fresh, count, chance, { name: "qop", value: qop, from: "challenge" }, a2]);
  return steps;
}

function contentStep(content: Uint8Array = noContent, hash: Parameters<typeof hexDigest>[0], steps: Step[]): Part {
  const sealed = hexDigest(hash, content);
  const text = showUtf8(content);
  steps.push({
    name: "the content",
    parts: [{ name: "content", value: text, from: "request" }],
    hash: sealed,
  });
  return { name: "H(the content)", value: sealed, from: "step" };
}
