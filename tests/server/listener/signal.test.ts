import { createServer, request } from "node:http";
import { expect, test } from "@playwright/test";
import { readContent } from "#server/listener/adapter";
import { Signal } from "#server/listener/connection";

test("a signal calls who waits, once, and at once who comes later, but nobody who has stopped waiting", () => {
  const signal = new Signal();
  const called: string[] = [];
  signal.wait(() => called.push("first"));
  const stop = signal.wait(() => called.push("stopped"));
  stop();
  signal.give();
  signal.give();
  signal.wait(() => called.push("later"));
  expect(called).toEqual(["first", "later"]);
});

test("a connection of thousands of requests holds none of them: reading content waits for nothing once it came", async () => {
  const waiting = new Set<() => void>();
  const signal = Object.assign(new Signal(), {
    wait: (call: () => void) => {
      waiting.add(call);
      return () => waiting.delete(call);
    },
  });
  const server = createServer(async (incoming, response) => {
    await readContent(incoming, 100, signal, () => {});
    response.end(String(waiting.size));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const text = await new Promise<string>((resolve) => {
    const sent = request({ port, host: "127.0.0.1", method: "POST", headers: { "Content-Length": 3 } }, (answer) => {
      let said = "";
      answer.on("data", (part) => {
        said += part;
      });
      answer.on("end", () => resolve(said));
    });
    sent.write("a");
    setTimeout(() => sent.end("bc"), 50);
  });
  server.close();
  expect(text).toBe("0");
});
