import { expect, test } from "@playwright/test";
import { loadExercises } from "#content/exercises";
import { shownResources } from "#content/resources";
import { nearest } from "#http/command/nearest";
import { readCommand } from "#http/command/read-command";
import { statusRooms } from "#http/command/rooms/by-status";
import type { Asked } from "#http/command/rooms/room";
import { sent } from "#tests/content/solve";

const exercises = await loadExercises();
const names = new Set([...shownResources.map(({ id }) => id), ...exercises.map(({ id }) => id)]);

function askedBy(text: string): Asked {
  const command = readCommand(text);
  if (!command) throw new Error(`No command: ${text}`);
  return command;
}

const jwt = "eyJhbGciOiJIUzI1NiJ9.eyJpZCI6MX0.c2ln";
// A command, the status that came if one is known, the resource, and what its draft is answered with.
const choices = [
  ["curl -u a:b https://host.example/", undefined, "open-the-vault", 200],
  ["curl -u a:b https://host.example/", 401, "open-the-vault", 401],
  ["curl -u a:b https://host.example/", 403, "the-staff-door", 403],
  ["curl https://host.example/", undefined, "open-the-vault", 401],
  ["curl https://host.example/", 401, "the-bare-401", 401],
  ["curl https://host.example/", 403, "the-staff-door", 403],
  ["curl --digest -u a:b https://host.example/", undefined, "the-signed-door", 401],
  ["curl -H 'Authorization: Bearer abc' https://host.example/", undefined, "the-scoped-api", 200],
  ["curl -H 'Authorization: Bearer abc' https://host.example/", 401, "the-scoped-api", 401],
  ["curl -H 'Authorization: Bearer abc' https://host.example/", 403, "the-scoped-api", 403],
  ["curl -H 'Authorization: token abc' https://host.example/", 401, "the-scoped-api", 401],
  ["curl -H 'Authorization: abc' https://host.example/", 401, "the-scoped-api", 401],
  [`curl -H 'Authorization: Bearer ${jwt}' https://host.example/`, 401, "the-jwt-library", 401],
  [`curl -H 'Authorization: DPoP ${jwt}' https://host.example/`, 401, "the-bound-token", 401],
  ["curl --ntlm -u a:b https://host.example/", 401, "the-two-rounds", 401],
  ["curl --aws-sigv4 aws:amz -u a:b https://host.example/", 403, "the-signed-door", 401],
  ["curl -H 'X-API-Key: abc' https://host.example/", undefined, "api-key", 200],
  ["curl -H 'X-Api-Key: abc' https://host.example/", 401, "api-key", 401],
  ["curl 'https://host.example/x?api_key=abc'", 403, "api-key", 403],
  ["curl -b a=b https://host.example/", 401, "session", 401],
  ["curl -x p:1 -U a:b http://host.example/", undefined, "through-the-proxy", 407],
  ["curl https://host.example/", 407, "through-the-proxy", 407],
  ["curl -X OPTIONS -H 'Access-Control-Request-Method: PUT' https://host.example/", 401, "the-strict-api", 401],
  ['curl --json \'{"jsonrpc": "2.0", "id": 1}\' https://host.example/mcp', 401, "the-reading-room", 401],
  ["Invoke-RestMethod https://host.example -Authentication Bearer -Token $t", 401, "the-scoped-api", 401],
] as const;

for (const [index, [text, status, resource, answered]] of choices.entries()) {
  test(`nearest() leads from ${text}${status === undefined ? "" : ` and ${status}`} to ${resource}`, async () => {
    const found = nearest({ ...askedBy(text), ...(status === undefined ? {} : { status }) });
    expect(found.resource).toBe(resource);
    expect(names).toContain(resource);
    expect(found.says).toMatch(/^[A-Z0-9].*\.$/);
    const way = /^http:/.test(found.draft.target) || found.draft.method === "OPTIONS" ? "wire" : "browser";
    const { answer } = await sent(found.draft, way, `198.51.100.${index + 1}`);
    expect(answer.status).toBe(answered);
  });
}

for (const [status, { resource, draft, says }] of statusRooms) {
  test(`a request that was answered ${status} leads to a resource that answers so`, async () => {
    expect(names).toContain(resource);
    expect(says).toMatch(/^[A-Z0-9].*\.$/);
    // Of a limit the first request is within it.
    const tries = status === 429 ? 6 : 1;
    let answered = 0;
    for (let count = 0; count < tries; count += 1)
      answered = (await sent(draft, status === 426 || status < 400 ? "wire" : "browser", "198.51.100.200")).answer
        .status;
    expect(answered).toBe(status);
    expect(nearest({ method: "GET", fields: [["Authorization", "Basic QTpi"]], status }).resource).toBe(resource);
  });
}

test("nearest() goes by what a challenge offered where nothing was sent", () => {
  expect(nearest({ method: "GET", fields: [], status: 401, offered: ["Digest"] }).resource).toBe("the-signed-door");
  expect(nearest({ method: "GET", fields: [], status: 401, offered: ["Bearer"] }).resource).toBe("the-scoped-api");
});

test("nearest() repeats nothing of the request in its draft", () => {
  const fields = [
    ["Authorization", "Bearer hunter2"],
    ["X-API-Key", "hunter2"],
    ["Cookie", "sid=hunter2"],
  ] as const;
  for (const status of [undefined, 401, 403, 407, 429]) {
    const asked = { method: "POST", target: "/x?key=hunter2", fields, content: "hunter2" };
    expect(JSON.stringify(nearest({ ...asked, ...(status === undefined ? {} : { status }) }))).not.toContain("hunter2");
  }
});
