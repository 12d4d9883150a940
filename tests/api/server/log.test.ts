import { once } from "node:events";
import { connect } from "node:net";
import { expect, test } from "@playwright/test";
import { startServer } from "./started/own-server";

const secret = "k33p-th1s-t0-y0urself";
const base64 = (text: string) => Buffer.from(text).toString("base64");

type Sending = (at: string) => Promise<unknown>;

function get(path: string, headers: Record<string, string>): Sending {
  return (at) => fetch(at + path, { headers, redirect: "manual" });
}

function post(path: string, type: string, body: string, headers: Record<string, string> = {}): Sending {
  return (at) => fetch(at + path, { method: "POST", headers: { "Content-Type": type, ...headers }, body });
}

/** Sends octets as they are, and hangs up in the middle of what they promise. */
function breakOff(octets: string): Sending {
  return async (at) => {
    const socket = connect(Number(new URL(at).port), "127.0.0.1");
    socket.on("error", () => {}).resume();
    socket.write(octets);
    setTimeout(() => socket.destroy(), 300);
    await once(socket, "close");
  };
}

const form = "application/x-www-form-urlencoded";
const vault = "/api/sandbox/open-the-vault";
const pair = `Basic ${base64(`Aladdin:${secret}`)}`;
const wired = `GET ${vault} HTTP/1.1\r\nHost: a\r\nAuthorization: ${pair}\r\nCookie: session=${secret}\r\n`;

const sendings: readonly Sending[] = [
  get(vault, { Authorization: pair }),
  get(vault, { Authorization: `Basic ${secret}` }),
  get("/api/sandbox/the-signed-door", {
    Authorization: `Digest username="${secret}", realm="signed door", nonce="${secret}", uri="/${secret}", response="${secret}"`,
  }),
  get("/api/sandbox/the-scoped-api", { Authorization: `Bearer ${secret}` }),
  get(`/api/sandbox/the-scoped-api?access_token=${secret}`, { Authorization: `Bearer ${secret}` }),
  get("/api/sandbox/the-bound-token", { Authorization: `DPoP ${secret}`, DPoP: `${secret}.${secret}.${secret}` }),
  get("/api/sandbox/the-two-rounds", { Authorization: `SCRAM-SHA-256 data="${base64(`n,,n=${secret},r=${secret}`)}"` }),
  get("/api/sandbox/session", { Cookie: `session=${secret}` }),
  get("/api/sandbox/api-key", { "X-API-Key": secret }),
  get(`/api/sandbox/~1.${secret}/`, { Authorization: pair }),
  get(`/${secret}/%`, { Authorization: pair }),
  get("/learn", { Authorization: pair, Cookie: `session=${secret}`, "Next-Router-State-Tree": secret, RSC: "1" }),
  post("/api/sandbox/session/login", form, `user=Ali&password=${secret}`),
  post("/api/sandbox/session/login", "application/json", `{"user":"Ali","password":"${secret}"`),
  post("/api/sandbox/token", form, `grant_type=client_credentials&client_id=reader&client_secret=${secret}`),
  post("/api/sandbox/token", form, "grant_type=client_credentials", { Authorization: pair }),
  post(`/api/rooms/${secret}/exchanges`, "application/json", `{"who":"${secret}"}`),
  get(`/api/rooms/${secret}/events`, { Authorization: `Bearer ${secret}` }),
  get(`/sandbox?room=${secret}`, {}),
  post("/api/wire", "message/http", `${wired}\r\n`),
  post("/api/wire", "message/http", `${wired}Host : ${secret}\r\n\r\n`),
  post("/learn", "multipart/form-data; boundary=x", `--x\r\n${secret}`, { Authorization: pair }),
  post("/learn", form, `password=${secret}`, { "Next-Action": secret }),
  breakOff(`${wired}Host : ${secret}\r\n\r\n`),
  breakOff(`${wired}X: ${secret.repeat(2000)}\r\n\r\n`),
  breakOff(`POST /api/sandbox/token HTTP/1.1\r\nHost: a\r\nContent-Length: 999\r\n\r\nclient_secret=${secret}`),
  breakOff(`POST /api/wire HTTP/1.1\r\nHost: a\r\nContent-Length: 999\r\nContent-Type: message/http\r\n\r\n${wired}`),
];

test("nothing secret is in what the server writes to its log, whatever came and however it broke off", async () => {
  const server = await startServer({ LOG_LEVEL: "debug" });
  try {
    for (const send of sendings) await send(server.at);
    await fetch(server.at + vault);
  } finally {
    await server.stop();
  }
  const log = server.output();
  expect(log).toContain("opens at");
  for (const form of [secret, base64(secret).slice(0, 20), pair.slice(6), encodeURIComponent(secret)]) {
    expect(log).not.toContain(form);
  }
  // Nor is there any fault of ours in it.
  expect(log).not.toMatch(/Error|⨯|â¨¯|\bat .*\(/);
});
