import { expect, test } from "@playwright/test";

type Fields = Readonly<Record<string, string>>;

/**
 * The score that MDN's HTTP Observatory gives a page over TLS, by its published modifiers (mdn-http-observatory,
 * src/grader/charts.js); those for what only a visit from outside can tell, such as the redirect to TLS, are left at 0.
 */
function scoreOf(fields: Fields, html: string): number {
  const policy = fields["content-security-policy"] ?? "";
  const source = (name: string) => new RegExp(`(?:^|; )${name} ([^;]*)`).exec(policy)?.[1];
  const unsafe = /'unsafe-(?:inline|eval)'|data:|https?:(?!\/)/;
  const scripts = source("script-src") ?? source("default-src") ?? "*";
  const styles = source("style-src") ?? source("default-src") ?? "*";
  const forms = /^'(?:self|none)'$/.test(source("form-action") ?? "");
  const csp =
    policy === ""
      ? -25
      : unsafe.test(scripts)
        ? -20
        : unsafe.test(styles) || !forms
          ? 0
          : source("default-src") === "'none'"
            ? 10
            : 5;
  const referrer = /^(?:no-referrer|same-origin|strict-origin(?:-when-cross-origin)?)$/;
  const [, age = "0"] = /max-age=(\d+)/.exec(fields["strict-transport-security"] ?? "") ?? [];
  const foreign = /<script[^>]*\bsrc="(?:https?:)?\/\//.test(html);
  const bonuses = [
    Math.max(csp, 0),
    referrer.test(fields["referrer-policy"] ?? "") ? 5 : 0,
    source("frame-ancestors") === undefined ? 0 : 5,
    /^same-(?:origin|site)$/.test(fields["cross-origin-resource-policy"] ?? "") ? 10 : 0,
  ];
  const losses = [
    Math.min(csp, 0),
    fields["x-content-type-options"] === "nosniff" ? 0 : -5,
    source("frame-ancestors") === undefined && fields["x-frame-options"] === undefined ? -20 : 0,
    Number(age) >= 15_768_000 ? 0 : -20,
    foreign ? -50 : 0,
    fields["access-control-allow-credentials"] === undefined ? 0 : -50,
    fields["set-cookie"] === undefined ? 0 : -20,
  ];
  const base = 100 + losses.reduce((sum, each) => sum + each, 0);
  return base < 90 ? base : base + bonuses.reduce((sum, each) => sum + each, 0);
}

for (const path of ["/", "/learn/the-challenge", "/status/403", "/search?q=403", "/sandbox", "/nowhere"]) {
  test(`${path} gets the top grade by the rules of MDN's HTTP Observatory`, async ({ request }) => {
    const answer = await request.get(path, { headers: { "X-Forwarded-Proto": "https" } });
    // A+ begins at 100.
    expect(scoreOf(answer.headers(), await answer.text())).toBeGreaterThanOrEqual(125);
  });
}

test("the score falls where a field is missing or unsafe", () => {
  expect(scoreOf({}, "")).toBeLessThan(50);
  const policy = "default-src 'none'; script-src 'self' 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'";
  expect(scoreOf({ "content-security-policy": policy }, "")).toBeLessThan(80);
});
