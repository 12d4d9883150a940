import { expect, test } from "@playwright/test";
import { renderToStaticMarkup } from "react-dom/server";
import { OembedLink } from "#app/page-parts/oembed-link";
import { discoveryField, framedIn } from "#server/pages/ready/discovery";

test("what a page says of its frame is told in absolute addresses, as the request knows them", () => {
  const path = framedIn(renderToStaticMarkup(OembedLink({ path: "/learn/401-or-403", title: "401 or 403" })));
  expect(path).toBe("/learn/401-or-403");
  const fields = [
    ["Host", "knock.example"],
    ["X-Forwarded-Proto", "https"],
  ] as const;
  expect(discoveryField(path ?? "", fields)).toEqual([
    [
      "Link",
      '<https://knock.example/oembed?url=https%3A%2F%2Fknock.example%2Flearn%2F401-or-403>; rel="alternate"; type="application/json+oembed"',
    ],
  ]);
});

test("a page without a frame says nothing of one, nor does a request without a host that could be ours", () => {
  expect(framedIn('<link rel="alternate" type="application/atom+xml" href="/oembed?url=%2F"/>')).toBeUndefined();
  expect(discoveryField("/sandbox", [])).toEqual([]);
  expect(discoveryField("/sandbox", [["Host", 'a">; rel="x']])).toEqual([]);
});
