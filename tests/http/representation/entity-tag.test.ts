import { expect, test } from "@playwright/test";
import fc from "fast-check";
import {
  formatEntityTag,
  matchesStrongly,
  matchesWeakly,
  parseEntityTag,
  parseEntityTags,
} from "#http/representation/entity-tag";

// RFC 9110 §8.8.3.2, Table 3.
const table = [
  ['W/"1"', 'W/"1"', false, true],
  ['W/"1"', 'W/"2"', false, false],
  ['W/"1"', '"1"', false, true],
  ['"1"', '"1"', true, true],
] as const;

for (const [one, other, strongly, weakly] of table) {
  test(`${one} and ${other} match ${strongly ? "strongly" : weakly ? "weakly" : "not at all"}`, () => {
    const [left, right] = [parseEntityTag(one), parseEntityTag(other)];
    if (!left || !right) throw new Error("Cannot read the table");
    expect([matchesStrongly(left, right), matchesWeakly(left, right)]).toEqual([strongly, weakly]);
  });
}

test("parseEntityTags() reads back a list of any tags", () => {
  const opaque = fc.stringMatching(/^[\x21\x23-\x7E\x80-\xFF]*$/);
  fc.assert(
    fc.property(fc.array(fc.record({ weak: fc.boolean(), opaque })), (tags) => {
      expect(parseEntityTags(tags.map(formatEntityTag).join(", "))).toEqual(tags);
    }),
  );
});

for (const text of ["v3", '"v3', 'w/"v3"', '"a" "b"', '"a b"', '*, "a"', "'v3'"]) {
  test(`parseEntityTags() reads no list in ${text}`, () => {
    expect(parseEntityTags(text)).toBeUndefined();
  });
}
