import { test } from "@playwright/test";
import fc from "fast-check";
import { askAs } from "#components/credentials/ask-as.ts";
import type { Exchanged } from "#components/exchange/model/exchanged.ts";
import { peopleOf } from "#components/exchange/model/people-of.ts";
import { type Draft, messageOf } from "#http/draft";
import type { Policy } from "#http/policy/policy";
import { rulesLetIn, segmentsInSpace, wouldGetIn } from "#http/policy/would-get-in";
import type { Moment } from "#http/schemes/scheme";
import { signAccessToken } from "#http/schemes/token/jwt";
import { createMemory } from "#sandbox/memory/memory";
import { answer } from "#sandbox/space/answer";
import { policy, segments } from "../../arbitraries";
import { moment } from "../../fixtures/moment";
import { expect } from "../../matchers";
import { knock, signingMoment } from "../../signing-moment";

const method = fc.constantFrom("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "BREW");
const target = segments.map((each) => ["/api/sandbox/place", ...each.map(encodeURIComponent)].join("/"));
const asking = fc.record({ method, target });

function serverOf(space: Policy, at: Moment) {
  return async (draft: Draft): Promise<Exchanged> => {
    const place = { policy: space, segments: segmentsInSpace(draft.target) ?? [], resources: [] };
    const { response, decision } = await answer(messageOf(draft), place, at);
    const content = new TextDecoder().decode(response.content);
    return { draft, way: "browser", decision, answer: { ...response, content } };
  };
}

function gotIn({ answer: { status } }: Exchanged): boolean {
  return status >= 200 && status < 300;
}

test("for any policy, person and request, the page says that the person would get in where the server lets them in", async () => {
  await fc.assert(
    fc.asyncProperty(policy, asking, async (space, asked) => {
      // A rule that conceals gives no challenge, so who answers one got it elsewhere in the space: there it conceals nothing.
      const open = { ...space, rules: space.rules.map((rule) => ({ ...rule, concealed: false })) };
      for (const person of peopleOf(space, moment.now)) {
        // Chance stands still, so all get one nonce: a memory for each, or the second answer is a replay.
        const at = { ...moment, memory: createMemory(() => moment.now) };
        const send = serverOf(person.authorization === undefined ? open : space, at);
        const asker = { who: person.name, note: "", as: person };
        const { exchanged } = await askAs(asker, { ...asked, fields: [], content: "" }, send, () => "c2VzYW1l");
        const said = wouldGetIn(space, person, asked, moment.now) ?? false;
        const { status } = exchanged.answer;
        const credentials = person.authorization ?? "an answer to the challenge";
        expect(said, `${status} for ${person.name}, ${person.secret}, by ${credentials}`).toBe(gotIn(exchanged));
      }
    }),
    { numRuns: 150 },
  );
});

const word = fc.constantFrom("books:read", "books:write", "mfa");
const known = fc.record({
  name: fc.constantFrom("Ali", "Morgiana"),
  scopes: fc.uniqueArray(word, { minLength: 1, maxLength: 3 }),
  login: fc.record(
    { acr: word, at: fc.constantFrom(0, 59, 60, 61, 3600).map((ago) => 1_800_000_000 - ago) },
    {
      requiredKeys: [],
    },
  ),
});

test("for any policy, login and request, the rules let in on the page whom they let in on the server", async () => {
  const at = await signingMoment();
  const { keys } = at;
  await fc.assert(
    fc.asyncProperty(policy, known, asking, async (written, who, asked) => {
      const space: Policy = {
        ...written,
        schemes: [{ scheme: "bearer", jwt: { issuer: "/", audience: "/api/sandbox/place" } }],
      };
      const { acr, at: loggedIn } = who.login;
      const claims = { iss: knock, sub: who.name, client_id: who.name, aud: `${knock}/api/sandbox/place`, jti: "a" };
      const token = await signAccessToken(
        {
          ...{ ...claims, iat: at.now, exp: at.now + 300, scope: who.scopes.join(" ") },
          ...(acr === undefined ? {} : { acr }),
          ...(loggedIn === undefined ? {} : { auth_time: loggedIn }),
        },
        keys,
      );
      const exchanged = await serverOf(
        space,
        at,
      )({ ...asked, fields: [["Authorization", `Bearer ${token}`]], content: "" });
      expect(rulesLetIn(space, who, asked, at.now) ?? false, `${exchanged.answer.status}`).toBe(gotIn(exchanged));
      const nobody = await serverOf(space, at)({ ...asked, fields: [], content: "" });
      expect(rulesLetIn(space, undefined, asked, at.now) ?? false, "nobody").toBe(gotIn(nobody));
    }),
    { numRuns: 200 },
  );
});
