import { decodeBase64, octetsToText } from "../octets";

/** One of the three messages of NTLM, as MS-NLMP §2.2.1 lays it out. */
export type NtlmMessage = {
  readonly type: 1 | 2 | 3;
  /** What is offered or agreed on, in words. */
  readonly flags: readonly string[];
  /** In the second message who challenges, in the third one whose domain and who logs in; "" where it is not told. */
  readonly target: string;
  readonly user: string;
};

// MS-NLMP §2.2.2.5
const flagNames: readonly (readonly [number, string])[] = [
  [0x1, "Unicode"],
  [0x10, "signing"],
  [0x20, "sealing"],
  [0x80, "LAN Manager session key"],
  [0x200, "NTLM"],
  [0x800, "anonymous"],
  [0x1_0000, "target is a domain"],
  [0x2_0000, "target is a server"],
  [0x8_0000, "extended session security"],
  [0x2000_0000, "128-bit keys"],
  [0x4000_0000, "key exchange"],
];

/** Opens a message of NTLM from its Base64; undefined for anything else. MS-NLMP §2.2.1. */
export function readNtlm(token68: string): NtlmMessage | undefined {
  if (!token68.startsWith("TlRMTVNTUA")) return undefined;
  const octets = decodeBase64(token68);
  if (!octets || octets.length < 16 || octetsToText(octets.slice(0, 8)) !== "NTLMSSP\0") return undefined;
  const view = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
  const type = view.getUint32(8, true);
  if (type !== 1 && type !== 2 && type !== 3) return undefined;
  const flags = numberAt(view, type === 1 ? 12 : type === 2 ? 20 : 60);
  const names = flagNames.filter(([bit]) => (flags & bit) !== 0).map(([, name]) => name);
  const wide = (flags & 1) !== 0 || type === 3;
  const [target, user] =
    type === 1 ? ["", ""] : [textAt(view, type === 2 ? 12 : 28, wide), type === 3 ? textAt(view, 36, wide) : ""];
  return { type, flags: names, target, user };
}

function numberAt(view: DataView, offset: number): number {
  return offset + 4 <= view.byteLength ? view.getUint32(offset, true) : 0;
}

// A length in octets, the space for it, and where it stands, all little-endian.
function textAt(view: DataView, offset: number, wide: boolean): string {
  if (offset + 8 > view.byteLength) return "";
  const length = Math.min(view.getUint16(offset, true), 256);
  const start = view.getUint32(offset + 4, true);
  if (start + length > view.byteLength) return "";
  const step = wide ? 2 : 1;
  const codes = Array.from({ length: Math.floor(length / step) }, (_, index) =>
    wide ? view.getUint16(start + index * 2, true) : view.getUint8(start + index),
  );
  return String.fromCharCode(...codes)
    .toWellFormed()
    .replace(/[\p{C}]/gu, "?");
}
