import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { readExchanges, writeExchanges } from "#components/exchange/session/kept-history.ts";
import { anyText, draft } from "../../../arbitraries";
import { answerTo } from "./visits";

const exchanged = fc.record({ draft, status: fc.integer({ min: 100, max: 599 }), content: anyText }).map((each) => {
  const { answer, ...rest } = answerTo(each.draft, each.status);
  return { ...rest, answer: { ...answer, content: each.content } };
});

test("a history that is kept comes back as it was", () => {
  fc.assert(
    fc.property(fc.array(exchanged, { maxLength: 4 }), (history) => {
      expect(readExchanges(writeExchanges(history))).toEqual(history);
    }),
  );
});

test("of a long history the newest exchanges are kept, as many as a million characters hold", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 600_000 }), { minLength: 1, maxLength: 6 }), (lengths) => {
      const history = lengths.map((length) =>
        answerTo({ method: "GET", target: "/", fields: [], content: "x".repeat(length) }),
      );
      const written = writeExchanges(history);
      const kept = readExchanges(written);
      expect(written.length).toBeLessThanOrEqual(1_000_002);
      expect(kept).toEqual(history.slice(history.length - kept.length));
      const next = history.at(-kept.length - 1);
      if (next && kept.length < history.length) {
        expect(written.length + JSON.stringify(next).length).toBeGreaterThan(1_000_000);
      }
    }),
    { numRuns: 20 },
  );
});

test("what is no history, or one of another version, is read as none", () => {
  for (const text of ["", "{}", "[1]", '[{"draft":{}}]', "[null]"]) expect(readExchanges(text)).toEqual([]);
});
