import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { adviceOn } from "#http/advice/advice";
import { type Decision, formatDecision, parseDecision } from "#http/decision/decision";
import { anyText, decision } from "../../arbitraries";

test("parseDecision() reads back whatever formatDecision() wrote", () => {
  fc.assert(
    fc.property(decision, (each) => {
      expect(parseDecision(formatDecision(each))).toEqual(each);
    }),
  );
});

test("formatDecision() writes visible ASCII and spaces alone, whatever the details say", () => {
  fc.assert(fc.property(decision, (each) => /^[\x20-\x7E]*$/.test(formatDecision(each))));
});

test("formatDecision() writes a List of question ids with their answers, as RFC 9651 §3.1 spells them", () => {
  const asked: Decision = [
    { question: "resource-exists", yes: true },
    { question: "credentials-present", yes: false, detail: 'Say "please"' },
  ];
  expect(formatDecision(asked)).toBe('resource-exists;yes, credentials-present;yes=?0;detail="Say \\"please\\""');
});

test("formatDecision() writes a detail beyond ASCII as a Display String", () => {
  expect(formatDecision([{ question: "permitted", yes: false, detail: "gr\u00fcn" }])).toBe(
    'permitted;yes=?0;detail=%"gr%c3%bcn"',
  );
});

test("formatDecision() writes the reason of a no, and the name of what is lacking", () => {
  const asked: Decision = [{ question: "permitted", yes: false, because: "scope-missing", needs: "books:write" }];
  expect(formatDecision(asked)).toBe('permitted;yes=?0;because=scope-missing;needs="books:write"');
});

test("a reason that is none of ours is passed over by its advice, which is then the question's own", () => {
  for (const because of ["toString", "constructor", "no-such-reason"]) {
    const [answer] = parseDecision(`permitted;yes=?0;because=${because}`);
    expect(answer && adviceOn(answer)).toEqual(adviceOn({ question: "permitted", yes: false }));
  }
});

test("parseDecision() reads back a detail that holds a line feed or NUL", () => {
  const asked: Decision = [{ question: "permitted", yes: false, detail: "a\n\0b" }];
  expect(parseDecision(formatDecision(asked))).toEqual(asked);
});

test("parseDecision() passes over members that are no question of ours", () => {
  expect(parseDecision("permitted;yes, toString;yes, tea;yes=?0, (permitted);yes, 7;yes")).toEqual([
    { question: "permitted", yes: true },
  ]);
});

test("parseDecision() passes over a question without a yes or a no", () => {
  expect(parseDecision('permitted, permitted;yes=1, permitted;yes="?1", preflight;yes=?0')).toEqual([
    { question: "preflight", yes: false },
  ]);
});

test("parseDecision() reads an empty value as no question at all", () => {
  expect(parseDecision("")).toEqual([]);
});

test("parseDecision() takes any text, and throws nothing but a SyntaxError", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        anyText,
        decision.chain((each) => anyText.map((text) => formatDecision(each) + text)),
      ),
      (text) => {
        try {
          parseDecision(text);
        } catch (fault) {
          expect(fault).toBeInstanceOf(SyntaxError);
        }
      },
    ),
  );
});

test("parseDecision() names the value it cannot read", () => {
  expect(() => parseDecision("permitted;;")).toThrow(/"permitted;;"/);
});
