import { paramValue } from "#http/auth-param";
import { formatCredentials } from "#http/credentials";
import { base64ToText, textToBase64 } from "#http/schemes/scram/base64";
import { parseClientFirst } from "#http/schemes/scram/messages";
import { scramProofs } from "#http/schemes/scram/proof";
import type { Exchanged } from "../model";
import { latestOffer, sentParam } from "./offered";

/** A conversation that has begun: what each side said in the first round. RFC 7804 §5.1, RFC 5802 §5.1. */
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

/** The conversation that the latest challenge continues; undefined where none has begun, or it was answered already. */
export function conversationIn(history: readonly Exchanged[]): Conversation | undefined {
  const offer = latestOffer(history, "SCRAM-SHA-256");
  const [challenge] = offer?.challenges ?? [];
  const sid = paramValue(challenge?.params ?? [], "sid");
  const data = paramValue(challenge?.params ?? [], "data");
  const sent = offer && sentParam(offer.exchanged, "SCRAM-SHA-256", "data");
  if (!offer || sid === undefined || data === undefined || sent === undefined) return undefined;
  if (history.some((each) => sentParam(each, "SCRAM-SHA-256", "sid") === sid)) return undefined;
  try {
    const serverFirst = base64ToText(data);
    const [, nonce = "", salt = "", iterations = ""] = /^r=([^,]*),s=([^,]*),i=(\d+)/.exec(serverFirst) ?? [];
    return { sid, clientFirst: base64ToText(sent), serverFirst, nonce, salt, iterations: Number(iterations) };
  } catch {
    return undefined;
  }
}

/** The first round: who, and a nonce of the client. RFC 5802 §5.1. */
export function firstRound(username: string, nonce: string, realm: string | undefined): Round {
  const message = `n,,n=${username.replaceAll("=", "=3D").replaceAll(",", "=2C")},r=${nonce}`;
  const params = [["data", textToBase64(message)] as const];
  const said = realm === undefined ? params : [["realm", realm] as const, ...params];
  return { message, authorization: formatCredentials({ scheme: "SCRAM-SHA-256", params: said }) };
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
    salt: Uint8Array.from(atob(salt), (character) => character.charCodeAt(0)),
    iterations,
    authMessage: `${bare},${serverFirst},${withoutProof}`,
  });
  const message = `${withoutProof},p=${clientProof}`;
  const params = [["sid", sid] as const, ["data", textToBase64(message)] as const];
  return { message, authorization: formatCredentials({ scheme: "SCRAM-SHA-256", params }), serverSignature };
}
