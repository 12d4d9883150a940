import { expect, test } from "@playwright/test";
import { readAsked } from "#app/oembed/asked.ts";

const origin = "https://knock.example";
const asked = (parameters: Readonly<Record<string, string>>) => readAsked(new URLSearchParams(parameters), origin);
const placeOf = (url: string) => {
  const found = asked({ url });
  return "frame" in found ? [found.page, found.frame, found.rest] : found.status;
};

for (const [url, expected] of [
  [`${origin}/learn/basic`, ["/learn/basic", "/embed/lesson/basic", ""]],
  ["http://KNOCK.example/learn/basic", ["/learn/basic", "/embed/lesson/basic", ""]],
  ["/learn/basic", ["/learn/basic", "/embed/lesson/basic", ""]],
  [`${origin}/learn/basic#base64`, ["/learn/basic", "/embed/lesson/basic", "#base64"]],
  [
    `${origin}/exercises/open-the-vault?seed=7&hints=off`,
    ["/exercises/open-the-vault", "/embed/exercise/open-the-vault", "?seed=7&hints=off"],
  ],
  [`${origin}/sandbox?lock=method#x1.sandbox.W10`, ["/sandbox", "/embed/exchange", "?lock=method#x1.sandbox.W10"]],
  [`${origin}/decide`, ["/decide", "/embed/decide", ""]],
  [`${origin}/decide/valid`, ["/decide/valid", "/embed/decide/valid", ""]],
  [`${origin}/embed/lesson/basic`, ["/learn/basic", "/embed/lesson/basic", ""]],
  [`${origin}/embed/exchange/open-the-vault`, ["/exercises/open-the-vault", "/embed/exchange/open-the-vault", ""]],
  [`${origin}/`, 404],
  [`${origin}/learn`, 404],
  [`${origin}/learn/wrong-ideas`, 404],
  [`${origin}/learn/basic/`, 404],
  [`${origin}/exercises/no-such`, 404],
  [`${origin}/embed/exchange/no-such`, 404],
  [`${origin}/api/status/401`, 404],
  ["https://elsewhere.example/learn/basic", 404],
  ["//elsewhere.example/learn/basic", 404],
  ["https://knock.example:8443/learn/basic", 404],
  ["https://knock.example@elsewhere.example/learn/basic", 404],
  ["javascript:alert(1)", 404],
  ["http://[", 404],
  ["", 400],
] as const)
  test(`oEmbed for ${JSON.stringify(url)}: ${Array.isArray(expected) ? expected[1] : expected}`, () => {
    expect(placeOf(url)).toEqual(expected);
  });

test("a format that is not made is a 501, before anything else is looked at", () => {
  expect(asked({ format: "yaml" })).toMatchObject({ status: 501 });
  expect(asked({ url: "/decide", format: "" })).toMatchObject({ status: 501 });
  expect(asked({ url: "/decide" })).toMatchObject({ format: "json" });
});

test("a size that is no number of pixels is a 400 that says what is", () => {
  for (const maxwidth of ["0", "-1", "1e3", "many", "100000"])
    expect(asked({ url: "/decide", maxwidth }), maxwidth).toMatchObject({ status: 400, says: /from 1 to 99999/ });
  expect(asked({ url: "/decide", maxheight: "200" })).toMatchObject({
    most: { width: Number.POSITIVE_INFINITY, height: 200 },
  });
});
