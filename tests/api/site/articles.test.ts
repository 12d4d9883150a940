import { expect, test } from "@playwright/test";
import { parseChallenges } from "#http/challenge";
import { parseDecision } from "#http/decision/decision";
import { decodeDraft } from "#http/draft";
import { articles } from "../../pages/places";

const button = /<button[^>]*data-expect="([^"]+)"[^>]*>/g;

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1];
}

for (const article of articles) {
  test(`${article} shows nothing that the server does not answer so`, async ({ request }) => {
    const html = await (await request.get(article)).text();
    const claims = [...html.matchAll(button)];
    expect(claims.length).toBeGreaterThan(1);
    for (const [tag, expectation = ""] of claims) {
      const { draft } = decodeDraft(attribute(tag, "value") ?? "");
      const response = await request.fetch(draft.target, {
        method: draft.method,
        headers: Object.fromEntries(draft.fields),
        ...(draft.content === "" ? {} : { data: draft.content }),
      });
      const decided = parseDecision(response.headers()["sandbox-decision"] ?? "").at(-1)?.question;
      expect(`${response.status()} ${decided}`, JSON.stringify(draft)).toBe(expectation);
      const offered = parseChallenges(response.headers()["www-authenticate"] ?? "").map(({ scheme }) => scheme);
      const wanted = attribute(tag, "data-challenge")?.split(" ") ?? [];
      expect(offered, JSON.stringify(draft)).toEqual(expect.arrayContaining(wanted));
    }
  });
}
