import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { decodeLink, encodeLink, mostBefore, type View } from "#components/exchange/link/link.ts";
import { panels, panelsIn } from "#components/exchange/link/panels.ts";
import { type Draft, encodeDraft } from "#http/draft";

const anyDraft: fc.Arbitrary<Draft> = fc.record({
  method: fc.string(),
  target: fc.string(),
  fields: fc.array(fc.tuple(fc.string(), fc.string()), { maxLength: 3 }),
  content: fc.string(),
});
const anyOpen = fc.subarray([...panels], { minLength: 1 });

test("a link gives back the request and the way it is shown", () => {
  const sent = fc.record(
    {
      send: fc.constant(true),
      way: fc.constantFrom("wire" as const, "both" as const),
      before: fc.array(anyDraft, { minLength: 1, maxLength: mostBefore }),
      leg: fc.nat({ max: 7 }),
      open: anyOpen,
    },
    { requiredKeys: ["send"] },
  );
  const unsent = fc.record({ open: anyOpen }, { requiredKeys: [] });
  fc.assert(
    fc.property(anyDraft, fc.oneof(sent, unsent), (draft, view: View) => {
      const link = { owner: "sandbox", draft, view };
      expect(decodeLink(encodeLink(link))).toEqual(link);
    }),
  );
});

test("a link that says nothing beside the request is the one of before, and that one opens", () => {
  fc.assert(
    fc.property(anyDraft, (draft) => {
      const before = encodeDraft("a-door", draft);
      expect(encodeLink({ owner: "a-door", draft, view: {} })).toBe(before);
      expect(decodeLink(before)).toEqual({ owner: "a-door", draft, view: {} });
    }),
  );
});

test("what a link says that nobody knows is passed over, and the request stays", () => {
  const draft: Draft = { method: "GET", target: "/api/status/404", fields: [], content: "" };
  for (const said of ["?", "?way=pigeon", "?leg=0", "?leg=-1", "?leg=x", "?send=yes", "?later=1"])
    expect(decodeLink(`${encodeDraft("sandbox", draft)}${said}`)).toEqual({ owner: "sandbox", draft, view: {} });
  expect(panelsIn("way, cellar access")).toEqual(["access", "way"]);
});

test("of many requests before it a link carries the last ones", () => {
  const draft = (target: string): Draft => ({ method: "GET", target, fields: [], content: "" });
  const before = Array.from({ length: mostBefore + 3 }, (_, index) => draft(`/${index}`));
  const { view } = decodeLink(encodeLink({ owner: "sandbox", draft: draft("/"), view: { send: true, before } }));
  expect(view.before).toEqual(before.slice(-mostBefore));
});
