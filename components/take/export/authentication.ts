import type { Draft } from "#http/draft";
import { type FieldLine, fieldValues } from "#http/message";
import { formatUserPass, parseUserPass, type UserPass } from "#http/schemes/basic/user-pass";
import { namesUser } from "#http/schemes/digest/client";
import { isAnswered } from "../../exchange/model/compare";
import type { Exchanged } from "../../exchange/model/exchanged";
import type { Person } from "../../exchange/model/resource";
import { credentialsIn } from "./credentials-in";
import type { Secret } from "./taken";

/** A user and a password, and the scheme that a tool is to prove them by. */
export type Login = UserPass & { readonly scheme: "Basic" | "Digest" };

/** What a draft authenticates by, as far as a tool can be told in its own words, and the lines that are left to be written out. */
export type Authentication = {
  readonly login?: Login;
  readonly fields: readonly FieldLine[];
  readonly notes: readonly string[];
};

const spent =
  "The Digest credentials stay as they are written, because the page does not know the password: they hold for one nonce and one target, and may be refused later.";

/** Finds the login behind a draft's Authorization: the pair that Basic carries, or for Digest the password among the secrets. */
export function authenticationOf({ fields }: Pick<Draft, "fields">, secrets: readonly Secret[] = []): Authentication {
  const [value, ...more] = fieldValues(fields, "Authorization");
  if (value === undefined || more.length > 0) return { fields, notes: [] };
  const rest = fields.filter(([name]) => name.toLowerCase() !== "authorization");
  const pair = basicPair(value);
  if (pair) return { login: { scheme: "Basic", ...pair }, fields: rest, notes: [] };
  const digest = credentialsIn(value);
  if (digest?.scheme.toLowerCase() !== "digest") return { fields, notes: [] };
  const known = secrets.find(
    (each) => namesUser(digest.params, each.username) && /^(basic|digest)$/i.test(each.scheme),
  );
  if (!known) return { fields, notes: [spent] };
  const login = { scheme: "Digest", userId: known.username, password: known.password } as const;
  return { login, fields: rest, notes: [] };
}

/**
 * The pair in Basic credentials, only where a tool that is given the pair writes the very same octets again: one space,
 * the name as registered, padding and trailing bits as they must be, UTF-8. RFC 7617 §2.
 */
export function basicPair(value: string): UserPass | undefined {
  const token68 = /^Basic ([A-Za-z0-9+/=]+)$/.exec(value)?.[1];
  if (token68 === undefined) return undefined;
  try {
    const pair = parseUserPass(token68);
    return formatUserPass(pair) === token68 ? pair : undefined;
  } catch {
    return undefined;
  }
}

/** The passwords that a page's people show: whoever is known by Basic, whose password serves Digest as well. */
export function secretsOf(people: readonly Person[]): readonly Secret[] {
  return people.flatMap(({ name, secret, authorization }) => {
    // Somebody without a value to use is known by a scheme that computes it, from name and password.
    if (authorization === undefined) return [{ scheme: "Digest", username: name, password: secret }];
    const pair = basicPair(authorization);
    return pair ? [{ scheme: "Basic", username: pair.userId, password: pair.password }] : [];
  });
}

/**
 * The secrets that an export may use for a draft: none where this very draft has just been refused, for a tool that is given
 * the password would compute better credentials than those on the screen, and get another status.
 */
export function secretsFor(
  draft: Draft,
  secrets: readonly Secret[],
  latest?: Pick<Exchanged, "draft" | "answer">,
): readonly Secret[] {
  const refused = latest !== undefined && latest.answer.status >= 400;
  return refused && isAnswered(latest, draft) ? [] : secrets;
}
