import { type AuthParam, paramValue } from "../auth-param";
import type { Challenge } from "../challenge";
import type { Credentials } from "../credentials";
import { encodeUtf8 } from "../octets";
import { defaultAlgorithm, registeredAlgorithms } from "../schemes/digest/algorithm";
import { computeDigest, type DigestFunction, type DigestInput } from "../schemes/digest/response";

/** A request with Digest credentials, and the challenge that they answer, where it was seen. */
export type DigestTry = {
  readonly method: string;
  /** As it stands on the request line. */
  readonly target: string;
  readonly content: string;
  readonly credentials: Credentials;
  readonly challenge?: Challenge | undefined;
};

/** What ought to have been sent, what was, and what makes the difference. Hashes are in lower-case hex. */
export type DigestDifference = {
  readonly ha1: string;
  readonly ha2: string;
  readonly response: string;
  readonly sent: string;
  /** Nothing where the response is right; else the ingredient that explains it, where one alone does. */
  readonly ingredient?: string;
  readonly right: boolean;
};

/**
 * Computes a Digest response with a password and says which ingredient of the one that was sent differs. Undefined where the
 * credentials lack what is needed, or name an algorithm that is not known. RFC 7616 §3.4.1.
 */
export function digestDifference(tried: DigestTry, password: string): DigestDifference | undefined {
  const { params } = tried.credentials;
  const input = inputOf(tried, password);
  const name = paramValue(params, "algorithm") ?? defaultAlgorithm;
  const found = registeredAlgorithms(name);
  const sent = paramValue(params, "response")?.toLowerCase();
  const right = found && input && compute(found, input);
  if (!found || !input || !right || sent === undefined) return undefined;
  if (right.response === sent) return { ...right, sent, right: true, ...beyond(tried) };
  const other = otherIngredients(tried, input, name).find(
    ({ how, changed }) => compute(how, changed)?.response === sent,
  );
  return { ...right, sent, right: false, ...(other ? { ingredient: other.says } : {}) };
}

function inputOf({ method, content, credentials: { params } }: DigestTry, password: string): DigestInput | undefined {
  const [username, realm, uri, nonce] = ["username", "realm", "uri", "nonce"].map((each) => paramValue(params, each));
  if (username === undefined || realm === undefined || uri === undefined || nonce === undefined) return undefined;
  return {
    ...{ username, realm, password, method, uri, nonce, content: encodeUtf8(content) },
    ...{ qop: paramValue(params, "qop"), nc: paramValue(params, "nc"), cnonce: paramValue(params, "cnonce") },
  };
}

type Other = { readonly says: string; readonly how: DigestFunction; readonly changed: DigestInput };

// What clients are known to mix up, one at a time: the response that was sent shows which it was.
function otherIngredients(
  { method, target, challenge }: DigestTry,
  input: DigestInput,
  name: string,
): readonly Other[] {
  const how = registeredAlgorithms(name);
  if (!how) return [];
  const offered: readonly AuthParam[] = challenge?.params ?? [];
  const realm = paramValue(offered, "realm");
  const nonce = paramValue(offered, "nonce");
  const path = /^[^?]*/.exec(target)?.[0] ?? target;
  const methods = ["GET", "POST", "HEAD", "PUT", ""].filter((each) => each !== method);
  const algorithms = ["MD5", "MD5-sess", "SHA-256", "SHA-256-sess", "SHA-512-256", "SHA-512-256-sess"];
  const changes: readonly (readonly [says: string, changed: Partial<DigestInput>])[] = [
    ["It was computed with the target of the request line, and the uri parameter holds another.", { uri: target }],
    ["It was computed with the path alone: the query belongs to uri as well.", { uri: path }],
    ...(realm === undefined
      ? []
      : ([["It was computed with the realm of the challenge, and another was sent.", { realm }]] as const)),
    ...(nonce === undefined
      ? []
      : ([["It was computed with the nonce of the challenge, and another was sent.", { nonce }]] as const)),
    ["It was computed without qop, nc and cnonce, as before there was a qop, though qop was sent.", { qop: undefined }],
    ["It was computed for qop auth, and the content was left out.", { qop: "auth" }],
    ["It was computed with the content, as for qop auth-int.", { qop: "auth-int" }],
    ["It was computed with an empty password.", { password: "" }],
    ["The password was hashed with a line feed at its end.", { password: `${input.password}\n` }],
    ["The name was hashed in lower case.", { username: input.username.toLowerCase() }],
    ...methods.map(
      (each) => [`It was computed for the method ${each || "of no name"}, not ${method}.`, { method: each }] as const,
    ),
    ["The count nc was hashed without its zeros.", { nc: input.nc?.replace(/^0+(?=.)/, "") }],
  ];
  return [
    ...changes.map(([says, changed]) => ({ says, how, changed: { ...input, ...changed } })),
    ...algorithms
      .filter((each) => each.toLowerCase() !== name.toLowerCase())
      .flatMap((each) => {
        const digest = registeredAlgorithms(each);
        return digest
          ? [{ says: `It was computed with ${each}, and the credentials say ${name}.`, how: digest, changed: input }]
          : [];
      }),
  ];
}

// The response is right, so what is refused is something else: the target, or a nonce of before.
function beyond({ target, challenge, credentials: { params } }: DigestTry): { readonly ingredient?: string } {
  const uri = paramValue(params, "uri");
  if (uri !== undefined && uri !== target)
    return { ingredient: `The hash is right, but uri is ${uri} and the request line asks for ${target}.` };
  const [sent, offered] = [paramValue(params, "nonce"), challenge && paramValue(challenge.params, "nonce")];
  if (offered !== undefined && sent !== offered)
    return { ingredient: "The hash is right, but the nonce is not the one of this challenge." };
  return {};
}

function compute(how: DigestFunction, input: DigestInput) {
  try {
    return computeDigest(how, input);
  } catch (fault) {
    if (fault instanceof RangeError) return undefined;
    throw fault;
  }
}
