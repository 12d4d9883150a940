import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import type { Asked } from "#content/frameworks/situations";

// In milliseconds: how long a server has to answer, and how long it may say no before the content is sent.
const patience = 30_000;
const pause = 300;

/** Sends a request to a port of this machine as raw octets and gives all that came back before the connection closed. */
export function exchange(port: number, { head, content }: Asked): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const received: Buffer[] = [];
    const socket = connect({ host: "127.0.0.1", port });
    const timer = setTimeout(() => socket.destroy(new Error("No answer came in time")), patience);
    socket.on("data", (part: Buffer) => received.push(part));
    // A server that refuses early may reset the connection while content is still on its way.
    socket.on("error", (fault) => (received.length > 0 ? undefined : reject(fault)));
    socket.on("close", () => {
      clearTimeout(timer);
      resolve(Buffer.concat(received));
    });
    socket.on("connect", async () => {
      socket.write(head);
      if (content.length > 1_000) await wait(pause);
      if (received.length === 0 && !socket.destroyed) socket.write(content);
    });
  });
}
