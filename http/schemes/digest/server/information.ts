import { type AuthParam, formatAuthParams } from "../../../auth-param";
import type { FieldLine } from "../../../message";
import { encodeUtf8, octetsToText } from "../../../octets";
import { computeDigest, type DigestFunction, type DigestInput } from "../response";
import type { DigestCredentials } from "./credentials";

// RFC 7616 §3.5: qop and nc are never quoted here.
const bare = ["qop", "nc"];

/**
 * Writes Authentication-Info: the server's own proof (`rspauth`, over the content of the response for auth-int),
 * the counts of the request, and the nonce to use next if there is one. RFC 7616 §3.5.
 */
export function authenticationInfo(
  algorithm: DigestFunction,
  input: DigestInput,
  { qop }: DigestCredentials,
  content: Uint8Array,
  nextnonce?: string,
): readonly FieldLine[] {
  // The formula of the request, but with no method in A2.
  const { response } = computeDigest(algorithm, { ...input, method: "", content });
  const counts: readonly AuthParam[] = qop
    ? [
        ["qop", qop.name],
        ["rspauth", response],
        ["cnonce", octetsToText(encodeUtf8(qop.cnonce))],
        ["nc", qop.nc],
      ]
    : [["rspauth", response]];
  const next: readonly AuthParam[] = nextnonce === undefined ? [] : [["nextnonce", nextnonce]];
  const information: FieldLine = ["Authentication-Info", formatAuthParams([...next, ...counts], bare)];
  // Content that is compressed on the way is no longer what was signed. RFC 9111 §5.2.2.6
  return qop?.name.toLowerCase() === "auth-int" ? [information, ["Cache-Control", "no-transform"]] : [information];
}
