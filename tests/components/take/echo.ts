import { execFile } from "node:child_process";
import { createServer, type Socket } from "node:net";
import { parseRequest, type RequestMessage } from "#http/message";

/** A server on the loopback that keeps what it receives, octet by octet, and answers 200. */
export type Echo = { readonly origin: string; readonly received: RequestMessage[]; readonly close: () => void };

/** Opens an echo. It is no node:http, which knows few methods and hides how lines were written. */
export function openEcho(): Promise<Echo> {
  const received: RequestMessage[] = [];
  const server = createServer((socket) => listen(socket, received));
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      resolve({ origin: `http://127.0.0.1:${port}`, received, close: () => server.close() });
    });
  });
}

function listen(socket: Socket, received: RequestMessage[]) {
  let octets = Buffer.alloc(0);
  socket.on("error", () => socket.destroy());
  socket.on("data", (chunk) => {
    octets = Buffer.concat([octets, chunk]);
    const end = octets.indexOf("\r\n\r\n");
    if (end < 0) return;
    const { method, target, fields } = parseRequest(octets.subarray(0, end + 4).toString("latin1"));
    const length = Number(fields.find(([name]) => name.toLowerCase() === "content-length")?.[1] ?? 0);
    if (octets.length < end + 4 + length) return;
    received.push({ method, target, fields, content: octets.subarray(end + 4, end + 4 + length) });
    octets = Buffer.alloc(0);
    socket.end("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
  });
}

/** Runs a program to its end, with nothing of our environment but where programs are, and gives what it wrote. Throws where it fails. */
export function run(program: string, args: readonly string[], input = ""): Promise<string> {
  const env = { PATH: process.env["PATH"] ?? "", HOME: "/nonexistent", LANG: "C.UTF-8", NODE_ENV: "test" } as const;
  return new Promise((resolve, reject) => {
    const child = execFile(program, [...args], { env, timeout: 25_000, maxBuffer: 1 << 26 }, (fault, out, err) =>
      fault ? reject(new Error(`${fault.message}\n${err}`)) : resolve(out),
    );
    // Who has read enough may end first.
    child.stdin?.on("error", () => child.stdin?.destroy());
    child.stdin?.end(input);
  });
}

/** The text that stands for octets, each as the code point of its number; content is UTF-8. */
export function textOfContent({ content }: RequestMessage): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(content);
}
