import { fieldValue } from "#http/message";
import { signProof } from "#http/schemes/dpop/proof";
import type { Client } from "../../exchange/model/resource";
import { sendFromBrowser } from "../../exchange/send/send-from-browser";
import type { PageKeys } from "./page-keys";
import { readTokenAnswer, tokenEndpoint, tokenRequest } from "./token-request";

/** Gets a client a token for whoever holds it. Throws an Error that says why there is none. RFC 6749 §4.4. */
export async function askForToken(client: Client, signal: AbortSignal): Promise<string> {
  const { answer } = await sendFromBrowser(tokenRequest(client), signal);
  return tokenIn(answer.content);
}

/** Gets a client a token that is bound to a key; a nonce the endpoint asks for goes into a second proof. Throws an Error. RFC 9449 §5, §8. */
export async function askForBoundToken(client: Client, keys: PageKeys, signal: AbortSignal): Promise<string> {
  const ask = async (nonce?: string) => {
    const uri = location.origin + tokenEndpoint;
    const proof = await proofFor({ method: "POST", uri, nonce }, keys);
    return (await sendFromBrowser(tokenRequest(client, proof), signal)).answer;
  };
  const first = await ask();
  const nonce = first.status === 400 ? fieldValue(first.fields, "DPoP-Nonce") : undefined;
  return tokenIn(nonce === undefined ? first.content : (await ask(nonce)).content);
}

/** Signs a proof for one request, now, by a name drawn by chance. RFC 9449 §4.2. */
export function proofFor(
  of: { readonly method: string; readonly uri: string; readonly token?: string; readonly nonce?: string | undefined },
  { privateKey, publicJwk }: PageKeys,
): Promise<string> {
  const { kty = "", crv = "", x = "", y = "" } = publicJwk;
  return signProof({ ...of, id: crypto.randomUUID(), now: Date.now() / 1000 }, privateKey, { kty, crv, x, y });
}

function tokenIn(content: string): string {
  const read = readTokenAnswer(content);
  if ("fault" in read) throw new Error(read.fault.replace(/\.$/, ""));
  return read.token;
}
