/** A text of 24 characters that nobody can guess, as a client's nonce must be. RFC 7616 §3.4, RFC 5802 §5.1. */
export function randomText(): string {
  const octets = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(octets, (octet) => octet.toString(16).padStart(2, "0")).join("");
}
