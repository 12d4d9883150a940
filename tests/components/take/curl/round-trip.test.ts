import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { parseCurl } from "#components/take/curl/parse-curl.ts";
import { takeFetch } from "#components/take/export/fetch.ts";
import { takeHttpFile } from "#components/take/export/http-file.ts";
import { takeHttpie } from "#components/take/export/httpie.ts";
import type { Draft } from "#http/draft";
import { anyMethod, sendableDraft, siteTarget } from "../drafts";

const origin = "http://localhost:3000";
const drafts = sendableDraft(siteTarget, anyMethod);
const letters = sendableDraft(siteTarget, fc.constantFrom("GET", "POST", "PUT", "DELETE", "PROPFIND"));

// A login is written where the tool puts it: before the other lines.
function loginFirst(draft: Draft): Draft {
  const isLogin = ([name]: Draft["fields"][number]) => name.toLowerCase() === "authorization";
  return { ...draft, fields: [...draft.fields.filter(isLogin), ...draft.fields.filter((line) => !isLogin(line))] };
}

test("parseCurl() reads back any draft from the call that takeFetch() wrote", () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      const { text, notes } = takeFetch(draft, origin);
      fc.pre(!notes.some((note) => /target|in capitals/.test(note)));
      expect(parseCurl(text, "localhost:3000").draft).toEqual(draft);
    }),
    { numRuns: 500 },
  );
});

test("parseCurl() reads back from takeHttpie() any draft that it can write, with what HTTPie adds for JSON", () => {
  fc.assert(
    fc.property(letters, (draft) => {
      const { text, notes } = takeHttpie(draft, origin);
      fc.pre(notes.length === 0);
      const read = loginFirst(parseCurl(text, "localhost:3000").draft);
      const [accept, ...fields] = read.fields.filter(([name]) => name === "Accept");
      expect([accept, ...fields]).toEqual(
        draft.content === "" ? [undefined] : [["Accept", "application/json, */*;q=0.5"]],
      );
      expect({ ...read, fields: read.fields.filter(([name]) => name !== "Accept") }).toEqual(loginFirst(draft));
    }),
    { numRuns: 500 },
  );
});

test("parseCurl() reads back from takeHttpFile() any draft that an editor would send so", () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      const { text, notes } = takeHttpFile(draft, origin);
      fc.pre(notes.every((note) => note.startsWith("An editor may add")));
      // What follows # in an address is not sent, elsewhere an editor takes # for a comment, and the lines behind the content for no part of it.
      fc.pre(
        ![draft.method, ...draft.fields.map(([name]) => name)].some((word) => word.startsWith("#")) &&
          !draft.target.includes("#") &&
          !/\r|\n$/.test(draft.content),
      );
      expect(parseCurl(text, "localhost:3000").draft).toEqual(draft);
    }),
    { numRuns: 500 },
  );
});
