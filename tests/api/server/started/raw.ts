import { once } from "node:events";
import { connect } from "node:net";

/** Sends octets on a connection of their own, closes our side, and gives all that comes until the server closes its own. */
export async function overTcp(
  port: number,
  octets: string | Uint8Array,
  { halfClose = true, localAddress = "127.0.0.1" } = {},
): Promise<string> {
  const socket = connect({ port, host: "127.0.0.1", localAddress, allowHalfOpen: true });
  const parts: Buffer[] = [];
  socket.on("data", (part) => parts.push(part)).on("error", () => {});
  socket.write(typeof octets === "string" ? Buffer.from(octets, "latin1") : octets, () => halfClose && socket.end());
  await Promise.race([once(socket, "end"), once(socket, "close")]);
  socket.destroy();
  return Buffer.concat(parts).toString("latin1");
}

/** The status of the first final response among octets; 0 where there is none. */
export function statusOf(response: string): number {
  return Number(/^(?:HTTP\/1\.1 1\d\d[\s\S]*?\r\n\r\n)*HTTP\/1\.1 (\d{3})/.exec(response)?.[1] ?? 0);
}
