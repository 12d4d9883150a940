import { expect, test } from "@playwright/test";
import { messageOfUnread } from "#components/exchange/send/wire-message.ts";
import { octetsToText } from "#http/octets";

test("messageOfUnread() gives a text the Host and the empty line that any text gets, and leaves its mistake", () => {
  const { octets, added, draft } = messageOfUnread("GET /a HTTP/1.1\nBad Name: 1", "site.example");
  expect(octetsToText(octets)).toBe(
    "GET /a HTTP/1.1\r\nHost: site.example\r\nConnection: close\r\nBad Name: 1\r\n\r\n",
  );
  expect(added).toEqual([
    ["Host", "site.example"],
    ["Connection", "close"],
  ]);
  expect(draft).toEqual({ method: "GET", target: "/a", fields: [["Bad Name", "1"]], content: "" });
});

test("messageOfUnread() keeps the learner's own Host, and counts the octets of the content", () => {
  const { octets } = messageOfUnread("PUT /a HTTP/1.1\nhost: own\nBad Name: 1\n\n£\n", "site.example");
  expect(octetsToText(octets)).toBe(
    "PUT /a HTTP/1.1\r\nContent-Length: 3\r\nConnection: close\r\nhost: own\r\nBad Name: 1\r\n\r\n\u00c2\u00a3\n",
  );
});
