import { type AuthParam, paramValue } from "../../auth-param";
import type { Challenge } from "../../challenge";
import { formatCredentials } from "../../credentials";
import { decodeBase64 } from "../../octets";
import { base64ToText, textToBase64 } from "./base64";
import { parseClientFirst } from "./messages";
import { scramProofs } from "./proof";

const scheme = "SCRAM-SHA-256";

/** A conversation that has begun: what each side said in the first round. RFC 7804 §5, RFC 5802 §5.1. */
export type Conversation = {
  readonly sid: string;
  readonly clientFirst: string;
  readonly serverFirst: string;
  readonly nonce: string;
  readonly salt: string;
  readonly iterations: number;
};

/** One round as it is sent: the message in clear, and the Authorization value. */
export type Round = { readonly message: string; readonly authorization: string };

/** The first SCRAM challenge among those that came; undefined where there is none. */
export function scramChallenge(challenges: readonly Challenge[]): Challenge | undefined {
  return challenges.find((each) => each.scheme.toLowerCase() === scheme.toLowerCase());
}

/** The first round: who, and a nonce of the client. RFC 5802 §5.1. */
export function firstRound(username: string, nonce: string, realm: string | undefined): Round {
  const message = `n,,n=${username.replaceAll("=", "=3D").replaceAll(",", "=2C")},r=${nonce}`;
  return {
    message,
    authorization: written([
      ...(realm === undefined ? [] : [["realm", realm] as const]),
      ["data", textToBase64(message)],
    ]),
  };
}

/**
 * Reads the challenge that goes on with a conversation: `clientFirst` is the message that began it, in clear. Undefined where
 * the challenge says nothing that can be read, or a nonce that does not begin with the client's. RFC 5802 §5.1.
 */
export function readServerFirst({ params }: Challenge, clientFirst: string): Conversation | undefined {
  const [sid, data] = [paramValue(params, "sid"), paramValue(params, "data")];
  if (sid === undefined || data === undefined) return undefined;
  try {
    const serverFirst = base64ToText(data);
    const [, nonce = "", salt = "", iterations = ""] = /^r=([^,]*),s=([^,]*),i=(\d+)/.exec(serverFirst) ?? [];
    const own = /,r=([^,]*)/.exec(clientFirst)?.[1] ?? "";
    if (salt === "" || !nonce.startsWith(own)) return undefined;
    return { sid, clientFirst, serverFirst, nonce, salt, iterations: Number(iterations) };
  } catch {
    return undefined;
  }
}

/** The second round: the proof that the password is known; and the signature that the server must show in turn. RFC 5802 §3. */
export async function secondRound(
  { sid, clientFirst, serverFirst, nonce, salt, iterations }: Conversation,
  password: string,
): Promise<Round & { readonly serverSignature: string }> {
  const { gs2Header, bare } = parseClientFirst(clientFirst);
  const withoutProof = `c=${textToBase64(gs2Header)},r=${nonce}`;
  const { clientProof, serverSignature } = await scramProofs({
    password,
    salt: decodeBase64(salt) ?? new Uint8Array(),
    iterations,
    authMessage: `${bare},${serverFirst},${withoutProof}`,
  });
  const message = `${withoutProof},p=${clientProof}`;
  return {
    message,
    authorization: written([
      ["sid", sid],
      ["data", textToBase64(message)],
    ]),
    serverSignature,
  };
}

function written(params: readonly AuthParam[]): string {
  return formatCredentials({ scheme, params });
}
