import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { escapedOctet, withoutEscapes } from "#http/command/percent";
import { octetsToText } from "#http/octets";

test("every octet comes back from its escape, and what is no escape stays", () => {
  fc.assert(
    fc.property(fc.uint8Array(), (octets) => {
      const text = octetsToText(octets);
      expect(withoutEscapes(text.replace(/[\s\S]/g, escapedOctet))).toBe(text);
    }),
  );
  expect(withoutEscapes("100% %4 %zz %41")).toBe("100% %4 %zz A");
});
