import { once } from "node:events";
import type { Server } from "node:http";

/** Has a server listen; rejects, in a sentence that names the setting, where it cannot. Without a host it listens at every address. */
export async function listen(server: Server, port: number, host: string | undefined, setting: string): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (fault) {
    const taken = fault instanceof Error && "code" in fault && fault.code === "EADDRINUSE";
    throw new Error(taken ? `Port ${port} is taken: choose another with ${setting}.` : `Cannot listen: ${fault}.`);
  }
}

/** The port that a server listens on; undefined for one that does not. */
export function portOf(server: Server): number | undefined {
  const address = server.address();
  return typeof address === "object" && address ? address.port : undefined;
}
