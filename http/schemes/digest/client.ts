import { type AuthParam, paramValue } from "../../auth-param";
import type { Challenge } from "../../challenge";
import { formatCredentials } from "../../credentials";
import { listElements } from "../../list";
import { decodeUtf8, encodeUtf8, textToOctets } from "../../octets";
import { defaultAlgorithm, registeredAlgorithms } from "./algorithm";
import { hexDigest } from "./response";
import { digestSteps, type Step } from "./steps";

/** A Digest challenge as a client reads it. RFC 7616 §3.3. */
export type DigestTerms = {
  readonly realm: string;
  readonly nonce: string;
  /** In the challenge's spelling; absent there, MD5 is meant. */
  readonly algorithm: string;
  /** Whether the challenge names its algorithm. */
  readonly named: boolean;
  /** Whether a client that knows the registered algorithms and qops can answer; otherwise it passes the challenge over. */
  readonly answerable: boolean;
  /** The known ones of those offered, the one to take first; empty for the form of RFC 2069. */
  readonly qop: readonly string[];
  readonly opaque?: string | undefined;
  readonly userhash: boolean;
};

/** What is signed: method and target as they go on the request line, and the content as text. */
export type DigestRequest = { readonly method: string; readonly target: string; readonly content: string };

/** What the client adds of its own: who, and what it draws by chance and counts. */
export type OwnInput = {
  readonly username: string;
  readonly password: string;
  readonly qop: string | undefined;
  readonly hashName: boolean;
  readonly nc: string;
  readonly cnonce: string;
};

/** Reads a Digest challenge. Nothing is refused: what cannot be answered says so. RFC 7616 §3.3. */
export function digestTerms({ params }: Challenge): DigestTerms {
  const algorithm = paramValue(params, "algorithm");
  const listed = paramValue(params, "qop");
  const offered = listElements((listed ?? "").toLowerCase());
  // An unknown qop is ignored, and auth asks for less than auth-int. RFC 7616 §3.3
  const qop = ["auth", "auth-int"].filter((each) => offered.includes(each));
  const known = registeredAlgorithms(algorithm ?? defaultAlgorithm) !== undefined;
  return {
    realm: paramValue(params, "realm") ?? "",
    nonce: paramValue(params, "nonce") ?? "",
    algorithm: algorithm ?? defaultAlgorithm,
    named: algorithm !== undefined,
    answerable: known && (listed === undefined || qop.length > 0),
    qop,
    opaque: paramValue(params, "opaque"),
    userhash: paramValue(params, "userhash")?.toLowerCase() === "true",
  };
}

/**
 * Answers the first Digest challenge that can be answered, as somebody: the value of Authorization; undefined where none can.
 * The server lists the one it likes best first (RFC 7616 §3.7). `count` is how often the nonce was used, with this time.
 */
export function answerDigest(
  challenges: readonly Challenge[],
  { name, secret }: { readonly name: string; readonly secret: string },
  request: DigestRequest,
  { cnonce, count = 1 }: { readonly cnonce: string; readonly count?: number },
): string | undefined {
  const terms = challenges
    .filter(({ scheme }) => scheme.toLowerCase() === "digest")
    .map(digestTerms)
    .find(({ answerable }) => answerable);
  if (!terms) return undefined;
  const own = { username: name, password: secret, qop: terms.qop[0], hashName: true, nc: countText(count), cnonce };
  return digestAnswer(terms, request, own).authorization;
}

/** Writes how often a nonce was used: eight hex digits. RFC 7616 §3.4. */
export function countText(count: number): string {
  return count.toString(16).padStart(8, "0");
}

/** Says whether Digest credentials name somebody, in clear, as `username*` or hashed by the algorithm they are in. RFC 7616 §3.4.4. */
export function namesUser(params: readonly AuthParam[], name: string): boolean {
  const [param, value] = nameParam(name);
  if (paramValue(params, "userhash")?.toLowerCase() !== "true") return paramValue(params, param) === value;
  const found = registeredAlgorithms(paramValue(params, "algorithm") ?? defaultAlgorithm);
  const realm = textOf(paramValue(params, "realm") ?? "");
  return found !== undefined && paramValue(params, "username") === hexDigest(found.hash, `${name}:${realm}`);
}

/** The steps to the response, and the Authorization value that carries it. Throws a RangeError for an unknown algorithm. RFC 7616 §3.4. */
export function digestAnswer(
  terms: DigestTerms,
  { method, target, content }: DigestRequest,
  own: OwnInput,
): { readonly steps: readonly Step[]; readonly authorization: string } {
  const { username, password, qop, nc, cnonce } = own;
  const found = registeredAlgorithms(terms.algorithm);
  const hashes = digestSteps({
    ...{ algorithm: terms.algorithm, realm: textOf(terms.realm), nonce: terms.nonce },
    ...{ username, password, method, uri: target, content: encodeUtf8(content) },
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

// A field's octets stand as characters 0x80 to 0xFF; what is hashed is the text that they are in UTF-8. RFC 7616 §4
function textOf(value: string): string {
  return decodeUtf8(textToOctets(value)) ?? value;
}
