import type { Server } from "node:http";
import { setTimeout as after } from "node:timers/promises";

/**
 * Ends a server: it takes no new connections, answers what is under way, and closes what is left after a number of seconds.
 * Fulfilled once no connection is open.
 */
export async function drain(server: Server, seconds: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const idle = setInterval(() => server.closeIdleConnections(), 100);
  server.closeIdleConnections();
  await Promise.race([closed, after(seconds * 1000, undefined, { ref: false })]);
  clearInterval(idle);
  server.closeAllConnections();
  await closed;
}
