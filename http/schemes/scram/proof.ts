import { hmac } from "@noble/hashes/hmac.js";
import { pbkdf2Async } from "@noble/hashes/pbkdf2.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { encodeBase64, encodeUtf8 } from "../../octets";

/** What both sides know: the password, the salt as octets, the count of iterations, and all that was said. RFC 5802 §3. */
export type ScramInput = {
  readonly password: string;
  readonly salt: Uint8Array;
  readonly iterations: number;
  /** client-first-message-bare "," server-first-message "," client-final-message-without-proof. */
  readonly authMessage: string;
};

/** What each side proves itself by, in Base64: `p=` of the client, `v=` of the server. */
export type ScramProofs = { readonly clientProof: string; readonly serverSignature: string };

/** Computes both proofs with SHA-256. RFC 5802 §3, RFC 7677 §3. */
export async function scramProofs({ password, salt, iterations, authMessage }: ScramInput): Promise<ScramProofs> {
  const said = encodeUtf8(authMessage);
  // SASLprep asks for NFKC above all; what else it forbids cannot be typed into a policy by mistake. RFC 7677 §3
  const normal = encodeUtf8(password.normalize("NFKC"));
  const salted = await pbkdf2Async(sha256, normal, salt, { c: iterations, dkLen: 32 });
  const clientKey = hmac(sha256, salted, encodeUtf8("Client Key"));
  const clientSignature = hmac(sha256, sha256(clientKey), said);
  const serverKey = hmac(sha256, salted, encodeUtf8("Server Key"));
  return {
    clientProof: encodeBase64(clientKey.map((octet, index) => octet ^ (clientSignature[index] ?? 0))),
    serverSignature: encodeBase64(hmac(sha256, serverKey, said)),
  };
}
