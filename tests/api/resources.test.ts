import { expect, test } from "@playwright/test";
import { loadGuarded } from "#content/exercises";

const base = "/api/sandbox";
const basic = (pair: string) => `Basic ${Buffer.from(pair).toString("base64")}`;

const answers = [
  ["open-the-vault", "GET", undefined, 401, /^Basic realm="vault"/],
  ["open-the-vault", "GET", "Bearer abc", 401, /^Basic realm="vault"/],
  ["open-the-vault", "GET", "Basic QWxhZGRpbg==", 401, /^Basic realm="vault"/],
  ["open-the-vault", "GET", basic("Aladdin:open sesam"), 401, /^Basic realm="vault"/],
  ["open-the-vault", "GET", basic("Aladdin:open sesame"), 200, undefined],
  ["the-staff-door", "GET", undefined, 401, /^Basic realm="staff door"/],
  ["the-staff-door", "GET", basic("Ali:forty jars"), 403, undefined],
  ["the-staff-door", "GET", basic("Morgiana:boiling oil"), 200, undefined],
  ["the-hidden-room", "GET", undefined, 404, undefined],
  ["the-hidden-room", "GET", basic("Ali:forty jars"), 404, undefined],
  ["the-hidden-room", "GET", basic("Morgiana:boiling oil"), 200, undefined],
  ["the-scoped-api", "GET", undefined, 401, /^Bearer realm="library"$/],
  ["the-scoped-api", "GET", "Bearer a b", 400, /error="invalid_request"/],
  ["the-scoped-api", "GET", "Bearer old-77aa", 401, /error="invalid_token"/],
  ["the-scoped-api", "GET", "Bearer unknown", 401, /error="invalid_token"/],
  ["the-scoped-api", "POST", "Bearer read-4f2a", 403, /error="insufficient_scope".*scope="books:write"/],
  ["the-scoped-api", "POST", "Bearer write-9c1d", 200, undefined],
] as const;

for (const [name, method, authorization, status, challenge] of answers) {
  test(`${method} ${name} with ${authorization ?? "no credentials"} is answered ${status}`, async ({ request }) => {
    const headers = authorization === undefined ? {} : { Authorization: authorization };
    const response = await request.fetch(`${base}/${name}`, { method, headers });
    expect(response.status()).toBe(status);
    if (challenge) expect(response.headers()["www-authenticate"]).toMatch(challenge);
    else expect(response.headers()["www-authenticate"]).toBeUndefined();
    expect(response.headers()["sandbox-decision"]).toContain("resource-exists");
    expect(response.headers()["cache-control"]).toBe("no-store");
    expect(response.headers()["vary"]).toContain("Authorization");
  });
}

test("whoever may not know of the hidden room gets the octets of a room that does not exist", async ({ request }) => {
  const hidden = await request.get(`${base}/the-hidden-room`);
  const absent = await request.get(`${base}/the-hidden-room/no-such-room`);
  const nowhere = await request.get(`${base}/no-such-space`);
  const comparable = (headers: Record<string, string>) => ({ ...headers, "sandbox-decision": "", date: "" });
  expect(await hidden.text()).toBe(await absent.text());
  expect(await hidden.text()).toBe(await nowhere.text());
  expect(comparable(hidden.headers())).toEqual(comparable(absent.headers()));
});

test("an unknown resource is answered with a list of the ones there are", async ({ request }) => {
  const response = await request.get(`${base}/no-such-space`);
  expect(response.headers()["content-type"]).toContain("application/problem+json");
  expect((await response.json()).resources).toContain(`${base}/open-the-vault`);
});

test("content over 64 KiB is answered 413, and the connection goes on", async ({ request }) => {
  const response = await request.post(`${base}/the-scoped-api`, { data: Buffer.alloc(65 * 1024) });
  expect(response.status()).toBe(413);
});

test("a preflight is answered before any credentials are asked for", async ({ request }) => {
  const headers = {
    Origin: "https://school.example",
    "Access-Control-Request-Method": "POST",
    "Access-Control-Request-Headers": "authorization, x-lesson",
  };
  const response = await request.fetch(`${base}/the-scoped-api`, { method: "OPTIONS", headers });
  expect(response.status()).toBe(204);
  expect(response.headers()["access-control-allow-origin"]).toBe("*");
  expect(response.headers()["access-control-allow-headers"]).toMatch(/^authorization, .*\*$/);
});

for (const { id } of await loadGuarded()) {
  for (const method of ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]) {
    test(`${method} ${id} carries a decision and no server error`, async ({ request }) => {
      const response = await request.fetch(`${base}/${id}`, { method });
      expect(response.status()).toBeLessThan(500);
      expect(response.headers()["sandbox-decision"]).toBeTruthy();
      if (method === "HEAD") expect((await response.body()).length).toBe(0);
    });
  }
}
