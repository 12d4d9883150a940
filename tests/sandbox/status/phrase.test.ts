import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { formatResponseHead, noContent, parseResponse } from "#http/message";
import { phraseLimit } from "#sandbox/status/phrase";
import { statusHandler } from "#sandbox/status/status";
import { origin } from "#server/origin";
import { exchangeOverWire } from "#server/wire/exchange";
import { moment, requestTo } from "../../fixtures/moment";
import { jsonOf } from "../../fixtures/sandbox";
import { outcome } from "../exchange";
import { readResponses } from "../read-responses";

async function ask(code: number, query: string) {
  return statusHandler(requestTo(`/api/status/${code}?${query}`), [String(code)], moment);
}

async function overWire(target: string) {
  const message = `GET ${target} HTTP/1.1\r\nHost: sandbox.example\r\n\r\n`;
  return readResponses((await exchangeOverWire(Buffer.from(message, "latin1"), origin)).bytes);
}

for (const [query, phrase] of [
  ["phrase=All%20Good", "All Good"],
  ["phrase=All+Good", "All Good"],
  ["phrase=", ""],
  ["phrase=%09a", "\ta"],
  ["phrase=%C3%A9", "\u00c3\u00a9"],
  ["a=b&phrase=x&phrase=y", "x"],
  ["phrase=100%", "100%"],
  ["phrases=x", "Not Found"],
  ["", "Not Found"],
] as const) {
  test(`?${query} makes the phrase of a 404 ${JSON.stringify(phrase)}, and nothing else of it`, async () => {
    const { response, decision } = await ask(404, query);
    const plain = await ask(404, "");
    expect(response).toEqual({ ...plain.response, reason: phrase });
    expect(decision).toEqual(plain.decision);
  });
}

for (const [what, query] of [
  ["a line end", "phrase=OK%0D%0ASet-Cookie:%20a=b"],
  ["a line feed", "phrase=a%0Ab"],
  ["NUL", "phrase=%00"],
  ["DEL", "phrase=%7f"],
  ["too many octets", `phrase=${"a".repeat(phraseLimit + 1)}`],
] as const) {
  test(`a phrase with ${what} is a 400 in words, whatever the code`, async () => {
    for (const code of [200, 404, 600, 103]) {
      const answered = await ask(code, query);
      expect(outcome(answered)).toBe("400 phrase-writable");
      expect(jsonOf(answered)).toMatchObject({ detail: expect.stringMatching(/^A phrase /), section: "RFC 9112 §4" });
    }
  });
}

test("whatever the phrase, the status line that is written can be read, and holds it or is a 400", async () => {
  const octets = fc.uint8Array({ maxLength: phraseLimit + 5 });
  await fc.assert(
    fc.asyncProperty(octets, async (sent) => {
      const encoded = Array.from(sent, (octet) => `%${octet.toString(16).padStart(2, "0")}`).join("");
      const { response } = await ask(404, `phrase=${encoded}`);
      const read = parseResponse(formatResponseHead(response));
      const phrase = response.status === 404 ? Buffer.from(sent).toString("latin1") : "Bad Request";
      expect([read.status, read.reason]).toEqual([response.status, phrase]);
    }),
  );
});

test("over the wire a 404 says All Good, a 600 and a 103 what they are told", async () => {
  const lines = async (target: string) => (await overWire(target)).map(({ status, reason }) => `${status} ${reason}`);
  expect(await lines("/api/status/404?phrase=All%20Good")).toEqual(["404 All Good"]);
  expect(await lines("/api/status/404?phrase=")).toEqual(["404 "]);
  expect(await lines("/api/status/600?phrase=Six%20Hundred")).toEqual(["600 Six Hundred"]);
  expect(await lines("/api/status/103?phrase=Soon")).toEqual(["103 Soon", "200 OK"]);
  expect(await lines("/api/status/103?phrase=a%0Ab")).toEqual(["400 Bad Request"]);
});

test("OPTIONS takes no notice of a phrase", async () => {
  const { response } = await origin({
    ...requestTo("/api/status/404?phrase=x", [], "OPTIONS"),
    content: noContent,
  });
  expect([response.status, response.reason]).toEqual([204, "No Content"]);
});
