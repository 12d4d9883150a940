/** A pair of ES256 keys made in the page; the private one cannot be read out, not even by the page. */
export type PageKeys = { readonly privateKey: CryptoKey; readonly publicJwk: JsonWebKey };

/** Makes a pair. Throws a TypeError where the page has no WebCrypto, which needs https or localhost. */
export async function makePageKeys(): Promise<PageKeys> {
  if (globalThis.crypto?.subtle === undefined) {
    throw new TypeError("This page can make no keys: a browser lets only pages from https or localhost do so");
  }
  const curve = { name: "ECDSA", namedCurve: "P-256" };
  const { privateKey, publicKey } = await crypto.subtle.generateKey(curve, false, ["sign", "verify"]);
  return { privateKey, publicJwk: await crypto.subtle.exportKey("jwk", publicKey) };
}
