import { expect, test } from "@playwright/test";

// In octets, as Brotli leaves them: what `npm run weigh` measured, and a half more.
const limits: Readonly<Record<string, number>> = {
  "/": 22_000,
  "/learn/the-challenge": 27_000,
  "/status/404": 23_000,
  "/schemes/digest": 15_000,
  "/headers/www-authenticate": 23_000,
  "/sandbox": 38_000,
  "/inspect": 22_000,
};

for (const [path, limit] of Object.entries(limits)) {
  test(`${path} comes in at most ${limit} octets`, async ({ request }) => {
    const answer = await request.get(path, { headers: { "Accept-Encoding": "br" } });
    const { "content-length": length, "content-encoding": coding } = answer.headers();
    expect(coding).toBe("br");
    expect(Number(length)).toBeLessThan(limit);
  });
}

test("the fields of a page that keep it from harm are on every page, and a frame is allowed in one place alone", async ({
  request,
}) => {
  for (const path of ["/", "/status/404", "/search?q=403", "/nowhere", "/embed/exchange/open-the-vault"]) {
    const fields = (await request.get(path)).headers();
    const policy = fields["content-security-policy"] ?? "";
    // The published rules of MDN's HTTP Observatory: no unsafe source, nothing by default, and who may frame.
    expect(policy, path).not.toMatch(/unsafe-(?:inline|eval)/);
    expect(policy, path).toMatch(/default-src 'none'.*base-uri 'none'; form-action 'self'/);
    expect(policy, path).toContain(path.startsWith("/embed/") ? "frame-ancestors *" : "frame-ancestors 'self'");
    expect(fields["referrer-policy"], path).toBe("strict-origin-when-cross-origin");
    expect(fields["x-content-type-options"], path).toBe("nosniff");
    expect(fields["permissions-policy"], path).toContain("camera=()");
    expect(fields["cross-origin-resource-policy"], path).toBe(
      path.startsWith("/embed/") ? "cross-origin" : "same-origin",
    );
    expect(fields["set-cookie"], path).toBeUndefined();
  }
});

test("behind a gateway that speaks TLS a page asks for TLS from now on, and keeps its other fields", async ({
  request,
}) => {
  const plain = (await request.get("/learn")).headers();
  expect(plain["strict-transport-security"]).toBeUndefined();
  const secure = (await request.get("/learn", { headers: { "X-Forwarded-Proto": "https" } })).headers();
  expect(secure["strict-transport-security"]).toBe("max-age=63072000");
  expect([secure["etag"], secure["vary"]]).toEqual([plain["etag"], plain["vary"]]);
});
