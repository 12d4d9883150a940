import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { expect, test } from "@playwright/test";
import { Captured } from "#server/pages/captured";

test("what a handler of Node writes is kept whole, in whatever pieces it comes", async () => {
  const captured = new Captured(new IncomingMessage(new Socket()));
  const events: string[] = [];
  captured.on("finish", () => events.push("finish"));
  captured.writeHead(201, "Made", { "Content-Type": "text/plain", "X-Two": ["a", "b"] });
  captured.write("ab");
  await new Promise<void>((resolve) => captured.write(new Uint8Array([99]), () => resolve()));
  captured.end("d", () => events.push("done"));
  captured.end("e");
  await captured.whole;
  await new Promise((resolve) => setTimeout(resolve));
  expect(new TextDecoder().decode(captured.content)).toBe("abcd");
  expect([captured.statusCode, captured.getHeaders(), captured.writableEnded]).toEqual([
    201,
    { "content-type": "text/plain", "x-two": ["a", "b"] },
    true,
  ]);
  expect(events.sort()).toEqual(["done", "finish"]);
});
