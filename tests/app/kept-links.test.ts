import { expect, test } from "@playwright/test";
import { sitePages, waysToPages } from "#app/site-pages.ts";
import { decodeLink } from "#components/exchange/link/link.ts";
import { formatClassLink, onDesk, parseClassLink } from "#components/options/class-link.ts";
import { usualOptions } from "#components/options/class-options.ts";
import { readGiven } from "#components/teach/link/given.ts";
import { places as few } from "../components/teach/places";
import { published } from "../fixtures/cases";
import { keptLinks } from "../fixtures/links";

const places = { ...few, pages: [...sitePages, ...waysToPages] };
const origin = "https://knock.example";

/** The link itself, where an address brings it to the desk. */
function carried(address: string): string {
  return address.startsWith("/teach#") ? (onDesk(address.slice("/teach#".length)) ?? "") : address;
}

test("the links of earlier releases are there, of every kind", () => {
  expect(keptLinks.length).toBeGreaterThanOrEqual(27);
  expect(new Set(keptLinks.map(({ kind }) => kind)).size).toBe(keptLinks.length);
});

for (const { kind, address, page, at, options, request, view } of keptLinks) {
  test(`the link that an earlier release made to a ${kind} still says what it said`, () => {
    const link = parseClassLink(carried(address));
    expect(published[page]).toBeDefined();
    if (at !== undefined) expect([link.fragment, published[page]]).toEqual([at, expect.arrayContaining([at])]);
    expect(link.options).toEqual({ ...usualOptions, ...options });
    if (request) expect(decodeLink(link.fragment)).toEqual({ owner: expect.any(String), draft: request, view });
  });

  test(`the desk takes the link that an earlier release made to a ${kind}, and has nothing to say of it`, () => {
    const { link, notice } = readGiven(origin + address, origin, places);
    const last = link?.path === "/status/forbidden" ? "/status/403" : link?.path;
    expect([last, notice]).toEqual([page, undefined]);
    if (link && !/^\/\d|[A-Z]/.test(address)) expect(formatClassLink(link)).toBe(carried(address));
  });
}
