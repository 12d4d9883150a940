import { expect, test } from "@playwright/test";

const asked = { Host: "knock.example", "X-Forwarded-Proto": "https" };
const of = (url: string, more = "") => `/oembed?url=${encodeURIComponent(url)}${more}`;

for (const [url, title] of [
  ["https://knock.example/learn/401-or-403", "401 or 403"],
  ["https://knock.example/exercises/open-the-vault?seed=7#x", "Open the vault"],
  ["https://knock.example/sandbox", "Sandbox"],
  ["https://knock.example/decide", "Which status code should I return?"],
  ["/decide/401", "401 Unauthorized"],
] as const)
  test(`a program that asks how to frame ${url} gets a frame that is there`, async ({ request }) => {
    const response = await request.get(of(url), { headers: asked });
    expect([response.status(), response.headers()["content-type"]]).toEqual([200, "application/json; charset=utf-8"]);
    expect(response.headers()["access-control-allow-origin"]).toBe("*");
    const answer = await response.json();
    expect(answer).toMatchObject({
      version: "1.0",
      type: "rich",
      provider_name: "Knock Knock",
      width: 720,
      height: 800,
    });
    expect(answer.title).toContain(title);
    const [, src = ""] = /src="https:\/\/knock\.example([^"]+)"/.exec(answer.html) ?? [];
    const framed = await request.get(src);
    expect(framed.status()).toBe(200);
    expect(framed.headers()["content-security-policy"]).toContain("frame-ancestors *");
    expect(framed.headers()["set-cookie"]).toBeUndefined();
  });

test("it comes as XML where that is asked for, and no larger than may be", async ({ request }) => {
  const response = await request.get(of("/decide", "&format=xml&maxwidth=300&maxheight=200"), { headers: asked });
  expect(response.headers()["content-type"]).toBe("text/xml; charset=utf-8");
  expect(await response.text()).toContain("<width>300</width>\n  <height>200</height>");
});

for (const [query, status, says] of [
  ["", 400, "The parameter url is missing"],
  ["?url=", 400, "The parameter url is missing"],
  ["?url=%2Fdecide&maxwidth=x", 400, "numbers of pixels"],
  ["?url=%2Fdecide&format=yaml", 501, "expected json or xml"],
  ["?url=%2Flearn", 404, "No page that can be framed"],
  ["?url=https%3A%2F%2Felsewhere.example%2Fdecide", 404, "No page that can be framed"],
  ["?url=%2Fembed%2Fexchange%2Fquiz-may-they", 404, "without an exchange"],
] as const)
  test(`oEmbed refuses ${query || "a request without anything"} with ${status} and says why`, async ({ request }) => {
    const response = await request.get(`/oembed${query}`);
    expect([response.status(), response.headers()["content-type"]]).toEqual([status, "application/problem+json"]);
    expect((await response.json()).detail).toContain(says);
  });

test("oEmbed can only be read", async ({ request }) => {
  const response = await request.post("/oembed?url=/decide");
  expect([response.status(), response.headers()["allow"]]).toEqual([405, "GET, HEAD, OPTIONS"]);
});

for (const path of ["/learn/401-or-403", "/exercises/open-the-vault", "/sandbox", "/decide", "/decide/valid"])
  test(`${path} says where a program learns to frame it, and what it says is so`, async ({ request }) => {
    const page = await request.get(path, { headers: asked });
    const address = `https://knock.example/oembed?url=${encodeURIComponent(`https://knock.example${path}`)}`;
    expect(page.headers()["link"]).toBe(`<${address}>; rel="alternate"; type="application/json+oembed"`);
    const head = (await page.text()).split("</head>")[0] ?? "";
    const [link = ""] = /<link [^>]*application\/json\+oembed[^>]*>/.exec(head) ?? [];
    const [, href = ""] = /href="([^"]+)"/.exec(link) ?? [];
    expect((await request.get(href, { headers: asked })).status()).toBe(200);
    expect((await request.get(address.replace("https://knock.example", ""), { headers: asked })).status()).toBe(200);
  });

test("a page that cannot be framed says nothing of frames", async ({ request }) => {
  for (const path of ["/", "/learn", "/status/401", "/embed/decide"]) {
    const page = await request.get(path);
    expect(page.headers()["link"], path).toBeUndefined();
    expect(await page.text(), path).not.toContain("json+oembed");
  }
});
