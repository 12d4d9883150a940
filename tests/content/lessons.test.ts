import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { asExchange } from "#components/exchange/model/resource.ts";
import { readingMinutes, triesIn, type WrittenTry } from "#content/article-text";
import { isRequested, loadExercise, loadExercises } from "#content/exercises";
import { shownResource } from "#content/resources";
import { parseChallenges } from "#http/challenge";
import { parseWrittenDraft } from "#http/draft";
import type { Exchange } from "#http/goal/goal";
import { fieldValues } from "#http/message";
import { articleFiles } from "../../scripts/heading-ids.mjs";
import { isDone, sent } from "./solve";

const articles = [...articleFiles()].map(([address, file]) => ({ address, text: readFileSync(file, "utf8") }));
const lessons = articles.filter(({ address }) => address.startsWith("/learn/"));

function draftOf({ request }: WrittenTry) {
  return parseWrittenDraft(request);
}

for (const [number, { address, text }] of articles.entries()) {
  test(`${address}: every request is answered as the text says, one after the other`, async () => {
    const tries = triesIn(text);
    expect(tries.length).toBeGreaterThan(1);
    for (const each of tries) {
      const { answer, decision } = await sent(draftOf(each), each.by, `198.51.100.${number}`);
      expect(`${answer.status} ${decision.at(-1)?.question}`, each.request).toBe(each.expect);
      const offered = challengesIn(fieldValues(answer.fields, "WWW-Authenticate"));
      expect(offered, each.request).toEqual(expect.arrayContaining([...each.challenge]));
    }
  });

  test(`${address}: every column of its tables has a name`, () => {
    for (const [head] of text.matchAll(/^\|.*\|\n(?=\|[ :|-]+\|$)/gm)) expect(head).not.toMatch(/\|\s*\|/);
  });

  test(`${address}: every button sends to an exchange that stands in the text, and its request is read as it is written`, () => {
    const shown = [...text.matchAll(/<Exchange\s[^>]*?\b(?:exercise|resource)="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(shown).size, "two exchanges of one name").toBe(shown.length);
    for (const { on, request, expect: expected } of triesIn(text)) {
      expect(shown, request).toContain(on);
      expect(expected, request).toMatch(/^\d{3} [\w-]+$/);
      expect(request, "a template that computes").not.toContain("${");
    }
    expect((text.match(/<Try\b/g) ?? []).length).toBe(triesIn(text).length);
  });

  test(`${address}: every address in it is a path of this site or a page elsewhere, and leads somewhere`, async () => {
    const prose = text.replace(/```[\s\S]*?```/g, "");
    for (const [, href = ""] of prose.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (href.startsWith("https://")) continue;
      const [page = "", id] = href.split("#");
      const target = page === "" ? address : page;
      const article = articles.find((each) => each.address === target);
      if (id !== undefined && article)
        expect(article.text, href).toMatch(new RegExp(`id="${id}"|idea="${id.replace("wrong-", "")}"`));
      expect(article !== undefined || isOtherPage(page), href).toBe(true);
    }
  });
}

// Pages that are no articles; tests/api/site asks for each of them.
function isOtherPage(page: string): boolean {
  return /^\/(?:$|learn$|learn\/wrong-ideas$|status(?:\/\d{3})?$|headers$|schemes(?:\/[\w-]+)?$|sandbox$|teach$|inspect$|why$|httpbin$|receipt$|teach\/receipts$|print$|frameworks(?:\/[\w-]+)?$|exercises(?:\/[\w-]+)?$|teach\/wall$|api\/|\.well-known\/)/.test(
    page,
  );
}

function challengesIn(lines: readonly string[]): readonly string[] {
  return parseChallenges(lines).map(({ scheme }) => scheme);
}

for (const { address, text } of lessons) {
  test(`${address}: its buttons, pressed one after the other, do none of its exercises`, async () => {
    const slug = address.replace("/learn/", "");
    const tries = triesIn(text);
    for (const exercise of (await loadExercises()).filter(isRequested)) {
      if (exercise.lesson !== slug && !tries.some(({ on }) => on === exercise.id)) continue;
      const pressed: Exchange[] = [];
      for (const each of tries) pressed.push(asExchange(await sent(draftOf(each), each.by, "203.0.113.7")));
      expect(isDone(exercise, pressed), exercise.id).toBe(false);
    }
  });

  test(`${address}: what it shows stands on exercises and resources that exist`, async () => {
    for (const [, kind, id = ""] of text.matchAll(
      /<(?:Exchange|Exercise)\s[^>]*?\b(exercise|resource|id)="([^"]+)"/g,
    )) {
      if (kind === "resource") expect(shownResource(id), id).toBeDefined();
      else expect((await loadExercise(id)).id).toBe(id);
    }
  });

  test(`${address}: it is told in the order that every lesson has`, () => {
    expect(text.indexOf("<Exchange"), "the exchange comes before the first heading").toBeLessThan(
      text.indexOf("<Heading"),
    );
    expect(text.split("{props.head}").length, "the head stands once").toBe(2);
    expect((text.match(/<Wrong\b/g) ?? []).length, "a wrong idea").toBeGreaterThan(0);
    expect((text.match(/<Check\b/g) ?? []).length, "a question").toBeGreaterThan(0);
    expect((text.match(/<Rfc>/g) ?? []).length, "sections").toBeGreaterThan(3);
    const minutes = readingMinutes(text);
    expect(minutes).toBeGreaterThan(1);
    expect(minutes).toBeLessThan(9);
  });
}

test("reading time grows with the words, and counts neither requests nor code", () => {
  const words = "word ".repeat(600);
  expect(readingMinutes(words)).toBe(3);
  expect(readingMinutes(`${words}\n\`\`\`http\n${words}\n\`\`\`\n<Try on="x" request={\`${words}\`} />`)).toBe(3);
  expect(readingMinutes("")).toBe(1);
});
