import { expect, test } from "@playwright/test";
import type { Person } from "#components/exchange/model/resource.ts";
import { heldOnOpening, isKept } from "#components/exchange/session/on-opening.ts";
import type { Draft } from "#http/draft";

const basic = "Basic QWxpOmZvcnR5IGphcnM=";
const ali: Person = { holds: "password", name: "Ali", secret: "forty jars", note: "", authorization: basic };

function ask(target: string, ...fields: Draft["fields"]): Draft {
  return { method: "GET", target, fields, content: "" };
}

test("a link sends by itself what goes to the sandbox with nobody's credentials, or with those of the page's people", () => {
  for (const target of [
    "/api/sandbox/a",
    "/api/status/403",
    "/api/httpbin/get?a",
    "/.well-known/oauth-protected-resource",
  ])
    expect(heldOnOpening([ask(target)], []), target).toBeUndefined();
  expect(heldOnOpening([ask("/api/sandbox/a", ["Authorization", basic])], [ali])).toBeUndefined();
});

test("it sends nothing elsewhere, and no credentials of its own", () => {
  for (const target of [
    "http://elsewhere.example/",
    "//elsewhere.example/api/sandbox/a",
    "/",
    "/api/wire",
    "/api/sandboxes",
    "*",
    "",
  ])
    expect(heldOnOpening([ask(target)], []), target).toContain("no resource of the sandbox");
  expect(heldOnOpening([ask("/api/sandbox/a", ["Authorization", basic])], [])).toContain("not from this page");
  expect(heldOnOpening([ask("/api/sandbox/a", ["Cookie", "sid=1"])], [ali])).toContain("not from this page");
  expect(heldOnOpening([ask("/api/sandbox/a", ["no name", ""])], [ali])).toContain("a mistake");
});

test("one bad request before it holds all back", () => {
  expect(heldOnOpening([ask("https://elsewhere.example/"), ask("/api/sandbox/a")], [])).toBeDefined();
});

test("an answer that the tab has kept is not asked for again", () => {
  const answer = { status: 200, reason: "OK", fields: [], content: "" };
  const exchanged = { draft: ask("/api/sandbox/a"), way: "browser" as const, answer, decision: [] };
  expect(isKept(ask("/api/sandbox/a"), [exchanged])).toBe(true);
  expect(isKept(ask("/api/sandbox/b"), [exchanged])).toBe(false);
  expect(isKept(ask("/api/sandbox/a"), [])).toBe(false);
});
