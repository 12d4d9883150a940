import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { reasonOf } from "#http/advice/reasons";
import { ruleInWords } from "#http/policy/in-words";
import { isAllow, kindOf, kinds } from "#http/policy/kinds/index";
import { permit } from "#http/policy/permit";
import { policySchema } from "#sandbox/space/policy-schema";
import { anyPolicy } from "../../sandbox/space/any-policy";

const rule = { path: "/", methods: ["GET"], says: "Come in." } as const;
const accounts = [{ name: "Ali", password: "jars", roles: ["member"] }] as const;

for (const kind of kinds) {
  const { word, fresh, title } = kind;
  const policy = { version: 1, realm: "r", schemes: [{ scheme: "basic" }], accounts, tokens: [] } as const;

  test(`a rule of the kind ${word} is of this kind and of no other, and a policy may hold it`, () => {
    expect(kinds.filter((each) => each.fits(fresh))).toEqual([kind]);
    expect(kindOf(fresh)).toBe(kind);
    expect(policySchema.safeParse({ ...policy, rules: [{ ...rule, allow: fresh }] }).success).toBe(true);
  });

  test(`a rule of the kind ${word} decides, says in words who may, and has a name in the editor`, () => {
    const rules = [{ ...rule, allow: fresh }];
    const judged = permit({ name: "Ali", scopes: [] }, { ...rule, allow: fresh }, [], { ...policy, rules });
    expect(judged.detail).toMatch(/^[A-Z].*\.$/);
    if (judged.because !== undefined) expect(reasonOf(judged.because)).toBeDefined();
    expect(ruleInWords({ ...rule, allow: fresh })).toMatch(/: .+ may\.$/);
    expect(title).not.toBe("");
  });

  test(`a member of the kind ${word} that is none is refused, and so is what is of no kind`, () => {
    if (kind.members.length > 0) {
      const strange = { ...Object(fresh), unheard: true };
      expect(policySchema.safeParse({ ...policy, rules: [{ ...rule, allow: strange }] }).success).toBe(false);
    }
    for (const allow of ["", `${word}s`, {}, null, [word]]) expect(isAllow(allow)).toBe(false);
  });
}

test("any policy has rules of a kind that is known, and can be said in words", () => {
  fc.assert(
    fc.property(anyPolicy, ({ rules }) => {
      for (const each of rules) expect(ruleInWords(each)).not.toContain("nobody may");
    }),
  );
});
