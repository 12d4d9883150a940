import { type AuthParam, paramValue } from "#http/auth-param";
import type { Challenge } from "#http/challenge";
import { formatCredentials } from "#http/credentials";
import type { Draft } from "#http/draft";
import { digestResponse } from "#http/schemes/digest";
import type { Person } from "../model";

/** What the client puts in of its own: its nonce, and how many requests it has made with the server's. */
export type DigestPart = { readonly cnonce: string; readonly count?: number };

/**
 * Answers the first Digest challenge whose algorithm is known, as somebody, for a draft: the value of Authorization.
 * Undefined where no challenge can be answered, or the name fits in no field. RFC 7616 §3.4.
 */
export function answerDigest(
  challenges: readonly Challenge[],
  { name, secret }: Pick<Person, "name" | "secret">,
  { method, target, content }: Draft,
  { cnonce, count = 1 }: DigestPart,
): string | undefined {
  for (const { scheme, params } of challenges) {
    if (scheme.toLowerCase() !== "digest") continue;
    const [realm = "", nonce = ""] = [paramValue(params, "realm"), paramValue(params, "nonce")];
    const algorithm = paramValue(params, "algorithm");
    const qop = chosenQop(paramValue(params, "qop"));
    const nc = count.toString(16).padStart(8, "0");
    const input = { username: name, realm, password: secret, method, uri: target, nonce, nc, cnonce, qop };
    const opaque = paramValue(params, "opaque");
    try {
      const octets = new TextEncoder().encode(content);
      const { response } = digestResponse({ ...input, algorithm: algorithm ?? "MD5", content: octets });
      const own: readonly (readonly [string, string | undefined])[] = [
        usernameParam(name),
        ["realm", realm],
        ["nonce", nonce],
        ["uri", target],
        ["algorithm", algorithm],
        ["qop", qop],
        ["nc", qop && nc],
        ["cnonce", qop === undefined && !/-sess$/i.test(algorithm ?? "") ? undefined : cnonce],
        ["opaque", opaque],
        ["response", response],
      ];
      const sent = own.flatMap(([key, value]): AuthParam[] => (value === undefined ? [] : [[key, value]]));
      return formatCredentials({ scheme: "Digest", params: sent });
    } catch (fault) {
      // An algorithm or a qop that nobody knows: the next challenge may have another.
      if (!(fault instanceof RangeError)) throw fault;
    }
  }
  return undefined;
}

// The cheaper of what is offered; without the parameter, the form of RFC 2069.
function chosenQop(listed: string | undefined): string | undefined {
  const offered = listed?.split(",").map((each) => each.trim());
  return offered?.find((each) => each.toLowerCase() === "auth") ?? offered?.[0];
}

// RFC 7616 §3.4: a name beyond ASCII goes as username*, in the form of RFC 8187 §3.2.1.
function usernameParam(name: string): AuthParam {
  if (/^[\x20-\x7E]*$/.test(name)) return ["username", name];
  if (!name.isWellFormed()) throw new RangeError("Cannot write half a surrogate pair in UTF-8");
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (each) => `%${each.charCodeAt(0).toString(16)}`);
  return ["username*", `UTF-8''${encoded}`];
}
