import { expect, test } from "@playwright/test";
import { decodeDraft } from "#http/draft";
import { schemeCards, schemeSlug } from "#http/schemes/cards/registry";

for (const entry of schemeCards) {
  if (entry.live === "card") continue;
  const address = `/schemes/${schemeSlug(entry)}`;
  test(`the sandbox that ${address} leads to asks a resource that offers ${entry.name}`, async ({ request }) => {
    const html = await (await request.get(address)).text();
    expect(html).not.toMatch(/lists all of them/);
    const [, fragment = ""] = /href="\/sandbox#([^"]+)"/.exec(html) ?? [];
    const { draft } = decodeDraft(fragment);
    const response = await request.get(draft.target);
    expect(response.status()).toBe(401);
    expect(response.headers()["www-authenticate"]?.toLowerCase()).toContain(schemeSlug(entry));
  });
}

for (const address of ["/schemes/token", "/status/444"]) {
  test(`${address} says in a sentence that nobody registered it`, async ({ request }) => {
    const html = await (await request.get(address)).text();
    expect(html).toMatch(/No RFC defines it.{0,40}not in the IANA registry/);
    expect(html).not.toMatch(/Nobody registered it:|Defined in (<[^>]*>)*not registered/);
  });
}
