import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { encodeLink } from "#components/exchange/link/link.ts";
import { type ClassLink, deskWith, formatClassLink, onDesk, parseClassLink } from "#components/options/class-link.ts";
import { usualOptions } from "#components/options/class-options.ts";
import { classOptions } from "../class-options";

const draft = fc.record({
  method: fc.string(),
  target: fc.string(),
  fields: fc.array(fc.tuple(fc.string(), fc.string()), { maxLength: 2 }),
  content: fc.string(),
});

/** Any link that the desk can make. */
const links: fc.Arbitrary<ClassLink> = fc.record({
  path: fc.constantFrom(
    "/learn/the-challenge",
    "/exercises/open-the-vault",
    "/decide/valid",
    "/sandbox",
    "/status/401",
  ),
  options: classOptions,
  more: fc.constantFrom("", "q=401", "q=a%26b&n=1"),
  fragment: fc.oneof(
    fc.constantFrom("", "why", "the-second-401"),
    draft.map((each) => encodeLink({ owner: "sandbox", draft: each, view: { way: "wire", open: ["access"] } })),
  ),
});

test("every link the desk makes is read back as it was", () => {
  fc.assert(
    fc.property(links, (link) => {
      expect(parseClassLink(formatClassLink(link))).toEqual(link);
    }),
  );
});

test("every link lies on the desk as it was laid there, and through an address of a browser", () => {
  fc.assert(
    fc.property(links, (link) => {
      const address = formatClassLink(link);
      const { hash } = new URL(deskWith(address), "https://knock.example");
      expect(hash.slice(1)).not.toContain("#");
      expect(onDesk(hash.slice(1))).toBe(address);
    }),
  );
});

test("a page that nothing is decided for has its plain address", () => {
  const plain: ClassLink = { path: "/learn/roles", options: usualOptions, more: "", fragment: "" };
  expect(formatClassLink(plain)).toBe("/learn/roles");
  expect(deskWith("/learn/roles?hints=off#why")).toBe("/teach#/learn/roles?hints=off%23why");
  expect(onDesk("why")).toBeUndefined();
});
