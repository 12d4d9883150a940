import { expect, test } from "@playwright/test";
import { fieldValue } from "#http/message";
import type { Moment } from "#http/schemes/scheme";
import { tokenEndpoint } from "#sandbox/resources/token/token-endpoint";
import { failuresPerMinute, requestsPerMinute } from "#sandbox/resources/token/token-limits";
import { asked, signingMoment } from "#tests/signing-moment";

const endpoint = tokenEndpoint(["/api/sandbox/library"]);
const right = "grant_type=client_credentials&client_id=reader&client_secret=turn+the+page";
const wrong = "grant_type=client_credentials&client_id=reader&client_secret=guess";

async function send(content: string, moment: Moment, client?: string) {
  const form = ["Content-Type", "application/x-www-form-urlencoded"] as const;
  return (await endpoint(asked("POST", "/api/sandbox/token", [form], content), [], { ...moment, client })).response;
}

function times<Value>(count: number, once: () => Promise<Value>): Promise<readonly Value[]> {
  return Promise.all(Array.from({ length: count }, once));
}

for (const [from, address] of [
  ["an address", "198.51.100.9"],
  ["no known address", undefined],
] as const) {
  test(`wrong secrets for a client's id from ${from} do not lock out the real client`, async () => {
    const moment = await signingMoment();
    const guesses = await times(2 * failuresPerMinute, () => send(wrong, moment, address));
    expect(guesses.filter(({ status }) => status === 401)).toHaveLength(failuresPerMinute);
    expect(guesses.filter(({ status }) => status === 429)).toHaveLength(failuresPerMinute);
    for (const real of ["192.0.2.1", undefined]) expect((await send(right, moment, real)).status).toBe(200);
  });
}

test("an address that has guessed too often is told to wait before its next secret is looked at, right or wrong", async () => {
  const moment = await signingMoment();
  await times(failuresPerMinute + 1, () => send(wrong, moment, "198.51.100.9"));
  for (const content of [right, wrong, "nonsense"]) {
    const { status, fields } = await send(content, moment, "198.51.100.9");
    expect([status, fieldValue(fields, "Retry-After")]).toEqual([429, "60"]);
  }
});

test("requests by a client's own secret from another address take nothing from it, for the secrets here are public", async () => {
  const moment = await signingMoment();
  const all = await times(requestsPerMinute + 20, () => send(right, moment, "198.51.100.9"));
  expect(all.filter(({ status }) => status === 200)).toHaveLength(requestsPerMinute);
  const refused = all.filter(({ status }) => status === 429);
  for (const { fields } of refused) expect(fieldValue(fields, "Retry-After")).toBe("60");
  expect((await send(right, moment, "192.0.2.1")).status).toBe(200);
  expect(
    (await send(right.replace("reader", "writer").replace("turn+the+page", "ink+and+quill"), moment, "198.51.100.9"))
      .status,
  ).toBe(200);
});
