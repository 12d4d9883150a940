import { request as send } from "node:http";
import { expect, test } from "@playwright/test";
import { secretsFor } from "#components/exchange/take/authentication.ts";
import { takeCurl } from "#components/exchange/take/curl.ts";
import { takeRequests } from "#components/exchange/take/python.ts";
import type { Secret } from "#components/exchange/take/taken.ts";
import { exerciseIds, loadExercise } from "#content/exercises";
import type { Draft } from "#http/draft";
import { run } from "../components/take/echo";

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

for (const id of exerciseIds()) {
  for (const which of ["start", "solution"] as const) {
    test(`the exported curl and Python get the status that the ${which} of ${id} gets`, async ({ baseURL }) => {
      const origin = baseURL ?? "";
      const { [which]: draft, policy } = await loadExercise(id);
      const known = policy.accounts.flatMap(({ name, password }): Secret[] =>
        password === undefined ? [] : [{ scheme: "Basic", username: name, password }],
      );
      const wanted = await statusOf(draft, origin);
      const answer = { status: wanted, reason: "", fields: [], content: "" };
      const secrets = secretsFor(draft, known, { draft, answer });
      const byCurl = await run("sh", ["-c", takeCurl(draft, origin, { secrets }).text]);
      // The last of the heads: with --digest there are two.
      expect(Number([...byCurl.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].at(-1)?.[1])).toBe(wanted);
      const byPython = await run("/usr/bin/python3", ["-c", takeRequests(draft, origin, { secrets }).text]);
      expect(Number(byPython.slice(0, 3))).toBe(wanted);
    });
  }
}
