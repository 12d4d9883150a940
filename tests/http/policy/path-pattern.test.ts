import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { ownerIn, ruleForMethod } from "#http/policy/path-pattern";
import { anyText, segments } from "../../arbitraries";

test("ownerIn() gives the segment that stands for the owner", () => {
  expect(ownerIn("/users/{owner}/*", ["users", "Ali", "a", "b"])).toBe("Ali");
});

test("ownerIn() gives an empty text where a pattern without an owner fits, and undefined where it does not", () => {
  expect([ownerIn("/a", ["a"]), ownerIn("/a", ["b"]), ownerIn("/a", []), ownerIn("/a", ["a", "b"])]).toEqual([
    "",
    undefined,
    undefined,
    undefined,
  ]);
});

test("a pattern of its own segments fits any path, and a star alone fits every path", () => {
  fc.assert(
    fc.property(segments, (below) => {
      expect(ownerIn("/*", below)).toBe("");
      const plain = below.every((segment) => !segment.includes("/") && segment !== "*" && segment !== "{owner}");
      if (plain) expect(ownerIn(`/${below.join("/")}`, below)).toBe("");
    }),
  );
});

test("whatever the pattern and the path, the owner is a segment of the path, or none", () => {
  fc.assert(
    fc.property(anyText, segments, (pattern, below) => {
      expect(["", undefined, ...below]).toContain(ownerIn(pattern, below));
    }),
  );
});

test("ruleForMethod() takes HEAD for GET, lets the first rule speak for OPTIONS, and knows no rule for another method", () => {
  const [read, write] = [
    { path: "/", methods: ["GET"], allow: "known", says: "" },
    { path: "/", methods: ["PUT"], allow: "owner", says: "" },
  ] as const;
  const found = ["HEAD", "OPTIONS", "PUT", "POST", "get"].map((method) => ruleForMethod([write, read], method));
  expect(found).toEqual([read, write, write, undefined, undefined]);
});
