import { expect, test } from "@playwright/test";
import { carriedIn } from "#components/article/status-in-words.ts";
import { inOneLine, opened } from "#components/exchange/editing.ts";
import { faultsOf } from "#components/exchange/faults.ts";
import { parseCurl } from "#components/exchange/take/parse-curl.ts";
import { trimOws } from "#http/grammar";
import { parseFieldLine } from "#http/message";
import { parseResponses } from "#http/response-stream";
import { withoutQuery } from "#http/target-uri";
import { clientAddress } from "#server/protect/client-address";
import { parsers } from "../fuzz/parsers";
import { growthFault, type Work } from "./growth";
import { shapes } from "./shapes";

const octets = (text: string) => new TextEncoder().encode(text);
const field = (name: string, value: string) => [[name, value]] as const;

/** What reads text that others write, the text it takes at the most, and what stands around the hostile part. */
const readers: readonly (readonly [name: string, most: number, work: Work])[] = [
  ...parsers.flatMap(({ name, read, wrap }): [string, number, Work][] => {
    const most = name === "inspect" ? 128 * 1024 : 64 * 1024;
    return wrap
      ? [
          [name, most, read],
          [`${name}, wrapped`, most, (text) => read(wrap(text))],
        ]
      : [[name, most, read]];
  }),
  ["inspect, one header line", 128 * 1024, lawful("inspect", (text) => `HTTP/1.1 401 Unauthorized\nX: ${text}\n\n`)],
  [
    "inspect, a challenge",
    128 * 1024,
    lawful("inspect", (text) => `HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Digest ${text}\n\n`),
  ],
  [
    "inspect, folded lines",
    128 * 1024,
    lawful("inspect", (text) => `HTTP/1.1 200 OK\nX: a\n${text.replaceAll("\n", "\n ")}`),
  ],
  ["inspect, the output of curl -v", 128 * 1024, lawful("inspect", (text) => `< HTTP/1.1 200 OK\n< X: ${text}\n< \n`)],
  [
    "parseRequest, one header line",
    128 * 1024,
    lawful("parseRequest", (text) => `GET / HTTP/1.1\r\nX: ${text}\r\n\r\n`),
  ],
  ["parseChallenges, behind a scheme", 64 * 1024, lawful("parseChallenges", (text) => `Digest ${text}`)],
  ["parseCredentials, behind a scheme", 64 * 1024, lawful("parseCredentials", (text) => `Digest ${text}`)],
  ["trimOws", 128 * 1024, trimOws],
  ["parseFieldLine", 128 * 1024, (text) => parseFieldLine(`X: ${text}`)],
  ["parseResponses", 128 * 1024, (text) => parseResponses(octets(`HTTP/1.1 200 OK\r\n${text}\r\n\r\n`), "GET")],
  [
    "parseResponses, in chunks",
    128 * 1024,
    (text) => parseResponses(octets(`HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${text}`), "GET"),
  ],
  ["parseCurl, the command", 128 * 1024, (text) => parseCurl(text)],
  ["parseCurl, an address", 128 * 1024, (text) => parseCurl(`curl http://a/${text}`)],
  ["parseCurl, a header", 128 * 1024, (text) => parseCurl(`curl -H 'X: ${text.replaceAll("'", "")}' http://a/`)],
  ["parseCurl, content", 128 * 1024, (text) => parseCurl(`curl --data-raw '${text.replaceAll("'", "")}' http://a/`)],
  ["parseCurl, a dollar quote", 128 * 1024, (text) => parseCurl(`curl -d $'${text.replaceAll("'", "")}' http://a/`)],
  ["inOneLine", 128 * 1024, inOneLine],
  [
    "faultsOf a value",
    64 * 1024,
    (text) =>
      faultsOf(opened({ method: "GET", target: "/", fields: field("Authorization", `Digest ${text}`), content: "" })),
  ],
  [
    "faultsOf a target",
    64 * 1024,
    (text) => faultsOf(opened({ method: "GET", target: `/${text}`, fields: [], content: "" })),
  ],
  ["withoutQuery", 64 * 1024, withoutQuery],
  ["clientAddress", 16 * 1024, (text) => clientAddress("192.0.2.1", field("X-Forwarded-For", text), 1)],
  ["clientAddress, Forwarded", 16 * 1024, (text) => clientAddress("192.0.2.1", field("Forwarded", text), 1)],
];

/** A reader of the fuzz with something around the text. */
function lawful(name: string, around: (text: string) => string): Work {
  const found = parsers.find((each) => each.name === name);
  if (!found) throw new Error(`No parser is called ${name}`);
  return (text) => found.read(around(text));
}

for (const [name, most, work] of readers) {
  test(`the work of ${name} grows with the text and no faster`, async () => {
    test.setTimeout(240_000);
    const found: string[] = [];
    for (const shape of shapes) {
      const fault = await growthFault(work, shape, most);
      if (fault !== undefined) found.push(fault);
    }
    expect(found).toEqual([]);
  });
}

test("the work of putting duties together grows with their number and no faster", async () => {
  const duty = { duty: "must", why: "w", section: "s" } as const;
  const work: Work = (text) => carriedIn(Array.from(text, (name) => ({ ...duty, name })));
  const shape = { name: "one duty again and again", of: (length: number) => "a".repeat(length) };
  expect(await growthFault(work, shape, 64 * 1024)).toBeUndefined();
});
