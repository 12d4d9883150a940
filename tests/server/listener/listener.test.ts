import { execFile, spawnSync } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";
import { createListener } from "#server/listener/listener";
import { origin } from "#server/origin";
import { readResponses } from "../../sandbox/read-responses";

const curlThere = spawnSync("curl", ["--version"]).status === 0;
const run = promisify(execFile);

async function serving<Value>(use: (port: number) => Promise<Value>): Promise<Value> {
  const server = createListener(origin, { own: [], behind: ["sandbox.example", "library.example"] });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  try {
    return await use(typeof address === "object" && address ? address.port : 0);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function curl(...args: string[]): Promise<string> {
  const quiet = [
    "-sS",
    "--noproxy",
    "",
    "-o",
    "/dev/null",
    "-w",
    "%{http_connect} %{http_code} %{num_connects}",
    "-m",
    "5",
  ];
  return (await run("curl", [...quiet, ...args])).stdout;
}

const target = "http://sandbox.example/api/sandbox/open-the-vault";
const user = "Aladdin:open sesame";

test.describe("curl on a real port", () => {
  test.skip(!process.env["CI"] && !curlThere, "curl is not installed");

  test("meets the proxy's 407 without credentials and with wrong ones", async () => {
    await serving(async (port) => {
      const proxy = ["-x", `http://127.0.0.1:${port}`];
      expect(await curl(...proxy, target)).toMatch(/^000 407/);
      expect(await curl(...proxy, "--proxy-basic", "-U", "Aladdin:no", target)).toMatch(/^000 407/);
    });
  });

  test("is led to the sandbox with credentials, answers the 407 by itself, and meets the origin's 401 and 200", async () => {
    await serving(async (port) => {
      const proxy = ["-x", `http://127.0.0.1:${port}`, "-U", user];
      expect(await curl(...proxy, "--proxy-basic", target)).toMatch(/^000 401/);
      expect(await curl(...proxy, "--proxy-anyauth", target)).toMatch(/^000 401/);
      expect(await curl(...proxy, "--proxy-basic", "-u", user, target)).toMatch(/^000 200/);
      expect(await curl("-x", `http://Aladdin:open%20sesame@127.0.0.1:${port}`, "-u", user, target)).toMatch(
        /^000 200/,
      );
    });
  });

  test("digs a tunnel with -p", async () => {
    await serving(async (port) => {
      const proxy = ["-p", "-x", `http://127.0.0.1:${port}`];
      expect(await curl(...proxy, "-U", user, "-u", user, target)).toMatch(/^200 200/);
      await expect(curl(...proxy, target)).rejects.toThrow(/407/);
    });
  });

  test("speaks to the origin itself, on one connection", async () => {
    await serving(async (port) => {
      const there = `http://127.0.0.1:${port}/api/sandbox/open-the-vault`;
      expect(await curl("--anyauth", "-u", user, there)).toBe("000 200 1");
      expect(await curl("-H", "Expect: 100-continue", "-d", "x", there)).toMatch(/^000 405/);
    });
  });
});

test("a message that is broken is refused on a real port as well, and the connection ends", async () => {
  await serving(async (port) => {
    for (const [request, status] of [
      ["GET / HTTP/1.1\r\nHost : a\r\n\r\n", 400],
      [`GET / HTTP/1.1\r\nHost: a\r\nX: ${"a".repeat(20_000)}\r\n\r\n`, 431],
      ["BREW / HTTP/1.1\r\nHost: a\r\n\r\n", 501],
    ] as const) {
      const socket = connect(port, "127.0.0.1");
      const parts: Buffer[] = [];
      socket.on("data", (part) => parts.push(part));
      socket.write(request);
      await once(socket, "end");
      expect(readResponses(Buffer.concat(parts)).map((each) => each.status)).toEqual([status]);
      socket.destroy();
    }
  });
});
