import { faultSentence } from "#http/excerpt";
import { encodeBase64, encodeUtf8 } from "#http/octets";
import { formatUserPass, parseUserPass } from "#http/schemes/basic/user-pass";

/** A Basic pair in its three spellings, and the one of them that does not fit the others. RFC 7617 §2. */
export type BasicPair = {
  readonly userId: string;
  readonly password: string;
  /** The user-id and the password with a colon between. */
  readonly joined: string;
  readonly token68: string;
  readonly fault?: { readonly in: "userId" | "password" | "joined" | "token68"; readonly reason: string };
};

/** Three octets and the four letters that stand for them; fewer octets at the end, and = in place of letters. RFC 4648 §4. */
export type Group = { readonly octets: readonly number[]; readonly letters: string };

/** The pair that user-id and password come to; with a fault, and no Base64, where Basic cannot carry them. */
export function pairOfFields(userId: string, password: string): BasicPair {
  const pair = { userId, password, joined: `${userId}:${password}` };
  try {
    return { ...pair, token68: formatUserPass({ userId, password }) };
  } catch (fault) {
    const inUserId = userId.includes(":") || /[\0-\x1F\x7F]/.test(userId) || !userId.isWellFormed();
    return { ...pair, token68: "", fault: { in: inUserId ? "userId" : "password", reason: faultSentence(fault) } };
  }
}

/** The pair that a joined text comes to: the first colon separates. */
export function pairOfJoined(joined: string): BasicPair {
  const colon = joined.indexOf(":");
  if (colon >= 0) return { ...pairOfFields(joined.slice(0, colon), joined.slice(colon + 1)), joined };
  const fault = { in: "joined", reason: "There is no colon, so nothing tells where the user-id ends." } as const;
  return { userId: joined, password: "", joined, token68: "", fault };
}

/** The pair that a Base64 text comes to; where it cannot be read, the fields stay as they were and the text has the fault. */
export function pairOfToken68(token68: string, before: BasicPair): BasicPair {
  try {
    const { userId, password } = parseUserPass(token68);
    return { userId, password, joined: `${userId}:${password}`, token68 };
  } catch (fault) {
    const { userId, password, joined } = before;
    return { userId, password, joined, token68, fault: { in: "token68", reason: faultSentence(fault) } };
  }
}

/** The octets of a text in UTF-8, three by three, each with its letters of Base64. */
export function groupsOf(text: string): readonly Group[] {
  const octets = [...encodeUtf8(text)];
  const starts = octets.flatMap((_, index) => (index % 3 === 0 ? [index] : []));
  return starts.map((start) => {
    const three = octets.slice(start, start + 3);
    return { octets: three, letters: encodeBase64(three) };
  });
}
