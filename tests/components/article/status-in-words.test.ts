import { expect, test } from "@playwright/test";
import { carriedIn, contentFacts } from "#components/article/status-in-words.ts";
import { statusCode, statusCodes } from "#http/registry/status-codes";

function carriedBy(code: number): readonly string[] {
  return carriedIn(statusCode(code)?.fields ?? []).map(({ duty, names, rest }) => `${duty} ${names.join(", ")}${rest}`);
}

function saidOf(code: number): readonly string[] {
  const entry = statusCode(code);
  return entry ? contentFacts(entry).map(({ says }) => says) : [];
}

test("the page of 429 says one thing of caches, and where it is said", () => {
  const entry = statusCode(429);
  expect(entry && contentFacts(entry)).toEqual([
    { says: "A body is allowed." },
    { says: "Never cacheable.", section: "RFC 6585 §4" },
  ]);
});

test("the page of 304 asks for those fields alone that a 200 would have had, in one sentence", () => {
  expect(carriedBy(304)).toEqual([
    "Must carry Cache-Control, Content-Location, Date, ETag, Expires, Vary, each only if a 200 to the same request would have had it: Keeps the copy that the client has up to date.",
  ]);
});

test("the page of 206 tells a single part from several", () => {
  expect(carriedBy(206).slice(0, 2)).toEqual([
    expect.stringMatching(/^Must carry Content-Range, only if it carries a single part: /),
    expect.stringMatching(/^Must carry Content-Type, only if it carries several parts: /),
  ]);
});

test("the pages of 413 and 415 say under which condition a field is due", () => {
  expect(carriedBy(413)).toEqual([expect.stringContaining("Retry-After, only if the limit is temporary")]);
  expect(carriedBy(415)[0]).toContain("Accept-Encoding, only if the coding was the problem");
});

test("no page leaves out the condition of a duty", () => {
  for (const { code, fields } of statusCodes)
    for (const { onlyIf } of fields) if (onlyIf) expect(carriedBy(code).join(" "), String(code)).toContain(onlyIf);
});

test("the page of a number that no client gets speaks neither of content nor of caches", () => {
  expect(saidOf(444)).toEqual([]);
});
