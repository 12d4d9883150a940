import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { sendFromBrowser } from "#components/exchange/send/send-from-browser.ts";
import { formats } from "#components/take/export/formats.ts";
import type { Draft } from "#http/draft";

const site = "http://knock.example:3000";
const draftTo = (target: string): Draft => ({
  method: "GET",
  target,
  fields: [["Authorization", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="]],
  content: "",
});
const elsewhere = ["@evil.example/x", ".evil.example/x", ":80@evil.example/", "evil.example", "1/x", "%40evil.example"];
const parts = fc.constantFrom(..."@.:/\\?#%&=[]{}~-", "evil.example", "x", "3000", "..");
const anyTarget = fc.array(parts, { minLength: 1, maxLength: 8 }).map((each) => each.join(""));

function hostsIn(text: string): readonly string[] {
  return [...text.matchAll(/https?:\/\/[^\s"'`]+/g)].map(([url]) => new URL(url).host);
}

function textOf(take: (typeof formats)[number]["take"], target: string): string | RangeError {
  try {
    return take(draftTo(target), site).text;
  } catch (fault) {
    if (fault instanceof RangeError) return fault;
    throw fault;
  }
}

for (const { id, take } of formats) {
  test(`whatever the target, ${id} sends credentials to this site's host, or is not written and says why`, () => {
    fc.assert(
      fc.property(anyTarget, (target) => {
        const text = textOf(take, target);
        if (typeof text !== "string") expect(text.message).toContain("could lead to another host");
        else expect([...new Set(hostsIn(text))]).toEqual(["knock.example:3000"]);
      }),
      { numRuns: 1000, examples: elsewhere.map((each) => [each]) },
    );
  });

  test(`a link with a target that moves the host is ${id === "curl" ? "sent to this site by" : "not written as"} ${id}`, () => {
    for (const target of elsewhere) {
      const text = textOf(take, target);
      if (id !== "curl") expect(text, target).toBeInstanceOf(RangeError);
      else expect(text, target).toContain(`--request-target ${target} \\\n  ${site}/`);
    }
  });
}

test("the page sends nothing to a target that moves the host, whatever way was chosen", async () => {
  const { fetch } = globalThis;
  const asked: unknown[] = [];
  Object.assign(globalThis, {
    location: { origin: site },
    fetch: async (url: unknown) => {
      asked.push(url);
      return new Response("");
    },
  });
  try {
    const { signal } = new AbortController();
    for (const target of elsewhere) {
      await expect(sendFromBrowser(draftTo(target), signal)).rejects.toThrow("could lead to another host");
    }
    expect(asked).toEqual([]);
    await sendFromBrowser(draftTo("//evil.example/"), signal);
    expect(asked.map((url) => new URL(String(url)).host)).toEqual(["knock.example:3000"]);
  } finally {
    Object.assign(globalThis, { fetch, location: undefined });
  }
});
