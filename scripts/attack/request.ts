import type { Chance } from "./chance";
import { injected, lines, marker, target } from "./parts";

/** A request to send: its octets, its method, its target, and whether it was sent whole, so that an answer is due. */
export type Attack = {
  readonly octets: Buffer;
  readonly method: string;
  readonly target: string;
  readonly whole: boolean;
};

const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
const oddMethods = ["TRACE", "CONNECT", "BREW", "get", "PROPFIND", "", "G\u0000T"];
const oddVersions = ["HTTP/1.0", "HTTP/2.0", "HTTP/0.9", "http/1.1", "HTTP/1.1 x", ""];

/** Makes a request by chance; `form` are the names and values of a page's own form, as its HTML has them. */
export function attack(chance: Chance, form: ReadonlyMap<string, string>): Attack {
  if (chance.happens(0.02)) return garbage(chance);
  if (chance.happens(0.06)) return pageForm(chance, form);
  const method = chance.happens(0.93) ? chance.pick(methods) : chance.pick(oddMethods);
  const version = chance.happens(0.96) ? "HTTP/1.1" : chance.pick(oddVersions);
  const at = target(chance);
  const content = chance.happens(0.5) ? contentOf(chance) : "";
  const framed = framing(chance, content);
  const named = lines(chance);
  const head = [`${method} ${at} ${version}`, ...named, ...framed.lines].join("\r\n");
  const text = `${head}\r\n\r\n${framed.content}`;
  const cut = chance.happens(0.03) ? chance.below(text.length) : text.length;
  return {
    octets: Buffer.from(text.slice(0, cut), "latin1"),
    method,
    target: at,
    // A length that a line of chance promises may never come.
    whole:
      framed.whole && cut === text.length && !named.some((line) => /^(?:Content-Length|Transfer-Encoding)/.test(line)),
  };
}

type Framed = { readonly lines: readonly string[]; readonly content: string; readonly whole: boolean };

function framing(chance: Chance, content: string): Framed {
  const kind = chance.below(20);
  const length = `Content-Length: ${content.length}`;
  const chunks = `${content.length.toString(16)}\r\n${content}\r\n0\r\n\r\n`;
  if (content === "" && kind < 14) return { lines: [], content, whole: true };
  if (kind < 12) return { lines: [length], content, whole: true };
  if (kind < 15)
    return { lines: ["Transfer-Encoding: chunked"], content: content === "" ? "0\r\n\r\n" : chunks, whole: true };
  if (kind < 16) return { lines: ["Transfer-Encoding: chunked"], content: "zz\r\n", whole: false };
  if (kind < 17) return { lines: [length, "Transfer-Encoding: chunked"], content: chunks, whole: false };
  if (kind < 18) return { lines: [`Content-Length: ${content.length + 9}`], content, whole: false };
  if (kind < 19) return { lines: ["Content-Length: x"], content, whole: false };
  return { lines: ["Transfer-Encoding: gzip, chunked"], content: chunks, whole: false };
}

function contentOf(chance: Chance): string {
  const size = chance.below(chance.happens(0.02) ? 70_000 : 400);
  const unit = chance.pick([
    "a&",
    "a=b&",
    "[",
    '{"a":',
    "a",
    " ",
    "\n",
    "\u0000",
    "é",
    marker,
    '"',
    "1,",
    "--b\r\n",
    "%",
    "a: b\r\n",
  ]);
  const repeated = unit.repeat(Math.ceil(size / unit.length));
  return chance.pick([
    repeated,
    `[${repeated}`,
    `--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n${repeated}\r\n--b--\r\n`,
    `GET /api/sandbox/open-the-vault HTTP/1.1\r\nHost: a\r\nX: ${repeated}\r\n\r\n`,
    `GET /api/sandbox/open-the-vault HTTP/1.1\r\nHost: a\r\n${injected}: 1\r\n\r\n`,
    `grant_type=client_credentials&client_id=reader&client_secret=${repeated}`,
    '{"seat":"3B"}',
    "user=Ali&password=forty+jars",
  ]);
}

// The page's own form with its own action, and a state or a field that is spoilt.
function pageForm(chance: Chance, form: ReadonlyMap<string, string>): Attack {
  const at = chance.pick(["/sandbox", "/learn/the-challenge", "/", "/embed/exchange/open-the-vault", "/status/403"]);
  const state = chance.pick([
    "[null]",
    "[]",
    "x",
    '["$F1"]',
    '["$@0"]',
    "[[[[",
    "{}",
    '["$K1"]',
    '[{"a":"$undefined"}]',
    "[".repeat(300),
    "",
  ]);
  const entries = [...form].map(
    ([name, value]) => [name, name.endsWith(":1") && chance.happens(0.8) ? state : value] as const,
  );
  const spoilt = chance.happens(0.3)
    ? ([
        ["method", marker],
        ["target", `/${marker}`],
        ["name", injected],
        ["value", "a\r\nb"],
      ] as const)
    : [];
  const parts = [...entries, ...spoilt].map(
    ([name, value]) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const content = `${parts.join("")}--b--\r\n`;
  const type = chance.pick([
    "multipart/form-data; boundary=b",
    "multipart/form-data; boundary=b",
    "multipart/form-data; boundary=b",
    "text/plain",
    "",
  ]);
  const action = chance.happens(0.2)
    ? [`Next-Action: ${/[0-9a-f]{40,}/.exec([...form.values()].join(" "))?.[0] ?? "a"}`]
    : [];
  const origin = chance.happens(0.3)
    ? [`Origin: ${chance.pick(["null", "http://evil.example", "garbage", "http://sandbox.example"])}`]
    : [];
  const head = [
    `POST ${at} HTTP/1.1`,
    "Host: sandbox.example",
    ...(type === "" ? [] : [`Content-Type: ${type}`]),
    ...action,
    ...origin,
    `Content-Length: ${Buffer.byteLength(content)}`,
  ];
  return { octets: Buffer.from(`${head.join("\r\n")}\r\n\r\n${content}`), method: "POST", target: at, whole: true };
}

function garbage(chance: Chance): Attack {
  const text = chance.pick([
    "\r\n\r\n",
    "GET\r\n\r\n",
    "\u0016\u0003\u0001\u0002",
    "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    ":\r\n\r\n",
    "GET / HTTP/1.1\r\n\r\nGET / HTTP/1.1\r\n",
    "\u0000".repeat(40),
    "GET http:// HTTP/1.1\r\nHost: a\r\n\r\n",
  ]);
  return { octets: Buffer.from(text, "latin1"), method: "", target: "", whole: false };
}
