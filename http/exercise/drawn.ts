import { paramValue } from "../auth-param";
import { parseChallenges } from "../challenge";
import { cookieValue } from "../cookie";
import { parseCredentials } from "../credentials";
import type { Draft } from "../draft";
import { type FieldLine, fieldValue, fieldValues } from "../message";
import { decodeBase64, encodeBase64url } from "../octets";
import { base64ToText } from "../schemes/scram/base64";
import { parseClientFirst } from "../schemes/scram/messages";

/**
 * The octets that the server drew by chance for an answer and that later requests depend on, in base64url and in the order they
 * were drawn: the nonce and the conversation of SCRAM (RFC 7804 §5), or the name of a session. Undefined where there are none.
 */
export function drawnIn(draft: Draft, answer: readonly FieldLine[]): string | undefined {
  const octets = scramOctets(draft, answer) ?? sessionOctets(answer);
  return octets && encodeBase64url(octets);
}

function scramOctets(draft: Draft, answer: readonly FieldLine[]): Uint8Array | undefined {
  try {
    const challenge = parseChallenges(fieldValues(answer, "WWW-Authenticate")).find(({ params }) =>
      params.some(([name]) => name.toLowerCase() === "sid"),
    );
    if (!challenge) return undefined;
    const { params } = parseCredentials(fieldValue(draft.fields, "Authorization") ?? "");
    const { nonce } = parseClientFirst(base64ToText(paramValue(params, "data") ?? ""));
    const [, whole = ""] = /^r=([^,]*)/.exec(base64ToText(paramValue(challenge.params, "data") ?? "")) ?? [];
    const drawn = decodeBase64(whole.slice(nonce.length));
    const sid = hexOctets(paramValue(challenge.params, "sid") ?? "");
    return drawn && sid && Uint8Array.from([...drawn, ...sid]);
  } catch (fault) {
    if (fault instanceof SyntaxError) return undefined;
    throw fault;
  }
}

function sessionOctets(answer: readonly FieldLine[]): Uint8Array | undefined {
  const pairs = fieldValues(answer, "Set-Cookie").map((line) => line.split(";")[0] ?? "");
  return hexOctets(cookieValue([["Cookie", pairs.join("; ")]], "session")?.split(".")[0] ?? "");
}

function hexOctets(text: string): Uint8Array | undefined {
  if (!/^(?:[0-9a-f]{2})+$/.test(text)) return undefined;
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
