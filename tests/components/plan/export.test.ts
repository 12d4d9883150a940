import { expect, test } from "@playwright/test";
import { planAsJson } from "#components/plan/export/json.ts";
import { planAsMarkdown } from "#components/plan/export/markdown.ts";

const plan = {
  title: "Tuesday [A]",
  note: "Bring *a* laptop.",
  steps: [
    { at: "/learn/basic", minutes: 10, note: "1. Together\n<b>then</b> alone." },
    { at: "/exercises/the-colon?seed=3", minutes: 0, note: "" },
  ],
};
const titleOf = (at: string) => (at === "/learn/basic" ? "Basic hides nothing" : at);

test("as Markdown a plan is a list of links, and what was written is text in it", () => {
  expect(planAsMarkdown(plan, "https://knock.example", titleOf)).toBe(`# Tuesday \\[A\\]

Bring \\*a\\* laptop.

1. [Basic hides nothing](<https://knock.example/learn/basic>) (10 min)
   1\\. Together
   \\<b\\>then\\</b\\> alone.
2. [/exercises/the-colon?seed=3](<https://knock.example/exercises/the-colon?seed=3>)
`);
});

test("as JSON a plan has whole addresses and the minutes of all steps", () => {
  expect(JSON.parse(planAsJson(plan, "https://knock.example", titleOf))).toEqual({
    title: "Tuesday [A]",
    note: "Bring *a* laptop.",
    minutes: 10,
    steps: [
      {
        url: "https://knock.example/learn/basic",
        title: "Basic hides nothing",
        minutes: 10,
        note: "1. Together\n<b>then</b> alone.",
      },
      {
        url: "https://knock.example/exercises/the-colon?seed=3",
        title: "/exercises/the-colon?seed=3",
        minutes: 0,
        note: "",
      },
    ],
  });
});
