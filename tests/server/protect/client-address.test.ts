import { expect, test } from "@playwright/test";
import type { FieldLine } from "#http/message";
import { clientAddress, limitKey } from "#server/protect/client-address";

const told = (...values: readonly string[]) => values.map((value): FieldLine => ["X-Forwarded-For", value]);

test("without trusted gateways a client cannot name its own address", () => {
  expect(clientAddress("192.0.2.1", told("203.0.113.9"), 0)).toBe("192.0.2.1");
  expect(clientAddress("::ffff:192.0.2.1", [], 0)).toBe("192.0.2.1");
  expect(clientAddress(undefined, told("203.0.113.9"), 0)).toBe("");
});

test("with one gateway the last address counts, whatever the client has written before it", () => {
  expect(clientAddress("10.0.0.1", told("6.6.6.6, 203.0.113.9"), 1)).toBe("203.0.113.9");
  expect(clientAddress("10.0.0.1", told("6.6.6.6", "203.0.113.9"), 1)).toBe("203.0.113.9");
  expect(clientAddress("10.0.0.1", told("203.0.113.9, 10.0.0.2"), 2)).toBe("203.0.113.9");
});

test("Forwarded counts where X-Forwarded-For is missing, with ports and IPv6 in brackets", () => {
  expect(clientAddress("10.0.0.1", [["Forwarded", 'for=6.6.6.6, for="[2001:db8::1]:4711";proto=https']], 1)).toBe(
    "2001:db8::1",
  );
  expect(clientAddress("10.0.0.1", [["Forwarded", "proto=http;for=203.0.113.9:80"]], 1)).toBe("203.0.113.9");
});

test("a client that leaves a quote open in Forwarded cannot name its own address", () => {
  const added = ", for=203.0.113.9, for=10.0.0.2";
  expect(clientAddress("10.0.0.1", [["Forwarded", `for=6.6.6.6, for="${added}`]], 2)).toBe("203.0.113.9");
  expect(clientAddress("10.0.0.1", [["Forwarded", `for=6.6.6.6;x="${added}`]], 2)).toBe("203.0.113.9");
});

test("what is no address counts for nothing", () => {
  for (const value of ["", "unknown", "_hidden", "1.2.3", "a".repeat(500), "1.2.3.4:5:6"]) {
    expect(clientAddress("10.0.0.1", told(value), 1), value).toBe("10.0.0.1");
  }
});

test("limits are counted by the whole IPv4 address and by the network of an IPv6 one", () => {
  expect(limitKey("192.0.2.1")).toBe("192.0.2.1");
  expect(limitKey("2001:db8:1:2:3:4:5:6")).toBe("2001:db8:1:2");
  expect(limitKey("2001:db8::1")).toBe(limitKey("2001:db8::ffff:2"));
  expect(limitKey("::1")).toBe("0:0:0:0");
});
