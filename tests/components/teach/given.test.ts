import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { decodeLink, encodeLink } from "#components/exchange/link/link.ts";
import { deskWith, formatClassLink } from "#components/options/class-link.ts";
import { longestGiven, readGiven } from "#components/teach/link/given.ts";
import { nearestPage } from "#components/teach/link/nearest-page.ts";
import type { Draft } from "#http/draft";
import { anyText } from "#tests/arbitraries";
import { places } from "./places";

const origin = "https://knock.example";
const draft: Draft = { method: "GET", target: "/api/sandbox/open-the-vault", fields: [["Accept", "*/*"]], content: "" };
const state = encodeLink({ owner: "sandbox", draft, view: { way: "wire", open: ["access"] } });

function given(text: string): { readonly opens?: string; readonly notice?: string } {
  const { link, notice } = readGiven(text, origin, places);
  return { ...(link ? { opens: formatClassLink(link) } : {}), ...(notice === undefined ? {} : { notice }) };
}

for (const [name, text, opens] of [
  ["a page with all it decides", `${origin}/learn/the-challenge?size=large&hints=off#why`, undefined],
  ["a request in the sandbox", `${origin}/sandbox?lock=method#${state}`, "/sandbox?lock=method"],
  ["a path alone", "/exercises/open-the-vault?seed=7", "/exercises/open-the-vault?seed=7"],
  ["what was copied from a board", "knock.example/decide/valid", "/decide/valid"],
  ["a code as an address", `${origin}/401`, "/status/401"],
  ["a page with a slash behind it", `${origin}/learn/the-challenge/`, "/learn/the-challenge"],
  ["the frame of an exercise", `${origin}/embed/exercise/open-the-vault?seed=7`, "/exercises/open-the-vault?seed=7"],
  ["the frame of an exchange", `${origin}/embed/exchange/open-the-vault`, "/exercises/open-the-vault"],
  ["the frame of a lesson", `${origin}/embed/lesson/the-challenge`, "/learn/the-challenge"],
] as const)
  test(`${name} opens`, () => {
    const all = opens ?? text.slice(origin.length);
    expect(given(text)).toEqual({ opens: text.includes(state) ? `${all}#${state}` : all });
  });

test("a link that lies on the desk already is taken off it", () => {
  const address = `/sandbox?hints=off#${state}`;
  expect(given(origin + deskWith(address))).toEqual({ opens: address });
});

test("an address of the sandbox becomes a request for it", () => {
  const { link } = readGiven(`${origin}/api/sandbox/orders?page=2`, origin, places);
  const { target } = decodeLink(link?.fragment ?? "").draft;
  expect([link?.path, target]).toEqual(["/sandbox", "/api/sandbox/orders?page=2"]);
});

test("a page that there is not leads to the nearest, and the sentence names both", () => {
  expect(given("/learn/the-chalenge")).toEqual({
    opens: "/learn/the-challenge",
    notice: "There is no page at /learn/the-chalenge. The nearest is /learn/the-challenge.",
  });
  expect(nearestPage("/headers/nothing-like-any", places.pages)).toBe("/headers");
  expect(nearestPage("/zzzzzzzzzz/yyyyyyyyy", places.pages)).toBe("/learn");
});

test("a damaged request leaves the page, and says what was wrong", () => {
  expect(given(`/sandbox?hints=off#${state.slice(0, 30)}`)).toEqual({
    opens: "/sandbox?hints=off",
    notice: expect.stringMatching(/^This link is damaged.*So the page opens with the request it begins with\.$/),
  });
  expect(given(`/sandbox#${state.replace("x1", "x9")}`).notice).toContain("expected x1");
});

test("what can be the name of no place leaves the page at its beginning", () => {
  expect(given("/learn/the-challenge#%3Cb%3E")).toEqual({
    opens: "/learn/the-challenge",
    notice: "The page has no part called %3Cb%3E, so it opens at its beginning.",
  });
});

test("a link of another site opens the same page here, and says so", () => {
  expect(given("http://localhost:3000/learn/the-challenge")).toEqual({
    opens: "/learn/the-challenge",
    notice: "The link names localhost:3000. This is the same page here.",
  });
});

test("what is no link is said to be none, and nothing pasted is nothing said", () => {
  expect(given("   ")).toEqual({});
  for (const text of ["hello", "javascript:alert(1)", "//evil.example/x", "mailto:a@b", "https://"])
    expect(given(text).notice, text).toMatch(/^This is not a link/);
  expect(given("x".repeat(longestGiven + 1)).notice).toMatch(/^This link is longer than any/);
});

test("whatever is pasted, the answer is a page of this site or a sentence", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        anyText,
        anyText.map((text) => `${origin}/learn/${text}`),
        anyText.map((text) => `/sandbox#x1.${text}`),
      ),
      (text) => {
        const { link, notice } = readGiven(text, origin, places);
        if (link) expect(link.path).toMatch(/^\/[a-z]/);
        else expect(notice === undefined ? text.trim() : "").toBe("");
      },
    ),
  );
});

test("the longest link that is read is read within a second", () => {
  const begun = performance.now();
  for (const rest of ["/learn/", "/sandbox#x1.sandbox.", "/sandbox?lock=", "/x?", "/teach#/sandbox%23x1."])
    readGiven((rest + "a,%".repeat(longestGiven)).slice(0, longestGiven), origin, places);
  expect(performance.now() - begun).toBeLessThan(5000);
});
