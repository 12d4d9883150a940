import { expect, test } from "@playwright/test";
import { draftOf } from "#components/exchange/model/editing.ts";
import { isStale, shownIn } from "#components/exchange/session/shown.ts";
import { begin } from "#components/exchange/session/state.ts";
import { after, answered, answerTo, door, draftFor, vault, visit } from "./visits";

const first = answerTo(door.start, 401);
const second = answerTo(door.start, 200);
const written = { kind: "edited", edit: { field: "A", to: "b" } } as const;

test("an answer that comes is shown, and any exchange that was picked gives way to it", () => {
  const state = answered(after(answered(visit(), first), { kind: "picked", exchange: 0 }), second);
  expect(shownIn(state)).toBe(second);
  expect(state).toMatchObject({ picked: undefined, answers: 2, awaited: undefined });
});

test("only the last sending is answered: what an earlier one brings is dropped", () => {
  const twice = after(visit(), { kind: "sent" }, { kind: "sent" });
  const early = after(twice, { kind: "answered", sending: 1, outcomes: [first] });
  expect(early).toBe(twice);
  expect(after(early, { kind: "answered", sending: 2, outcomes: [second] }).history).toEqual([second]);
});

test("an answer that comes after Forget is the first of a new history", () => {
  const sent = after(answered(visit(), first), { kind: "sent" }, { kind: "forgotten" });
  expect(shownIn(sent)).toBeUndefined();
  expect(after(sent, { kind: "answered", sending: 2, outcomes: [second] }).history).toEqual([second]);
});

test("a sending without an answer leaves the history and says why", () => {
  const state = answered(answered(visit(), first), { failure: "you may be offline" });
  expect(state.history).toEqual([first]);
  expect(state.notice).toBe("No answer came: you may be offline. Your request is as you wrote it; send it again.");
});

test("what was sent both ways is kept as a pair, and a browser that got nothing is no notice", () => {
  const outcomes = [{ failure: "blocked" }, { ...first, way: "wire" as const }] as const;
  const sent = after(visit(), { kind: "sent" });
  const state = after(sent, { kind: "answered", sending: 1, outcomes });
  expect(state).toMatchObject({ notice: "", pair: { browser: outcomes[0], wire: outcomes[1] }, answers: 1 });
  expect(after(state, { kind: "sent" }).pair).toBeUndefined();
});

test("a draft of another resource puts the answers away, one of the same does not", () => {
  const state = answered(visit(), first);
  expect(shownIn(after(state, { kind: "carried", draft: draftFor(`${door.start.target}?a`) }))).toBe(first);
  const moved = after(state, { kind: "carried", draft: vault.start });
  expect(moved).toMatchObject({ resource: vault, home: vault, history: [first] });
  expect(shownIn(moved)).toBeUndefined();
  expect(shownIn(answered(moved, second))).toBe(second);
});

test("a button that goes as raw HTTP does so alone: the next one goes by the way that was chosen before", () => {
  const draft = draftFor(door.start.target);
  const raw = after(visit(), { kind: "carried", draft, way: "wire" });
  expect(raw.way).toBe("wire");
  expect(after(raw, { kind: "carried", draft, way: "wire" }, { kind: "carried", draft }).way).toBe("browser");
  const both = after(visit(), { kind: "way chosen", way: "both" }, { kind: "carried", draft, way: "wire" });
  expect(after(both, { kind: "carried", draft }).way).toBe("both");
  expect(after(both, { kind: "way chosen", way: "wire" }, { kind: "carried", draft }).way).toBe("wire");
});

test("a page begins with the last kept answer, where it is of the resource it begins with", () => {
  expect(shownIn(visit(second, first))).toBe(first);
  expect(shownIn(visit(answerTo(vault.start)))).toBeUndefined();
});

test("Start over leads to the last resource that the target meant, never to another address", () => {
  const away = after(visit(), { kind: "edited", edit: { set: "target", to: vault.start.target } });
  const lost = after(away, { kind: "edited", edit: { set: "target", to: "/elsewhere" } });
  expect(lost).toMatchObject({ resource: { id: "" }, home: vault });
  expect(draftOf(after(lost, { kind: "started over" }).edited)).toEqual(vault.start);
});

test("where a page begins at another address, Start over leads to the first resource", () => {
  const state = begin({ resources: [door, vault], draft: draftFor("/elsewhere") }, 0);
  expect(state.home).toBe(door);
  expect(draftOf(after(state, { kind: "started over" }).edited)).toEqual(door.start);
});

test("Start over and Forget are undone together, and nothing that is written since is lost", () => {
  const state = after(answered(visit(), first), written);
  const gone = after(state, { kind: "forgotten" }, { kind: "started over" });
  const back = after(gone, { kind: "undone" });
  expect(back.history).toEqual([first]);
  expect(draftOf(back.edited)).toEqual(draftOf(state.edited));
  const rewritten = after(gone, { kind: "typed", edits: [{ field: "C", to: "d" }] });
  const undone = after(rewritten, { kind: "undone" });
  expect(undone.history).toEqual([first]);
  expect(draftOf(undone.edited)).toEqual(draftOf(rewritten.edited));
});

test("of two histories that were forgotten the later one comes back", () => {
  const awaited = after(answered(visit(), first), { kind: "sent" }, { kind: "forgotten" });
  const later = after(awaited, { kind: "answered", sending: 2, outcomes: [second] }, { kind: "forgotten" });
  expect(after(later, { kind: "undone" }).history).toEqual([second]);
});

test("there is nothing to undo where nothing was taken, nor once something was sent", () => {
  expect(after(visit(), { kind: "started over" }).taken).toBeUndefined();
  expect(after(answered(visit(), first), { kind: "forgotten" }, { kind: "sent" }).taken).toBeUndefined();
});

test("what is typed leaves the fields alone, what is pressed gives them their text", () => {
  const state = visit();
  expect(after(state, { kind: "typed", edits: [{ field: "A", to: "b" }] }).given).toBe(state.given);
  expect(after(state, written).given).toBe(state.given + 1);
});

test("an answer is stale while the draft differs, and not while another one is awaited or picked", () => {
  const state = answered(visit(), first);
  expect(isStale(state)).toBe(false);
  expect(isStale(after(state, written))).toBe(true);
  expect(isStale(after(state, written, { kind: "sent" }))).toBe(false);
  expect(isStale(after(state, written, { kind: "picked", exchange: 0 }))).toBe(false);
});

test("a text that is no message is stale until it stands there again", () => {
  const text = "no message";
  const sent = answered(after(visit(), { kind: "edited", edit: { text } }), { ...first, text });
  expect(isStale(sent)).toBe(false);
  expect(isStale(after(sent, { kind: "edited", edit: { text: "no messages" } }))).toBe(true);
});

test("a form that was sent without script begins with its draft, its answer and its notice", () => {
  const draft = draftFor(door.start.target, ["A", "b"]);
  const state = begin({ resources: [door], draft, history: [answerTo(draft)], notice: "Said by the server." }, 0);
  expect(state).toMatchObject({ notice: "Said by the server.", before: 0, tried: false });
  expect(draftOf(state.edited)).toEqual(draft);
});
