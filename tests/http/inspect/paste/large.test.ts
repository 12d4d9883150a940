import { expect, test } from "@playwright/test";
import { secretSpans } from "#http/inspect/paste/secrets";
import { contentLimit, messageLimit, pasteLimit } from "#http/inspect/pasted";
import { readPasted } from "#http/inspect/read";

const unit: Readonly<Record<string, string>> = {
  "a page": "<p>Some words of a page, and more of them.</p>\n",
  "short lines": "a b\n",
  "header lines": "X-Some-Header: a value of it\n",
  "answers of curl":
    "> GET / HTTP/1.1\n> Host: a.example\n>\n< HTTP/1.1 401 Unauthorized\n< WWW-Authenticate: Basic\n<\nno\n",
  "a log": '192.0.2.9 - - [10/Oct/2024:13:55:36 +0000] "GET /a HTTP/1.1" 401 5 "-" "curl/8.5.0"\n',
  "a log of headers": "2024-05-01T10:00:00.000Z [CURL DBG] < Server: nginx\n",
  "a dictionary": "'x-name': 'a value', ",
  "a map of Go": "X-Name:[a value] ",
  JSON: '{"status":"x","list":[1,2,{"a":"b"}]},\n',
  "a panel": "cache-control\nno-store\n",
  "start lines with many tabs": `HTTP/1.1 401 ${"\t".repeat(8000)}\n`,
  "long lines of brackets": `${"[".repeat(8000)}\n`,
  "short lists": "[a]\n",
};
const begin: Readonly<Record<string, string>> = {
  "a dictionary": "{'Server': 'nginx', ",
  "a map of Go": "map[Server:[nginx] ",
  JSON: "[",
  "a panel": "Request URL\nhttps://a.example/\nStatus Code\n401\n",
};

for (const [name, text] of Object.entries(unit)) {
  test(`1 MiB of ${name} is read, and its secrets found, in under a second`, () => {
    const paste = ((begin[name] ?? "") + text.repeat(Math.ceil(pasteLimit / text.length))).slice(0, pasteLimit);
    const times = [1, 2, 3].map(() => {
      const used = process.cpuUsage();
      readPasted(paste);
      secretSpans(paste);
      const { user } = process.cpuUsage(used);
      return user / 1000;
    });
    expect(Math.min(...times)).toBeLessThan(1000);
  });
}

test("har-200 and har-size: a HAR longer than a text may be is read, and long content is cut", () => {
  const entry = (status: number) => ({
    request: { method: "GET", url: "https://a.example/", httpVersion: "HTTP/1.1", headers: [] },
    response: { status, statusText: "", headers: [], content: { text: "x".repeat(3000) } },
  });
  const entries = [...Array.from({ length: 900 }, () => entry(200)), entry(401)];
  const har = JSON.stringify({ log: { entries } });
  expect(har.length).toBeGreaterThan(pasteLimit);
  const { form, messages, cut, first } = readPasted(har);
  expect([form, messages.length, cut, first]).toEqual(["har", messageLimit, true, 1]);
  expect(messages[1]).toMatchObject({ kind: "response", status: 401 });
  const long = JSON.stringify({
    ...entry(403),
    response: { ...entry(403).response, content: { text: "x".repeat(99_999) } },
  });
  expect(readPasted(long).messages[1]?.content.length).toBe(contentLimit);
});
