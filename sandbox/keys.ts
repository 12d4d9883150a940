import { calculateJwkThumbprint, exportJWK, generateKeyPair } from "jose";
import { signatureAlgorithm } from "#http/schemes/jwt";
import type { SigningKeys } from "#http/schemes/scheme";

/** Makes the pair of keys a server signs its tokens with; its id is the thumbprint. The private key cannot be exported. RFC 7638 §3. */
export async function createKeys(): Promise<SigningKeys> {
  const { privateKey, publicKey } = await generateKeyPair(signatureAlgorithm);
  const { kty, crv, x, y } = await exportJWK(publicKey);
  const id = await calculateJwkThumbprint({ kty: kty ?? "", ...(crv && { crv }), ...(x && { x }), ...(y && { y }) });
  return { id, privateKey, publicKey, jwk: { kty, crv, x, y, kid: id, use: "sig", alg: signatureAlgorithm } };
}
