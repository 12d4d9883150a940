import { expect, test } from "@playwright/test";

const results = (html: string) => [...html.matchAll(/data-found=""><a href="([^"]*)"/g)].map(([, href]) => href);

test("the page of results shows what was found, ranked, without a script", async ({ request }) => {
  const answer = await request.get("/search?q=invalid+token");
  const html = await answer.text();
  expect(results(html)[0]).toBe("/status/401");
  expect(html).toContain('<meta name="robots" content="noindex"');
  expect(html).toMatch(/<mark[^>]*>token<\/mark>/i);
});

test("the page of results says that nothing was found, and what to try", async ({ request }) => {
  const html = await (await request.get("/search?q=qwertzuiop")).text();
  expect(html).toContain("Nothing was found for “");
  expect(html).toContain('href="/search?q=401%20vs%20403"');
});

test("a query that is too long is cut, and the page says so", async ({ request }) => {
  const html = await (await request.get(`/search?q=${"forbidden+".repeat(1_000)}`)).text();
  expect(results(html)[0]).toBe("/status/403");
  expect(html).toContain("characters were looked at");
});

for (const query of [
  "",
  "?q",
  "?q=",
  "?q=403&q=404",
  "?q[]=403",
  "?q=%",
  "?q=%zz%ff",
  "?q=%00",
  "?q=%F0%9F%98%80",
  "?q=%3Cscript%3Ealert(1)%3C/script%3E",
  "?q=__proto__+constructor+toString",
  "?q=%ED%A0%80",
  `?q=${"%20".repeat(3_000)}`,
  `?q=${"a".repeat(10_000)}`,
])
  test(`/search${query.slice(0, 40)} is a page`, async ({ request }) => {
    const answer = await request.get(`/search${query}`);
    expect(answer.status()).toBe(200);
    expect(await answer.text()).not.toContain("<script>alert(1)");
  });

test("the list for the browser is JSON, comes packed, and is not sent again while it is the same", async ({
  request,
}) => {
  const answer = await request.get("/search.json", { headers: { "Accept-Encoding": "gzip" } });
  const { etag = "", ...fields } = answer.headers();
  expect(fields["content-type"]).toBe("application/json");
  expect(fields["content-encoding"]).toBe("gzip");
  expect(Number(fields["content-length"])).toBeLessThan(100_000);
  expect((await answer.json()).length).toBeGreaterThan(400);
  const again = await request.get("/search.json", { headers: { "Accept-Encoding": "gzip", "If-None-Match": etag } });
  expect(again.status()).toBe(304);
});

for (const [path, near] of [
  ["/status/4444", "/status/444"],
  ["/status/40", "/status/400"],
  ["/forbidden", "/status/403"],
  ["/401-unauthorized", "/status/401"],
  ["/learn/basik", "/learn/basic"],
  ["/lost/forbidden", "/status/403"],
] as const)
  test(`${path} is a 404 that names ${near}, without a script`, async ({ request }) => {
    const answer = await request.get(path);
    expect(answer.status()).toBe(404);
    const [section = ""] = /<section aria-labelledby="nearest".*?<\/section>/s.exec(await answer.text()) ?? [];
    expect(/href="([^"]*)"/.exec(section)?.[1]).toBe(near);
  });

test("HEAD of a page that is not there is a 404 without content", async ({ request }) => {
  const answer = await request.head("/learn/basik");
  expect([answer.status(), (await answer.body()).length]).toEqual([404, 0]);
});

test("the name of a code leads to its number for good", async ({ request }) => {
  for (const [name, code] of [
    ["forbidden", 403],
    ["not-found", 404],
    ["ok", 200],
  ] as const) {
    const answer = await request.get(`/status/${name}`, { maxRedirects: 0 });
    expect([answer.status(), answer.headers()["location"]]).toEqual([308, `/status/${code}`]);
  }
});
