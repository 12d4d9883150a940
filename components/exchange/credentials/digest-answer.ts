import { type AuthParam, paramValue } from "#http/auth-param";
import type { Challenge } from "#http/challenge";
import { formatCredentials } from "#http/credentials";
import type { Draft } from "#http/draft";
import { fieldValue } from "#http/message";
import { defaultAlgorithm, registeredAlgorithms } from "#http/schemes/digest/algorithm";
import { hexDigest } from "#http/schemes/digest/response";
import type { Exchanged } from "../model";
import { digestSteps, type Step } from "./digest-steps";
import { latestOffer, sentParam } from "./offered";

/** A Digest challenge as a client reads it. RFC 7616 §3.3. */
export type DigestTerms = {
  readonly realm: string;
  readonly nonce: string;
  /** In the challenge's spelling; absent there, MD5 is meant. */
  readonly algorithm: string;
  readonly known: boolean;
  /** Empty for the form of RFC 2069. */
  readonly qop: readonly string[];
  readonly opaque?: string | undefined;
  readonly userhash: boolean;
  readonly named: boolean;
};

/** What the client adds of its own: who, and what it draws by chance and counts. */
export type OwnInput = {
  readonly username: string;
  readonly password: string;
  readonly qop: string | undefined;
  readonly hashName: boolean;
  readonly nc: string;
  readonly cnonce: string;
};

/** The latest Digest challenges, each with the nonce to use now: that of the challenge, or a nextnonce that came since. RFC 7616 §3.5. */
export function digestOffers(history: readonly Exchanged[]): readonly DigestTerms[] {
  const offer = latestOffer(history, "Digest");
  if (!offer) return [];
  const since = history.slice(history.indexOf(offer.exchanged) + 1);
  const next = since.map(nextNonce).findLast((each) => each !== undefined);
  return offer.challenges.map((each) => termsOf(each)).map((terms) => (next ? { ...terms, nonce: next } : terms));
}

/** The count for the next use of a nonce: one more than the highest that was sent with it, in eight hex digits. RFC 7616 §3.4. */
export function nextCount(history: readonly Exchanged[], nonce: string): string {
  const counts = history
    .filter((each) => sentParam(each, "Digest", "nonce") === nonce)
    .map((each) => Number.parseInt(sentParam(each, "Digest", "nc") ?? "0", 16))
    .filter(Number.isFinite);
  return (Math.max(0, ...counts) + 1).toString(16).padStart(8, "0");
}

/** The steps to the response, and the Authorization value that carries it. Throws a RangeError for an unknown algorithm. RFC 7616 §3.4. */
export function digestAnswer(
  terms: DigestTerms,
  { method, target, content }: Draft,
  own: OwnInput,
): { readonly steps: readonly Step[]; readonly authorization: string } {
  const { username, password, qop, nc, cnonce } = own;
  const found = registeredAlgorithms(terms.algorithm);
  const hashes = digestSteps({
    ...{ algorithm: terms.algorithm, realm: textOf(terms.realm), nonce: terms.nonce },
    ...{ username, password, method, uri: target, content: new TextEncoder().encode(content) },
    ...{ qop, nc, cnonce },
  });
  const hashed =
    own.hashName && terms.userhash && found ? hexDigest(found.hash, `${username}:${textOf(terms.realm)}`) : undefined;
  const counts: readonly AuthParam[] = [
    ["qop", qop ?? ""],
    ["nc", nc],
    ["cnonce", cnonce],
  ];
  const session = found?.session && qop === undefined ? ([["cnonce", cnonce]] as const) : [];
  const params: readonly AuthParam[] = [
    hashed === undefined ? nameParam(username) : ["username", hashed],
    ["realm", terms.realm],
    ["nonce", terms.nonce],
    ["uri", target],
    ...(terms.named ? [["algorithm", terms.algorithm] as const] : []),
    ...(qop === undefined ? session : counts),
    ["response", hashes.at(-1)?.hash ?? ""],
    ...(terms.opaque === undefined ? [] : [["opaque", terms.opaque] as const]),
    ...(hashed === undefined ? [] : [["userhash", "true"] as const]),
  ];
  const steps = hashed === undefined ? hashes : [nameStep(username, textOf(terms.realm), hashed), ...hashes];
  return { steps, authorization: formatCredentials({ scheme: "Digest", params }) };
}

// RFC 7616 §3.4.4: the name goes hashed, but A1 holds it as it is.
function nameStep(username: string, realm: string, hash: string): Step {
  const parts = [
    { name: "username", value: username, from: "you" },
    { name: "realm", value: realm, from: "realm" },
  ] as const;
  return { name: "the username to send", parts, hash };
}

// RFC 7616 §3.4: a name that no quoted ASCII text can hold goes as username*, and RFC 8187 §3.2.1 says how.
function nameParam(username: string): AuthParam {
  if (/^[\x20-\x7E]*$/.test(username)) return ["username", username];
  const encoded = encodeURIComponent(username.toWellFormed()).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return ["username*", `UTF-8''${encoded}`];
}

function termsOf({ params }: Challenge): DigestTerms {
  const algorithm = paramValue(params, "algorithm");
  const offered = (paramValue(params, "qop") ?? "").split(",").map((each) => each.trim().toLowerCase());
  return {
    realm: paramValue(params, "realm") ?? "",
    nonce: paramValue(params, "nonce") ?? "",
    algorithm: algorithm ?? defaultAlgorithm,
    named: algorithm !== undefined,
    known: registeredAlgorithms(algorithm ?? defaultAlgorithm) !== undefined,
    qop: offered.filter((each) => each === "auth" || each === "auth-int"),
    opaque: paramValue(params, "opaque"),
    userhash: paramValue(params, "userhash")?.toLowerCase() === "true",
  };
}

function nextNonce({ answer }: Exchanged): string | undefined {
  const information = fieldValue(answer.fields, "Authentication-Info") ?? "";
  return /(?:^|[\s,])nextnonce="([^"\\]*)"/i.exec(information)?.[1];
}

// A field's octets stand as characters 0x80 to 0xFF; what is hashed is the text that they are in UTF-8. RFC 7616 §4
function textOf(value: string): string {
  const octets = Uint8Array.from(value, (character) => character.charCodeAt(0));
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(octets);
  } catch {
    return value;
  }
}
