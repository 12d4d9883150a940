import { expect, test } from "@playwright/test";
import { paramValue } from "#http/auth-param";
import { expectHandshake } from "./handshake";
import { needs, type Program, run } from "./programs";
import { fieldIn, portIn, recorded, statusIn } from "./relay";

const user = "Aladdin";
const password = "open sesame";
const signed = { path: "the-signed-door", handshake: { scheme: "Digest", algorithm: "SHA-256" } };
const signedInMd5 = { path: "the-old-signed-door", handshake: { scheme: "Digest", algorithm: "MD5" } };
const choice = { path: "the-choice", handshake: { scheme: "Digest" } };
const vault = { path: "open-the-vault", handshake: { scheme: "Basic" } };

const curl = ["-q", "-sS", "-m", "15", "-u", `${user}:${password}`];
const wget = ["--no-config", "-q", "-O", "-", "-T", "15", "-t", "1", `--user=${user}`, `--password=${password}`];
const http = ["--ignore-stdin", "--timeout=15", "-a", `${user}:${password}`];
const urllib = (handler: string) => [
  "-c",
  `import sys, urllib.request as u
known = u.HTTPPasswordMgrWithDefaultRealm()
known.add_password(None, sys.argv[1], sys.argv[2], sys.argv[3])
print(u.build_opener(u.${handler}(known)).open(sys.argv[1], timeout=15).status)`,
];
const requests = (auth: string) => [
  "-c",
  `import sys, requests
from requests.auth import *
with requests.Session() as session:
    session.auth = ${auth}(*sys.argv[2:4])
    for time in range(3): print(session.get(sys.argv[1], timeout=15).status_code)`,
];

const clients: readonly {
  program: Program;
  by: string;
  args: (url: string) => readonly string[];
  to: readonly (typeof signed | typeof vault)[];
}[] = [
  { program: "curl", by: "--digest", args: (url) => [...curl, "--digest", url], to: [signed, signedInMd5, choice] },
  {
    program: "curl",
    by: "--anyauth",
    args: (url) => [...curl, "--anyauth", url],
    to: [signed, signedInMd5, choice, vault],
  },
  { program: "wget", by: "--user", args: (url) => [...wget, url], to: [signedInMd5, vault] },
  {
    program: "python",
    by: "urllib's HTTPDigestAuthHandler",
    args: (url) => [...urllib("HTTPDigestAuthHandler"), url, user, password],
    to: [signedInMd5],
  },
  {
    program: "python",
    by: "urllib's HTTPBasicAuthHandler",
    args: (url) => [...urllib("HTTPBasicAuthHandler"), url, user, password],
    to: [vault],
  },
  { program: "http", by: "-A digest", args: (url) => [...http, "-A", "digest", url], to: [signed, signedInMd5] },
];

/** Lets a program loose on a resource, and gives the heads that passed and what the program said. */
async function send(
  baseURL: string | undefined,
  path: string,
  program: Program,
  args: (url: string) => readonly string[],
) {
  return recorded(portIn(baseURL), (port) => run(program, args(`http://127.0.0.1:${port}/api/sandbox/${path}`)));
}

for (const { program, by, args, to } of clients) {
  for (const { path, handshake } of to) {
    test(`${program} ${by} knocks at ${path}, is challenged, answers and is let in`, async ({ baseURL }) => {
      needs(program);
      const { passed } = await send(baseURL, path, program, args);
      expectHandshake(passed, handshake);
    });
  }
}

test("wget answers a SHA-256 challenge in MD5, and is refused for it", async ({ baseURL }) => {
  needs("wget");
  const { passed } = await send(baseURL, "the-signed-door", "wget", (url) => [...wget, url]);
  if (statusIn(passed.at(-1) ?? { request: "", response: "" }) === 200) {
    // A wget that has learned SHA-256 by then.
    expectHandshake(passed, signed.handshake);
    return;
  }
  const { params } = expectHandshake(passed, { scheme: "Digest", end: 401 });
  expect(paramValue(params, "response")).toMatch(/^[0-9a-f]{32}$/);
  expect(fieldIn(passed.at(-1)?.response ?? "", "Sandbox-Decision")).toContain("algorithm-offered;yes=?0");
});

for (const { path, handshake } of [signed, signedInMd5]) {
  test(`requests opens ${path} three times with one nonce, whose count goes up`, async ({ baseURL }) => {
    needs("python");
    const args = (url: string) => [...requests("HTTPDigestAuth"), url, user, password];
    const { passed, value } = await send(baseURL, path, "python", args);
    expect(value.split(/\s+/).filter((line) => line !== "")).toEqual(["200", "200", "200"]);
    const { params } = expectHandshake(passed.slice(0, 2), handshake);
    expect(paramValue(params, "algorithm")).toBe(handshake.algorithm);
    expect(paramValue(params, "qop")).toBe("auth");
    const sent = passed.slice(1).map(({ request }) => fieldIn(request, "Authorization") ?? "");
    expect(sent.map((each) => /nc=([0-9a-f]{8})/.exec(each)?.[1])).toEqual(["00000001", "00000002", "00000003"]);
    expect(new Set(sent.map((each) => /nonce="([^"]+)"/.exec(each)?.[1])).size).toBe(1);
  });
}

for (const [program, by, path, args] of [
  ["curl", "--basic", "open-the-vault", (url: string) => [...curl, "--basic", url]],
  [
    "curl",
    "--oauth2-bearer",
    "the-scoped-api",
    (url: string) => ["-q", "-sS", "-m", "15", "--oauth2-bearer", "write-9c1d", url],
  ],
  ["wget", "--auth-no-challenge", "open-the-vault", (url: string) => [...wget, "--auth-no-challenge", url]],
  [
    "python",
    "requests' HTTPBasicAuth",
    "open-the-vault",
    (url: string) => [...requests("HTTPBasicAuth"), url, user, password],
  ],
  ["http", "-a", "open-the-vault", (url: string) => [...http, url]],
  [
    "http",
    "-A bearer",
    "the-scoped-api",
    (url: string) => ["--ignore-stdin", "--timeout=15", "-A", "bearer", "-a", "write-9c1d", url],
  ],
] as const) {
  test(`${program} ${by} brings its credentials along, and ${path} opens at the first knock`, async ({ baseURL }) => {
    needs(program);
    const { passed } = await send(baseURL, path, program, args);
    expect(new Set(passed.map(statusIn))).toEqual(new Set([200]));
    expect(fieldIn(passed[0]?.request ?? "", "Authorization")).toMatch(/^(?:Basic|Bearer) /);
  });
}

test("curl with a wrong password is challenged, answers, is refused without stale, and gives up", async ({
  baseURL,
}) => {
  needs("curl");
  const { passed } = await send(baseURL, "the-signed-door", "curl", (url) => [
    ...["-q", "-sS", "-m", "15", "-u", `${user}:open barley`, "--digest", url],
  ]);
  expectHandshake(passed, { ...signed.handshake, end: 401 });
  expect(fieldIn(passed.at(-1)?.response ?? "", "WWW-Authenticate")).not.toContain("stale");
});
