import { decodeBase64, decodeUtf8, encodeBase64, encodeUtf8 } from "../../octets";

/** A user-id and a password, as Basic pairs them. RFC 7617 §2. */
export type UserPass = { readonly userId: string; readonly password: string };

// user-pass = user-id ":" password, then Base64 with padding (RFC 4648 §4)
/** Writes a pair as Basic's token68, in UTF-8. Throws a RangeError for a user-id with a colon, or a control character or half a surrogate pair in either. RFC 7617 §2. */
export function formatUserPass({ userId, password }: UserPass): string {
  if (userId.includes(":"))
    throw new RangeError(`Cannot write the user-id ${JSON.stringify(userId)}: expected no colon`);
  if (hasControl(userId + password)) throw new RangeError("Cannot write a control character in Basic credentials");
  if (!(userId + password).isWellFormed()) throw new RangeError("Cannot write half a surrogate pair in UTF-8");
  return encodeBase64(encodeUtf8(`${userId}:${password}`));
}

/** That a line end was encoded with the pair: somebody wrote it by echo. */
export class LineEndFault extends SyntaxError {}

/** Reads Basic's token68: the first colon separates. Throws a SyntaxError that says what cannot be read. RFC 7617 §2. */
export function parseUserPass(token68: string): UserPass {
  const octets = decodeBase64(token68);
  if (!octets) throw new SyntaxError("This is not Base64: expected groups of four, the last one padded with =");
  const pair = decodeUtf8(octets);
  if (pair === undefined) throw new SyntaxError("Decoded, these octets are not UTF-8");
  const colon = pair.indexOf(":");
  if (colon < 0) throw new SyntaxError("Decoded, there is no colon between user-id and password");
  if (/[\r\n]/.test(pair)) throw new LineEndFault("Decoded, there is a line feed: echo adds one, and printf does not");
  if (hasControl(pair)) throw new SyntaxError("Decoded, there is a control character");
  return { userId: pair.slice(0, colon), password: pair.slice(colon + 1) };
}

function hasControl(text: string): boolean {
  return /[\0-\x1F\x7F]/.test(text);
}
