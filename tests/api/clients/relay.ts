import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** The heads of one request and of its answer, as they passed on the wire. */
export type Passed = { readonly request: string; readonly response: string };

type Passing = { request: string; response: string };

const requestHead = /[A-Z]+ \S+ HTTP\/1\.1\r\n(?:[^\r\n]+\r\n)*\r\n/g;
const responseHead = /HTTP\/1\.1 \d{3}[^\r\n]*\r\n(?:[^\r\n]+\r\n)*\r\n/g;

/**
 * Stands on a port of its own between a client and the server at `port`, passes every octet on, and gives the heads of what
 * passed in the order of the requests, which must have no content, with what `use` gave.
 */
export async function recorded<Value>(
  port: number,
  use: (port: number) => Promise<Value>,
): Promise<{ readonly passed: readonly Passed[]; readonly value: Value }> {
  const passed: Passing[] = [];
  const sockets = new Set<Socket>();
  const relay = createServer((client) => {
    const server = connect(port, "127.0.0.1");
    const asked: Passing[] = [];
    const answers: string[] = [];
    const hears = (head: RegExp, heard: (text: string) => void) => {
      let text = "";
      return (part: Buffer) => {
        text += part.toString("latin1");
        for (const [found] of text.matchAll(head)) heard(found);
        text = text.slice(Math.max(0, ...[...text.matchAll(head)].map((found) => found.index + found[0].length)));
      };
    };
    const onRequest = hears(requestHead, (request) => {
      const one = { request, response: "" };
      asked.push(one);
      passed.push(one);
    });
    const onResponse = hears(responseHead, (response) => {
      const one = asked[answers.length];
      if (one) one.response = response;
      answers.push(response);
    });
    client.on("data", onRequest);
    server.on("data", onResponse);
    for (const socket of [client, server]) sockets.add(socket.on("error", () => {}));
    client.pipe(server).pipe(client);
  });
  relay.listen(0, "127.0.0.1");
  await once(relay, "listening");
  try {
    return { value: await use(portOf(relay.address())), passed };
  } finally {
    for (const socket of sockets) socket.destroy();
    relay.close();
  }
}

/** The port of a server that listens. */
export function portOf(address: string | AddressInfo | null): number {
  return typeof address === "object" && address ? address.port : 0;
}

/** The status of an answer's head. */
export function statusIn({ response }: Passed): number {
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(response)?.[1] ?? 0);
}

/** The value of a field in a head; undefined where there is none. */
export function fieldIn(head: string, name: string): string | undefined {
  return new RegExp(`^${name}:[ \\t]*(.*?)[ \\t]*\\r$`, "im").exec(head)?.[1];
}

/** The port in the base address of the served site. */
export function portIn(baseURL: string | undefined): number {
  return Number(new URL(baseURL ?? "").port);
}
