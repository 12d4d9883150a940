import { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { Budget } from "#sandbox/memory/budget";
import { formatMessage } from "../listener/adapter";
import { clientAddress, limitKey } from "./client-address";
import { full } from "./shield";

/**
 * Makes the guard of connections: at most `whole` at a time, and `share` of one address. It gives true where it has said
 * that there is no room, which ends the connection. Streams that are no sockets are the server's own and pass.
 */
export function createDoorkeeper(whole: number, share: number): (socket: Duplex) => boolean {
  const open = new Budget(whole, share);
  return (socket) => {
    if (!(socket instanceof Socket)) return false;
    const holder = limitKey(clientAddress(socket.remoteAddress, [], 0));
    const short = open.take(holder, 1);
    if (!short) {
      socket.once("close", () => open.give(holder, 1));
      return false;
    }
    socket.on("error", () => {});
    socket.end(formatMessage(full(short, "connections", whole, share).response, "GET", true));
    return true;
  };
}
