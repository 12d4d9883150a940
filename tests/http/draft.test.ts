import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { type Draft, decodeDraft, encodeDraft, isEncodedDraft, messageOf, parseDraft } from "#http/draft";
import { formatRequestHead } from "#http/message";
import { anyText, draft } from "../arbitraries";

const owner = fc.stringMatching(/^[a-z0-9-]{1,20}$/);
const example: Draft = {
  method: "GET",
  target: "/api/sandbox/open-the-vault",
  fields: [["Authorization", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="]],
  content: "",
};

test("decodeDraft() reads back any draft and its owner from what encodeDraft() wrote", () => {
  fc.assert(
    fc.property(owner, draft, (name, each) => {
      expect(decodeDraft(encodeDraft(name, each))).toEqual({ owner: name, draft: each });
    }),
  );
});

test("encodeDraft() writes only characters that a fragment holds without escaping", () => {
  fc.assert(fc.property(owner, draft, (name, each) => /^[A-Za-z0-9\-._~]+$/.test(encodeDraft(name, each))));
});

test("isEncodedDraft() knows whatever encodeDraft() wrote", () => {
  fc.assert(fc.property(owner, draft, (name, each) => isEncodedDraft(encodeDraft(name, each))));
});

test("isEncodedDraft() leaves the id of a heading alone", () => {
  expect(["", "a-question", "x", "x1", "xray.1", "base64"].some(isEncodedDraft)).toBe(false);
});

test("a link of version x1 keeps opening", () => {
  const link = "x1.vault.WyJHRVQiLCIvYXBpL3NhbmRib3gvdmF1bHQiLFtbIkFjY2VwdCIsIiovKiJdXSwiIl0";
  expect(decodeDraft(link)).toEqual({
    owner: "vault",
    draft: { method: "GET", target: "/api/sandbox/vault", fields: [["Accept", "*/*"]], content: "" },
  });
});

test("decodeDraft() takes any text, and throws nothing but a SyntaxError", () => {
  const payload = fc.json().map((json) => `x1.a.${btoa(unescape(encodeURIComponent(json)))}`);
  fc.assert(
    fc.property(
      fc.oneof(
        anyText,
        anyText.map((text) => `x1.a.${text}`),
        payload,
      ),
      (fragment) => {
        try {
          decodeDraft(fragment);
        } catch (fault) {
          expect(fault).toBeInstanceOf(SyntaxError);
        }
      },
    ),
    { numRuns: 500 },
  );
});

const encoded = (value: unknown) => `x1.a.${btoa(JSON.stringify(value)).replaceAll("=", "")}`;
const unreadable: readonly (readonly [string, string])[] = [
  ["an empty fragment", ""],
  ["a link of a version that is not known", encodeDraft("a", example).replace("x1", "x2")],
  ["a link without an owner", encodeDraft("", example)],
  ["a link without a draft", "x1.a."],
  ["a link with a fourth part", `${encodeDraft("a", example)}.b`],
  ["a link that was cut off", encodeDraft("a", example).slice(0, -5)],
  ["octets that are not UTF-8", `x1.a.${btoa("\xff\xfe")}`],
  ["an object in place of the list", encoded({ ...example })],
  ["a list of three", encoded(["GET", "/", []])],
  ["a method that is a number", encoded([1, "/", [], ""])],
  ["header lines that are no list", encoded(["GET", "/", "A: b", ""])],
  ["a header line without a value", encoded(["GET", "/", [["A"]], ""])],
  ["a header line whose value is null", encoded(["GET", "/", [["A", null]], ""])],
  ["a link over 128 KiB", encodeDraft("a", { ...example, content: "a".repeat(128 * 1024) })],
];

for (const [what, fragment] of unreadable) {
  test(`decodeDraft() throws a SyntaxError with a sentence for ${what}`, () => {
    expect(() => decodeDraft(fragment)).toThrow(
      expect.objectContaining({ name: "SyntaxError", message: expect.stringMatching(/^This link /) }),
    );
  });
}

test("a draft with 64 KiB of content, the most that a request may carry, still fits a link", () => {
  const draftOfTheLimit = { ...example, content: "a".repeat(64 * 1024) };
  expect(decodeDraft(encodeDraft("a", draftOfTheLimit)).draft).toEqual(draftOfTheLimit);
});

test("parseDraft() reads the request that an article shows", () => {
  expect(parseDraft("POST /a HTTP/1.1\nAccept: b\n\n{}")).toEqual({
    method: "POST",
    target: "/a",
    fields: [["Accept", "b"]],
    content: "{}",
  });
});

test("messageOf() and back again gives the same content, whatever UTF-8 can carry", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (content) => {
      const { content: octets, ...head } = messageOf({ ...example, content });
      expect(
        parseDraft(formatRequestHead(head) + new TextDecoder("utf-8", { ignoreBOM: true }).decode(octets)),
      ).toEqual({
        ...example,
        content,
      });
    }),
  );
});

test("a draft whose content begins with a byte order mark keeps it", () => {
  expect(parseDraft("POST / HTTP/1.1\n\n\ufeffa").content).toBe("\ufeffa");
});
