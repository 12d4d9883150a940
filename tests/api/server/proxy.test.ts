import { once } from "node:events";
import { expect, test } from "@playwright/test";
import { createListener } from "#server/listener/listener";
import { origin } from "#server/origin";
import { needs, run } from "../clients/programs";
import { fieldIn, type Passed, portOf, recorded, statusIn } from "../clients/relay";

const target = "http://library.example/api/sandbox/open-the-vault";
const pair = "Aladdin:open sesame";
const curl = ["-q", "-sS", "-m", "15", "--noproxy", ""];

async function through(args: (proxy: string) => readonly string[]): Promise<readonly Passed[]> {
  const server = createListener(origin);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  try {
    const { passed } = await recorded(portOf(server.address()), (port) =>
      run("curl", [...curl, ...args(`http://127.0.0.1:${port}`)]),
    );
    return passed;
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const sent = (name: string) => (each: Passed) => fieldIn(each.request, name)?.split(" ")[0];

test("curl -x --proxy-anyauth meets 407, answers the proxy, meets the origin's 401 and answers that too", async () => {
  needs("curl");
  const passed = await through((proxy) => [
    "-x",
    proxy,
    "-U",
    pair,
    "--proxy-anyauth",
    "-u",
    pair,
    "--anyauth",
    target,
  ]);
  expect(passed.map(statusIn)).toEqual([407, 401, 200]);
  expect(passed.map(sent("Proxy-Authorization"))).toEqual([undefined, "Basic", "Basic"]);
  expect(passed.map(sent("Authorization"))).toEqual([undefined, undefined, "Basic"]);
  expect(fieldIn(passed[0]?.response ?? "", "Proxy-Authenticate")).toBe('Basic realm="proxy"');
  expect(fieldIn(passed[0]?.response ?? "", "WWW-Authenticate")).toBeUndefined();
  expect(fieldIn(passed[1]?.response ?? "", "WWW-Authenticate")).toMatch(/^Basic realm="vault"/);
});

test("curl --digest behind the proxy signs the path, and the origin takes it", async () => {
  needs("curl");
  const door = target.replace("open-the-vault", "the-signed-door");
  const passed = await through((proxy) => ["-x", proxy, "-U", pair, "-u", pair, "--digest", door]);
  expect(passed.map(statusIn)).toEqual([401, 200]);
  expect(fieldIn(passed[1]?.request ?? "", "Authorization")).toMatch(/uri="\/api\/sandbox\/the-signed-door"/);
});

test("curl -x with good credentials is led nowhere but to the sandbox", async () => {
  needs("curl");
  const passed = await through((proxy) => ["-x", proxy, "-U", pair, "http://elsewhere.example/"]);
  expect(passed.map(statusIn)).toEqual([403]);
});
