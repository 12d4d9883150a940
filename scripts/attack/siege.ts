// Whether one client's requests hold up another's: 200 slow senders, 1,000 idle connections and a flood on one door, while a
// client at another address asks for a page and for a 401 five times a second. npm run siege -- --start, or with an address.
import { connect, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { exchange } from "./exchange";
import { figuresOf } from "./figures";
import { target } from "./target";

const seconds = Number(process.env["SIEGE_SECONDS"] ?? 30);
const server = await target();
const sockets: Socket[] = [];
let over = false;

function open(from: string): Socket {
  const socket = connect({ host: server.host, port: server.port, localAddress: from });
  socket.on("error", () => {}).on("data", () => {});
  sockets.push(socket);
  return socket;
}

async function sendSlowly(index: number): Promise<void> {
  while (!over) {
    const socket = open(`127.0.0.${10 + (index % 10)}`);
    const text = `POST /api/httpbin/post HTTP/1.1\r\nHost: a\r\nContent-Length: 5000\r\n\r\n${"a".repeat(5000)}`;
    for (const octet of text) {
      if (over || socket.destroyed) break;
      socket.write(octet);
      await wait(500);
    }
  }
}

const flood = Buffer.from(
  `POST /api/httpbin/post HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${256 * 1024}\r\n\r\n${"a&".repeat(128 * 1024)}`,
);
const delay = Buffer.from(
  "POST /api/wire HTTP/1.1\r\nHost: a\r\nContent-Type: message/http\r\nContent-Length: 52\r\n\r\nGET /api/httpbin/delay/3 HTTP/1.1\r\nHost: a\r\n\r\n      ",
);
const flooded = new Map<string, number>();

async function floodDoor(index: number): Promise<void> {
  while (!over) {
    const octets = index % 4 === 0 ? delay : flood;
    const outcome = await exchange({ ...server, from: "127.0.0.9" }, octets, {
      head: false,
      halfClose: false,
      patience: 20_000,
    });
    const kind = outcome.kind === "answered" ? String(outcome.status) : outcome.kind;
    flooded.set(kind, (flooded.get(kind) ?? 0) + 1);
  }
}

const asked = ["GET /api/sandbox/open-the-vault", "GET /learn/the-challenge", "POST /api/httpbin/post"] as const;
const times = new Map<string, number[]>(asked.map((each) => [each, []]));
const statuses = new Map<string, number>();

async function ask(line: string): Promise<void> {
  const content = line.startsWith("POST") ? "a=b" : "";
  const octets = Buffer.from(
    `${line} HTTP/1.1\r\nHost: a\r\nContent-Length: ${content.length}\r\nConnection: close\r\n\r\n${content}`,
  );
  const outcome = await exchange({ ...server, from: "127.0.0.200" }, octets, {
    head: false,
    halfClose: false,
    patience: 30_000,
  });
  times.get(line)?.push(outcome.milliseconds);
  const kind = `${line}: ${outcome.kind === "answered" ? outcome.status : outcome.kind}`;
  statuses.set(kind, (statuses.get(kind) ?? 0) + 1);
}

for (let index = 0; index < 1_000; index += 1) open(`127.0.0.${20 + (index % 50)}`);
const work = [
  ...Array.from({ length: 200 }, (_, index) => sendSlowly(index)),
  ...Array.from({ length: 40 }, (_, index) => floodDoor(index)),
];
await wait(2_000);
const until = performance.now() + seconds * 1000;
while (performance.now() < until) {
  await Promise.all(asked.map(ask));
  await wait(200);
}
over = true;
for (const socket of sockets) socket.destroy();
await Promise.all(work);
await server.stop();

for (const [line, taken] of times) console.log(`${line}: ${figuresOf(taken)}`);
console.log(`The other address got: ${[...statuses].map(([kind, count]) => `${kind} × ${count}`).join("; ")}`);
console.log(`The flood got: ${[...flooded].map(([kind, count]) => `${kind} × ${count}`).join(", ")}`);
const longest = Math.max(...[...times.values()].flat());
console.log(
  `siege: the longest wait of another address was ${Math.round(longest)} ms in ${seconds} s: ${longest < 1_000 ? "within" : "over"} a second`,
);
process.exit(longest < 1_000 ? 0 : 1);
