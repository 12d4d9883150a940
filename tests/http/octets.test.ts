import { expect, test } from "@playwright/test";
import fc from "fast-check";
import {
  decodeBase64,
  decodeBase64url,
  decodeUtf8,
  encodeBase64,
  encodeBase64url,
  encodeHex,
  encodeUtf8,
  octetsToText,
  showUtf8,
  textToOctets,
} from "#http/octets";

const octets = fc.uint8Array({ maxLength: 300 });

test("Base64, base64url and hex of any octets are what Node writes, and are read back", () => {
  fc.assert(
    fc.property(octets, (given) => {
      const node = Buffer.from(given);
      expect(encodeBase64(given)).toBe(node.toString("base64"));
      expect(encodeBase64url(given)).toBe(node.toString("base64url"));
      expect(encodeHex(given)).toBe(node.toString("hex"));
      expect(octetsToText(given)).toBe(node.toString("latin1"));
      expect(decodeBase64(encodeBase64(given))).toEqual(Uint8Array.from(given));
      expect(decodeBase64url(encodeBase64url(given))).toEqual(Uint8Array.from(given));
      expect(textToOctets(octetsToText(given))).toEqual(Uint8Array.from(given));
    }),
  );
});

test("any well-formed text comes back from UTF-8, a byte order mark included", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(decodeUtf8(encodeUtf8(text))).toBe(text);
      expect(decodeUtf8(encodeUtf8(`\uFEFF${text}`))).toBe(`\uFEFF${text}`);
      expect(showUtf8(encodeUtf8(`\uFEFF${text}`))).toBe(`\uFEFF${text}`);
    }),
  );
});

test("octets are read as UTF-8 exactly where Node takes them without a replacement", () => {
  fc.assert(
    fc.property(octets, (given) => {
      const valid = Buffer.from(Buffer.from(given).toString("utf8")).equals(Buffer.from(given));
      expect(decodeUtf8(given) !== undefined).toBe(valid);
    }),
  );
});

for (const [what, wrong] of [
  ["an overlong slash", [0xc0, 0xaf]],
  ["half a surrogate pair", [0xed, 0xa0, 0x80]],
  ["a code point above U+10FFFF", [0xf4, 0x90, 0x80, 0x80]],
  ["a sequence that breaks off", [0xe2, 0x82]],
] as const) {
  test(`${what} is not UTF-8`, () => {
    expect(decodeUtf8(Uint8Array.from(wrong))).toBeUndefined();
  });
}

for (const text of ["A", "AB", "ABC", "AB=", "ABC==", "A===", "AB==CD==", "A B=", "AB-_", "=", "\n"]) {
  test(`${JSON.stringify(text)} is no Base64, because its padding or its alphabet is wrong`, () => {
    expect(decodeBase64(text)).toBeUndefined();
  });
}

for (const text of ["A", "ABCDE", "AB==", "AB+/", "A B", "ABC="]) {
  test(`${JSON.stringify(text)} is no base64url without padding`, () => {
    expect(decodeBase64url(text)).toBeUndefined();
  });
}

test("of the last letter the bits that no octet needs are passed over, as atob() does", () => {
  expect(decodeBase64("QR==")).toEqual(decodeBase64("QQ=="));
  expect(decodeBase64url("QR")).toEqual(decodeBase64url("QQ"));
});

test("a text of a million octets is written and read", () => {
  const large = new Uint8Array(1_000_000).fill(200);
  expect(decodeBase64(encodeBase64(large))?.length).toBe(1_000_000);
});
