import { createECDH, hkdfSync } from "node:crypto";
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK } from "jose";
import { encodeBase64url } from "#http/octets";
import type { SigningKeys } from "#http/schemes/scheme";
import { signatureAlgorithm } from "#http/schemes/token/jwt";

/** All that a server signs by: `key` and `keys` of a moment. */
export type ServerKeys = { readonly key: Uint8Array; readonly keys: SigningKeys };

/** Makes the pair of keys a server signs its tokens with; its id is the thumbprint. The private key cannot be exported. RFC 7638 §3. */
export async function createKeys(): Promise<SigningKeys> {
  const { privateKey, publicKey } = await generateKeyPair(signatureAlgorithm);
  const { x = "", y = "" } = await exportJWK(publicKey);
  return signingKeys(privateKey, publicKey, x, y);
}

/** Derives all that a server signs by from one secret, so that servers of one secret take what each of them made. RFC 5869. */
export async function deriveKeys(secret: Uint8Array): Promise<ServerKeys> {
  const { d, x, y } = pairFrom(secret);
  const point = { kty: "EC", crv: "P-256", x, y };
  const [privateKey, publicKey] = await Promise.all([
    importJWK({ ...point, d }, signatureAlgorithm, { extractable: false }),
    importJWK(point, signatureAlgorithm),
  ]);
  if (privateKey instanceof Uint8Array || publicKey instanceof Uint8Array)
    throw new TypeError("Imported an ES256 key: expected no octets");
  return { key: derive(secret, "what is signed"), keys: await signingKeys(privateKey, publicKey, x, y) };
}

async function signingKeys(
  privateKey: SigningKeys["privateKey"],
  publicKey: SigningKeys["publicKey"],
  x: string,
  y: string,
): Promise<SigningKeys> {
  const point = { kty: "EC", crv: "P-256", x, y };
  const id = await calculateJwkThumbprint(point);
  return { id, privateKey, publicKey, jwk: { ...point, kid: id, use: "sig", alg: signatureAlgorithm } };
}

// One in 2^32 numbers of 32 octets is none of the curve's; then the next one is taken. FIPS 186-5 §A.2.2
function pairFrom(secret: Uint8Array): { readonly d: string; readonly x: string; readonly y: string } {
  const curve = createECDH("prime256v1");
  for (let attempt = 0; ; attempt += 1) {
    const number = derive(secret, `ES256 ${attempt}`);
    try {
      curve.setPrivateKey(number);
    } catch {
      continue;
    }
    const point = curve.getPublicKey();
    const [x, y] = [point.subarray(1, 33), point.subarray(33, 65)];
    return { d: encodeBase64url(number), x: encodeBase64url(x), y: encodeBase64url(y) };
  }
}

function derive(secret: Uint8Array, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync("sha256", secret, new Uint8Array(0), `knock-knock 1 ${purpose}`, 32));
}
