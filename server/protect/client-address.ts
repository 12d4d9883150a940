import { isIP, isIPv4 } from "node:net";
import { type FieldLine, fieldValues } from "#http/message";

/**
 * The address of the client: that of the connection, or with `hops` trusted gateways in front the one that the outermost of
 * them has written in X-Forwarded-For, or in Forwarded where that is missing. A text that is no address counts for nothing.
 * RFC 7239 §5.2.
 */
export function clientAddress(connection: string | undefined, fields: readonly FieldLine[], hops: number): string {
  const own = plain(connection ?? "");
  if (hops === 0) return own;
  const told = fieldValues(fields, "X-Forwarded-For").join(",");
  const chain = told === "" ? forwardedFor(fields) : told.split(",");
  // Each gateway adds to the end whom it heard from, so that what a client writes itself stands further left.
  const found = plain(chain.at(-hops) ?? "");
  return isIP(found) ? found : own;
}

/** The part of an address by which limits are counted: of IPv6 the network of 64 bits, which one household has whole. RFC 6177 §2. */
export function limitKey(address: string): string {
  if (!address.includes(":")) return address;
  const [head = "", tail] = address.split("::");
  const left = head.split(":").filter((group) => group !== "");
  const right = (tail ?? "").split(":").filter((group) => group !== "");
  const zeros =
    tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => "0");
  return [...left, ...zeros, ...right].slice(0, 4).join(":");
}

// forwarded-pair "for" = node, an IPv6 address in brackets and quotes (RFC 7239 §6). No node has a comma, so every comma
// separates: a quote that a client leaves open must not swallow what the gateways add after it.
function forwardedFor(fields: readonly FieldLine[]): readonly string[] {
  const elements = fieldValues(fields, "Forwarded").join(",").split(",");
  return elements.map((element) => /(?:^|;)[ \t]*for=("[^"]*"|[^;,"]*)/i.exec(element)?.[1]?.replaceAll('"', "") ?? "");
}

function plain(text: string): string {
  const trimmed = text.trim();
  const bare = /^\[([0-9A-Fa-f:.]+)\](?::\d+)?$/.exec(trimmed)?.[1] ?? trimmed;
  const withoutPort = /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(bare)?.[1] ?? bare;
  const mapped = withoutPort.replace(/^::ffff:/i, "");
  return isIPv4(mapped) ? mapped : withoutPort.toLowerCase();
}
