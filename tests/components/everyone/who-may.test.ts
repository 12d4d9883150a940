import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { withField } from "#components/exchange/editing.ts";
import { peopleOf } from "#components/exchange/everyone/people-of.ts";
import { ownerIn, rulesAt, wouldGetIn } from "#components/exchange/everyone/who-may.ts";
import { loadExercises } from "#content/exercises";
import { messageOf } from "#http/draft";
import * as sandbox from "#sandbox/policy";
import { moment } from "../../fixtures/moment";
import { exercisesOrigin } from "../../fixtures/sandbox";
import { anyPolicy } from "../../sandbox/any-policy";

const segment = fc.constantFrom("a", "b", "__proto__", "{owner}", "*", "Ali");

test("the page finds the rules of a target that the sandbox finds", () => {
  fc.assert(
    fc.property(anyPolicy, fc.array(segment, { maxLength: 4 }), (policy, segments) => {
      const target = ["/api/sandbox/x", ...segments.map(encodeURIComponent)].join("/");
      expect(rulesAt(policy, target)).toEqual(sandbox.rulesFor(policy, segments));
    }),
  );
});

test("the page finds the owner in a path that the sandbox finds", () => {
  const pattern = fc
    .array(fc.constantFrom("a", "{owner}", "*", ""), { maxLength: 4 })
    .map((each) => `/${each.join("/")}`);
  fc.assert(
    fc.property(pattern, fc.array(segment, { maxLength: 4 }), (each, segments) => {
      expect(ownerIn(each, segments)).toBe(sandbox.ownerIn(each, segments));
    }),
  );
});

test("whoever the page says would get in gets in, and nobody else", async () => {
  const origin = await exercisesOrigin();
  for (const { policy, start, id } of await loadExercises()) {
    for (const person of peopleOf(policy, moment.now)) {
      if (person.authorization === undefined) continue;
      const draft = withField({ ...start, target: `/api/sandbox/${id}` }, "Authorization", person.authorization);
      const { response } = await origin(messageOf(draft));
      expect(wouldGetIn(policy, person, draft, moment.now), `${person.name} at ${id}`).toBe(response.status === 200);
    }
  }
});
