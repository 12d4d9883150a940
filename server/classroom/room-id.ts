import { isRoomId } from "#http/exercise/classroom";
import { decodeBase64url, encodeBase64url } from "#http/octets";

/** Makes the id of a room: 16 octets of chance, and before them its end, in seconds since 1970-01-01T00:00Z. */
export function makeRoomId(ends: number, random: (octets: number) => Uint8Array): string {
  const id = new Uint8Array(20);
  new DataView(id.buffer).setUint32(0, ends);
  id.set(random(16), 4);
  return encodeBase64url(id);
}

/** When a room ends, in seconds since 1970-01-01T00:00Z, so that one which is over is known without being kept; undefined for no id. */
export function endOfRoom(room: string): number | undefined {
  const octets = isRoomId(room) ? decodeBase64url(room) : undefined;
  return octets?.length === 20 ? new DataView(octets.buffer, octets.byteOffset).getUint32(0) : undefined;
}
