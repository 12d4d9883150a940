import { expect, test } from "@playwright/test";
import { draftOf } from "#components/exchange/model/editing.ts";
import { begin, startOf } from "#components/exchange/session/state.ts";
import { readLocked } from "#components/options/class-options.ts";
import type { Draft } from "#http/draft";
import { after, door, draftFor, vault } from "./visits";

const brought: Draft = { ...draftFor(`${door.start.target}?a`, ["Accept", "text/html"], ["X", "1"]), method: "PUT" };
const locked = (lock: string) => begin({ resources: [door, vault], draft: brought, lock: readLocked(lock) }, 0);
const authorization = { field: "Authorization", to: "Basic x" } as const;

test("a press that would change what is locked changes the rest, and is told why not more", () => {
  const state = after(locked("Authorization"), { kind: "edited", edit: authorization });
  expect(draftOf(state.edited)).toEqual(brought);
  expect(state.notice).toBe("Locked by your teacher, so it stays as it is: Authorization.");
  const other = after(state, { kind: "typed", edits: [{ set: "method", to: "GET" }] });
  expect(draftOf(other.edited).method).toBe("GET");
  expect(other.notice).toBe("");
});

test("what is typed over a lock is taken back, and the field takes its text again", () => {
  const state = locked("target");
  const typed = after(state, { kind: "typed", edits: [{ set: "target", to: "/elsewhere" }] });
  expect(typed.edited.target).toBe(brought.target);
  expect(typed.given).toBe(state.given + 1);
});

test("a text that says something else in a locked place is not kept beside the form", () => {
  const text = "GET /elsewhere HTTP/1.1\n\n";
  const { edited } = after(locked("target"), { kind: "typed", edits: [{ text }] });
  expect([edited.text, edited.target, edited.method]).toEqual([undefined, brought.target, "GET"]);
});

test("buttons in the text bring their request whatever is locked; those of the exchange keep what is", () => {
  const draft = vault.start;
  const byText = after(locked("method,target"), { kind: "carried", draft });
  expect(draftOf(byText.edited)).toEqual(draft);
  const byList = after(locked("method"), { kind: "carried", draft, own: true });
  expect(draftOf(byList.edited)).toEqual({ ...draft, method: "PUT" });
});

test("Start over leads back to the request that was brought, with all that is locked", () => {
  const typed = after(locked("method"), { kind: "edited", edit: { field: "X", to: "2" } });
  expect(draftOf(after(typed, { kind: "started over" }).edited)).toEqual(brought);
  expect(draftOf(after(typed, { kind: "started over" }, { kind: "undone" }).edited)).toEqual(draftOf(typed.edited));
  const linked = after(typed, { kind: "linked", draft: vault.start });
  expect(startOf(linked)).toEqual(vault.start);
});

test("without a lock Start over leads to the resource's own request", () => {
  expect(startOf(locked(""))).toEqual(door.start);
});
