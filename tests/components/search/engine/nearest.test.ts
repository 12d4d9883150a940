import { expect, test } from "@playwright/test";
import { nearest } from "#components/search/engine/nearest.ts";
import { index } from "./index-of-the-site";

const near = (path: string) => nearest(index, path, 5).map(({ address }) => address);

for (const [path, first] of [
  ["/status/4444", "/status/444"],
  ["/status/432", "/status/431"],
  ["/status/612", undefined],
  ["/status/40", "/status/400"],
  ["/status/forbiden", "/status/403"],
  ["/forbidden", "/status/403"],
  ["/401-unauthorized", "/status/401"],
  ["/status/401/", "/status/401"],
  ["/learn/basik", "/learn/basic"],
  ["/lern/bearer", "/schemes/bearer"],
  ["/schemes/Basic", "/schemes/basic"],
  ["/exercises/open-vault", "/exercises/open-the-vault"],
  ["/wp-login.php", undefined],
  ["/favicon.ico", undefined],
  ["/%", undefined],
  [`/${"a".repeat(10_000)}`, undefined],
] as const)
  test(`nearest() to ${path.slice(0, 30)} is ${first ?? "nothing"}`, () => {
    expect(near(path)[0]).toBe(first);
  });

test("nearest() stays within the class of a number, and names pages alone", () => {
  expect(near("/status/4999").every((address) => /^\/status\/4\d\d$/.test(address))).toBe(true);
  expect(near("/learn/expired-token").filter((address) => address.includes("#"))).toEqual([]);
});
