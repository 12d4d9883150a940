import { expect, test } from "@playwright/test";
import { annotateFieldValue } from "#http/annotate/annotate";
import { parseChallenges } from "#http/challenge";
import { parseCredentials } from "#http/credentials";
import { fieldValue } from "#http/message";
import { schemeCard, schemeCards, schemeSlug } from "#http/schemes/cards/registry";
import { otherSchemeTerms } from "#http/schemes/cards/terms";
import { facts } from "#http/schemes/facts";
import { requestTo } from "#tests/fixtures/moment";
import { exercisesOrigin } from "#tests/fixtures/sandbox";
import { sandboxOrigin } from "#tests/sandbox/exchange";

const spoken = Object.values(facts).map(({ card }) => card.name);

// The IANA HTTP Authentication Scheme Registry, as its rows run.
const registry =
  "Basic Bearer Concealed Digest DPoP GNAP HOBA Mutual Negotiate OAuth PrivateToken SCRAM-SHA-1 SCRAM-SHA-256 vapid";

test("schemeCards holds the 14 schemes of the IANA registry in its order, and marks no other as registered", () => {
  const registered = schemeCards.filter((each) => each.registered).map(({ name }) => name);
  expect(registered).toEqual(registry.split(" "));
});

test("no two schemes have the same page", () => {
  const slugs = schemeCards.map(schemeSlug);
  expect(new Set(slugs).size).toBe(slugs.length);
  expect(schemeCard("BASIC")?.name).toBe("Basic");
});

for (const entry of schemeCards) {
  const { name, section, registered, challenge, credentials, outsideGrammar } = entry;

  test(`${name} is shown as both sides write it, within the grammar unless its page says otherwise`, () => {
    if (challenge !== undefined) expect(parseChallenges(challenge).map(({ scheme }) => scheme)).toEqual([name]);
    if (credentials === undefined) expect(name).toBe("Cookie");
    else if (outsideGrammar) expect(() => parseCredentials(credentials)).toThrow(SyntaxError);
    else expect(parseCredentials(credentials).scheme).toBe(name);
  });

  test(`${name} cites where it is defined, and can be tried or says why not`, () => {
    expect(section).toMatch(registered ? /^RFC \d{4}( §[\d.]+)?$/ : /^not registered$/);
    if (entry.live === "card") expect(entry.reason.length).toBeGreaterThan(40);
    else expect(entry.resource).toBeTruthy();
  });
}

for (const { name } of otherSchemeTerms) {
  test(`every part of the examples of ${name} has a meaning of its own`, () => {
    const entry = schemeCard(name);
    const general = ["A parameter that this site does not know.", "What the scheme sends as one opaque text."];
    const spans = [
      ...annotateFieldValue("WWW-Authenticate", entry?.challenge ?? ""),
      ...annotateFieldValue("Authorization", entry?.credentials ?? ""),
    ];
    expect(spans.map(({ term }) => term?.meaning ?? "").filter((meaning) => general.includes(meaning))).toEqual([]);
  });
}

test("an unregistered scheme that can be tried has a resource that exists and answers with its challenge", async () => {
  for (const { registered, challenge, ...entry } of schemeCards) {
    if (registered || entry.live === "card" || spoken.includes(entry.name)) continue;
    const { response } = await sandboxOrigin()({
      method: "GET",
      target: entry.resource ?? "",
      fields: [],
      content: new Uint8Array(0),
    });
    expect(response.fields).toContainEqual(["WWW-Authenticate", challenge]);
  }
});

test("a scheme that the sandbox speaks has a resource that exists and offers it", async () => {
  const origin = await exercisesOrigin();
  for (const { name, ...entry } of schemeCards) {
    if (entry.live === "card" || !spoken.includes(name)) continue;
    const { response } = await origin(requestTo(entry.resource ?? ""));
    const offered = parseChallenges(fieldValue(response.fields, "WWW-Authenticate") ?? "");
    expect([response.status, ...offered.map(({ scheme }) => scheme)]).toEqual([401, name]);
  }
});
