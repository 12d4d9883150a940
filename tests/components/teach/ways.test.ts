import { expect, test } from "@playwright/test";
import jsQR from "jsqr";
import { encodeLink } from "#components/exchange/link/link.ts";
import { parseClassLink } from "#components/options/class-link.ts";
import { credentialsIn } from "#components/teach/link/credentials-in-link.ts";
import { mostInQr, qrOf } from "#components/teach/link/qr.ts";
import {
  classroomAddress,
  frameAddress,
  frameMarkup,
  oEmbedAddress,
  onBoard,
  worksheetAddress,
} from "#components/teach/link/ways-to-take.ts";
import { places } from "./places";

/** Draws the path of a QR code into pixels, eight a module, as a camera would see it. */
function seen({ size, path }: { readonly size: number; readonly path: string }) {
  const side = size * 8;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = Number(y) * 8; row < Number(y) * 8 + 8; row += 1)
      for (let column = Number(x) * 8; column < (Number(x) + Number(length)) * 8; column += 1)
        pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
  return jsQR(pixels, side, side)?.data;
}

for (const text of [
  "https://knock.example/learn/the-challenge",
  "https://knock.example/exercises/open-the-vault?theme=dark&size=large&hints=off&seed=7&lock=method,Authorization",
  `https://knock.example/sandbox#x1.sandbox.${"WyJHRVQi".repeat(60)}`,
])
  test(`the QR code of a link of ${text.length} characters is read back by a decoder`, () => {
    const code = qrOf(text);
    expect(code && seen(code)).toBe(text);
  });

test("a link that is too long for a QR code has none, and the longest that fits has one", () => {
  expect(qrOf("a".repeat(mostInQr + 1))).toBeUndefined();
  expect(qrOf("é".repeat(mostInQr / 2 + 1))).toBeUndefined();
  expect(qrOf("a".repeat(mostInQr))?.dense).toBe(true);
  expect(qrOf("https://knock.example/learn")?.dense).toBe(false);
});

test("on a board an address has no scheme, and breaks where its parts begin", () => {
  expect(onBoard("https://knock.example/learn/roles?hints=off&seed=7#why").parts).toEqual([
    "knock.example",
    "/learn",
    "/roles",
    "?hints=off",
    "&seed=7",
    "#why",
  ]);
  expect(onBoard(`https://knock.example/sandbox#x1.${"a".repeat(80)}`)).toEqual({ parts: [], long: true });
});

test("a frame has all that the link decides, and pages that stand in none have no frame", () => {
  const frame = (address: string) => frameAddress(parseClassLink(address));
  expect(frame("/learn/the-challenge?hints=off#why")).toBe("/embed/lesson/the-challenge?hints=off#why");
  expect(frame("/exercises/open-the-vault?seed=7")).toBe("/embed/exercise/open-the-vault?seed=7");
  expect(frame("/decide/valid")).toBe("/embed/decide/valid");
  expect(frame("/sandbox?lock=method#x1.sandbox.W10")).toBe("/embed/exchange?lock=method#x1.sandbox.W10");
  expect(["/status/401", "/learn", "/learn/wrong-ideas"].map(frame)).toEqual([undefined, undefined, undefined]);
});

test("the markup of a frame lets nothing out of its attributes", () => {
  expect(frameMarkup("https://knock.example/embed/x?a=1&b=2", 'A "class" <b>')).toBe(
    '<iframe src="https://knock.example/embed/x?a=1&amp;b=2" title="A &quot;class&quot; &lt;b>" width="100%" height="640" style="border: 0" loading="lazy"></iframe>',
  );
});

test("oEmbed and Classroom get the whole link in one parameter", () => {
  const address = "https://knock.example/learn/roles?hints=off&seed=7#why";
  for (const of of [oEmbedAddress("https://knock.example", address), classroomAddress(address)])
    expect([...new URL(of).searchParams]).toEqual([["url", address]]);
});

test("the worksheet of an exercise is that exercise, of a lesson all of its own, each with the seed", () => {
  const sheet = (address: string) => worksheetAddress(parseClassLink(address), places);
  expect(sheet("/exercises/open-the-vault?seed=7")).toBe("/print/worksheet?exercises=open-the-vault&seed=7");
  expect(sheet("/learn/the-challenge")).toBe("/print/worksheet?exercises=open-the-vault,name-the-realm");
  expect(["/learn/401-or-403", "/sandbox", "/decide/valid"].map(sheet)).toEqual([undefined, undefined, undefined]);
});

test("a link says which credentials its requests hold, those that go before included", () => {
  const asking = (name: string, value: string) => ({
    method: "GET",
    target: "/",
    fields: [[name, value]] as const,
    content: "",
  });
  const draft = asking("Authorization", "Bearer secret");
  const view = { send: true, before: [asking("Cookie", "a=b"), asking("Accept", "*/*")] };
  expect(credentialsIn(encodeLink({ owner: "sandbox", draft, view }))).toEqual(["Cookie", "Authorization"]);
  expect(credentialsIn("why")).toEqual([]);
  expect(credentialsIn("x1.damaged")).toEqual([]);
});
