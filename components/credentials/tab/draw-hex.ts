/** Draws octets by chance and writes them in lower-case hex: a nonce that nobody can guess. RFC 7616 §3.4, RFC 5802 §5.1. */
export function drawHex(octets: number): string {
  const drawn = crypto.getRandomValues(new Uint8Array(octets));
  return Array.from(drawn, (octet) => octet.toString(16).padStart(2, "0")).join("");
}
