import { request as send } from "node:http";
import { expect, test } from "@playwright/test";
import { secretsFor } from "#components/take/export/authentication.ts";
import { takeCurl } from "#components/take/export/curl.ts";
import { takeFetch } from "#components/take/export/fetch.ts";
import { takeHttpie } from "#components/take/export/httpie.ts";
import { takeHttpx, takeRequests } from "#components/take/export/python.ts";
import type { Secret, Take } from "#components/take/export/taken.ts";
import { loadGuarded } from "#content/exercises";
import type { Draft } from "#http/draft";
import { run } from "../../components/take/echo";

// As it stands in the draft, with no client between to change it.
function statusOf({ method, target, fields, content }: Draft, origin: string): Promise<number> {
  const { hostname, port, host } = new URL(origin);
  const named = (name: string) => fields.some(([each]) => each.toLowerCase() === name);
  const lines = [
    ...(named("host") ? [] : [["Host", host]]),
    ...(content === "" || named("content-length") ? [] : [["Content-Length", String(Buffer.byteLength(content))]]),
    ...fields,
  ];
  return new Promise((resolve, reject) => {
    const outgoing = send({ hostname, port, method, path: target, headers: lines.flat() }, (answer) => {
      answer.resume();
      answer.on("end", () => resolve(answer.statusCode ?? 0));
    });
    outgoing.on("error", reject);
    outgoing.end(content);
  });
}

type Tool = { readonly take: Take; readonly status: (text: string) => Promise<number> };

const firstWord = (printed: string) => Number(printed.slice(0, 3));
// The last of the heads: with --digest there are two.
const lastStatus = (printed: string) => Number([...printed.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].at(-1)?.[1]);
const python = async (text: string) => firstWord(await run("/usr/bin/python3", ["-c", text]));

const tools: Readonly<Record<string, Tool>> = {
  curl: { take: takeCurl, status: async (text) => lastStatus(await run("sh", ["-c", text])) },
  requests: { take: takeRequests, status: python },
  httpx: { take: takeHttpx, status: python },
  // It prints no head where nobody looks on.
  HTTPie: {
    take: takeHttpie,
    status: async (text) => lastStatus(await run("sh", ["-c", text.replace(/^http /, "http --print=h ")])),
  },
  fetch: {
    take: takeFetch,
    status: async (text) => firstWord(await run(process.execPath, ["--input-type=module", "-e", text])),
  },
};

// One exercise for each set of schemes: what an export writes depends on nothing else of it.
const guarded = await loadGuarded();
const bySchemes = new Map(guarded.toReversed().map((each) => [JSON.stringify(each.policy.schemes), each]));

for (const { id, start, goal, policy } of bySchemes.values()) {
  for (const which of ["start", "solution"] as const) {
    for (const [name, { take, status }] of Object.entries(tools)) {
      test(`the export for ${name} gets the status that the ${which} of ${id} gets`, async ({ baseURL }) => {
        const origin = baseURL ?? "";
        const draft = which === "start" ? start : (goal.at(-1)?.solution ?? start);
        const known = policy.accounts.flatMap(({ name: username, password }): Secret[] =>
          password === undefined ? [] : [{ scheme: "Basic", username, password }],
        );
        const wanted = await statusOf(draft, origin);
        const answer = { status: wanted, reason: "", fields: [], content: "" };
        const secrets = secretsFor(draft, known, { draft, answer });
        expect(await status(take(draft, origin, { secrets }).text)).toBe(wanted);
      });
    }
  }
}
