import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { classLink, formatWallLink, parseWallLink } from "#components/wall/model/link.ts";
import { nickname, roomIn } from "#http/exercise/classroom";

const text = (length: number) =>
  fc
    .array(fc.constantFrom(..."ABCXYZabcxyz0189-_"), { minLength: length, maxLength: length })
    .map((all) => all.join(""));

test("a wall's link is read as it was written", () => {
  fc.assert(
    fc.property(text(27), text(43), fc.option(text(43), { nil: undefined }), (room, key, watch) => {
      const link = watch === undefined ? { room, key } : { room, key, watch };
      expect(parseWallLink(formatWallLink(link))).toEqual(link);
    }),
  );
});

// Links of this release, for all later ones.
test("links to walls that were made before are read", () => {
  const [room, key, watch] = ["AGpc".padEnd(27, "x"), "k".repeat(43), "w".repeat(43)];
  expect(parseWallLink(`#w1.${room}.${key}`)).toEqual({ room, key });
  expect(parseWallLink(`#w1.${room}.${key}.${watch}`)).toEqual({ room, key, watch });
});

test("a damaged link to a wall is none", () => {
  for (const damaged of [
    "",
    "#",
    "#w1",
    "#w1.a.b",
    `#w2.${"r".repeat(27)}.${"k".repeat(43)}`,
    `#w1.${"r".repeat(27)}.`,
  ])
    expect(parseWallLink(damaged), damaged).toBeUndefined();
  expect(parseWallLink(`#w1.${"a.".repeat(100_000)}`)).toBeUndefined();
});

test("a class link names its room, and a damaged one names none", () => {
  const room = "r".repeat(27);
  const link = new URL(classLink("https://knock.example", "/learn/the-challenge", room));
  expect([link.pathname, roomIn(link.search)]).toEqual(["/learn/the-challenge", room]);
  for (const damaged of ["", "?room=", "?room=short", `?room=${room}x`, "?room=%00"]) expect(roomIn(damaged)).toBe("");
});

for (const [written, kept] of [
  ["  Ana  ", "Ana"],
  ["Ana\u00a0 B", "Ana B"],
  ["", ""],
  ["Zoe\u0308", "Zoë"],
  ["👩‍👩‍👧", "👩‍👩‍👧"],
  ["a".repeat(24), "a".repeat(24)],
  ["a".repeat(25), undefined],
  ["a\u0000b", undefined],
  ["a\u202eb", undefined],
  ["<img src=x onerror=a>", "<img src=x onerror=a>"],
] as const) {
  test(`the nickname ${JSON.stringify(written)} is kept as ${JSON.stringify(kept)}`, () => {
    expect(nickname(written)).toBe(kept);
  });
}
