import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { isSameRequest } from "#components/exchange/model/compare.ts";
import { draftOf } from "#components/exchange/model/editing.ts";
import { faultsOf } from "#components/exchange/model/faults.ts";
import { isStale, shownIn } from "#components/exchange/session/shown.ts";
import { after, answered, answerTo, anyEdit, anyEvent, anySession } from "./visits";

test("what is picked is always an exchange of the history, and no more are put away than there are", () => {
  fc.assert(
    fc.property(anySession, ({ history, picked, before }) => {
      if (picked !== undefined) expect(history[picked]).toBeDefined();
      expect(before).toBeGreaterThanOrEqual(0);
      expect(before).toBeLessThanOrEqual(history.length);
    }),
  );
});

test("an answer is marked as that of an earlier request exactly while the draft is another one", () => {
  fc.assert(
    fc.property(anySession, fc.array(anyEdit, { maxLength: 3 }), (state, edits) => {
      fc.pre(!state.edited.unread);
      const sent = draftOf(state.edited);
      const fresh = answered(state, answerTo(sent));
      expect(isStale(fresh)).toBe(false);
      const later = after(fresh, { kind: "typed", edits });
      expect(isStale(later)).toBe(later.edited.unread !== undefined || !isSameRequest(draftOf(later.edited), sent));
    }),
  );
});

test("Undo after Start over gives back the exchanges and the request exactly as they were", () => {
  fc.assert(
    fc.property(anySession, (state) => {
      const before = { ...state, taken: undefined };
      const over = after(before, { kind: "started over" });
      const back = after(over, { kind: "undone" });
      expect(back.history).toEqual(before.history);
      expect(draftOf(back.edited)).toEqual(draftOf(before.edited));
      expect(back.edited.unread).toEqual(before.edited.unread);
      expect(back.resource.id).toBe(before.resource.id);
      if (before.history.length > 0) expect(shownIn(back)).toBe(shownIn({ ...before, picked: undefined }));
      expect(back.taken).toBeUndefined();
    }),
  );
});

test("the history grows by awaited answers alone, and gets shorter only where Undo can bring it back", () => {
  fc.assert(
    fc.property(anySession, anyEvent, (state, event) => {
      const { history, taken } = after(state, event);
      const { length } = state.history;
      const isAwaited = event.kind === "answered" && event.sending === state.awaited;
      if (history.length > length) expect(isAwaited || event.kind === "undone").toBe(true);
      if (history.length < length && event.kind !== "undone") expect(taken?.history).toBe(state.history);
    }),
  );
});

test("an answer that comes after Start over changes nothing", () => {
  fc.assert(
    fc.property(anySession, anyEvent, (state, event) => {
      fc.pre(event.kind === "answered");
      const over = after(state, { kind: "started over" });
      expect(after(over, event)).toBe(over);
    }),
  );
});

test("a mistake is spoken of no longer than there is one", () => {
  fc.assert(
    fc.property(anySession, ({ notice, edited }) => {
      if (/^Nothing was sent/.test(notice)) expect(faultsOf(edited)).not.toEqual([]);
    }),
  );
});
