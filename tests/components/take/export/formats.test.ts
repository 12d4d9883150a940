import { expect, test } from "@playwright/test";
import fc from "fast-check";
import type { Exchanged } from "#components/exchange/model/exchanged.ts";
import { formats } from "#components/take/export/formats.ts";
import { takeGo } from "#components/take/export/go.ts";
import { takeHar } from "#components/take/export/har.ts";
import { takeHttpFile } from "#components/take/export/http-file.ts";
import { takeHttpie } from "#components/take/export/httpie.ts";
import type { Draft } from "#http/draft";
import { draft as anyDraft } from "#tests/arbitraries";
import { anyMethod, sendableDraft, siteTarget } from "../drafts";

const origin = "http://localhost:3000";
const book: Draft = {
  method: "POST",
  target: "/api/sandbox/the-scoped-api",
  fields: [
    ["Content-Type", "application/json"],
    ["Authorization", "Basic QWxpOmZvcnR5IGphcnM="],
  ],
  content: '{ "title": "Nacht €" }',
};
const digest: Draft = {
  method: "GET",
  target: "/",
  fields: [["Authorization", 'Digest username="Mufasa", realm="r", nonce="n", uri="/", response="0"']],
  content: "",
};
const secrets = [{ scheme: "Digest", username: "Mufasa", password: "Circle" }];
const answered: Exchanged = {
  draft: book,
  way: "browser",
  answer: { status: 401, reason: "Unauthorized", fields: [["Content-Type", "text/plain"]], content: "€" },
  decision: [],
  elapsed: 12,
};

for (const { id, take } of formats) {
  test(`the format ${id} writes every draft that can be sent, and refuses the others with a RangeError`, () => {
    fc.assert(
      fc.property(sendableDraft(siteTarget, anyMethod), (draft) => expect(take(draft, origin).text).not.toBe("")),
    );
    fc.assert(
      fc.property(anyDraft, (draft) => {
        try {
          take(draft, origin);
        } catch (fault) {
          expect(fault).toBeInstanceOf(RangeError);
        }
      }),
    );
  });
}

test("takeHttpie() writes a pair after -a, content after --raw and one word a header", () => {
  expect(takeHttpie(book, origin)).toEqual({
    text: [
      "http",
      "--ignore-stdin",
      "-a 'Ali:forty jars'",
      `--raw '{ "title": "Nacht €" }'`,
      "POST http://localhost:3000/api/sandbox/the-scoped-api",
      "'Content-Type: application/json'",
    ].join(" \\\n  "),
    notes: [],
  });
});

test("takeHttpie() answers a Digest challenge itself where the password is known", () => {
  expect(takeHttpie(digest, origin, { secrets }).text).toContain("-A digest -a Mufasa:Circle");
});

test("takeHttpie() ends the options before a header whose name begins as one", () => {
  expect(takeHttpie({ ...digest, fields: [["-v-x", "a"]] }, origin).text).toContain(" -- GET ");
});

test("takeHttpie() says which lines it cannot write", () => {
  const fields = [
    ["A", "\xff"],
    ["B", "a\\:b"],
  ] as const;
  const notes = takeHttpie({ ...digest, fields, method: "M-SEARCH" }, origin).notes.join(" ");
  expect(notes).toContain("octets of A");
  expect(notes).toContain("backslash away before : = @ and ; in B");
  expect(notes).toContain("M-SEARCH");
});

test("takeGo() sets the pair by SetBasicAuth, the lines in the map, and reads the content from a string", () => {
  const { text } = takeGo({ ...book, fields: [...book.fields, ["x-Odd", 'a"\\\xe9'], ["Host", "vault"]] }, origin);
  expect(text).toContain('request.SetBasicAuth("Ali", "forty jars")');
  expect(text).toContain('request.Header["Content-Type"] = []string{"application/json"}');
  expect(text).toContain('request.Header["x-Odd"] = []string{"a\\"\\\\\\xe9"}');
  expect(text).toContain('request.Host = "vault"');
  expect(text).toContain('strings.NewReader("{ \\"title\\": \\"Nacht €\\" }")');
  expect(text).not.toContain("Authorization");
});

test("takeGo() imports nothing it does not use, which Go refuses to build", () => {
  expect(takeGo(digest, origin).text).not.toContain('"strings"');
});

test("takeGo() keeps Digest credentials and says that they do not last", () => {
  const { text, notes } = takeGo(digest, origin, { secrets });
  expect(text).toContain("Digest username");
  expect(notes.join(" ")).toContain("net/http knows no Digest");
});

test("takeHttpFile() writes a request as the editors read it", () => {
  expect(takeHttpFile(book, origin)).toEqual({
    text: [
      "### POST /api/sandbox/the-scoped-api",
      "POST http://localhost:3000/api/sandbox/the-scoped-api HTTP/1.1",
      "Content-Type: application/json",
      "Authorization: Basic QWxpOmZvcnR5IGphcnM=",
      "",
      '{ "title": "Nacht €" }',
    ].join("\n"),
    notes: [],
  });
});

test("takeHttpFile() has the editor answer a Digest challenge where the password is known and has no space", () => {
  expect(takeHttpFile(digest, origin, { secrets }).text).toContain("Authorization: Digest Mufasa Circle\n");
  const spaced = [{ scheme: "Digest", username: "Mufasa", password: "Circle of Life" }];
  expect(takeHttpFile(digest, origin, { secrets: spaced }).text).toContain('response="0"');
});

test("takeHttpFile() says which content an editor would take for its own words", () => {
  const { notes } = takeHttpFile({ ...book, content: "a\n### b\n{{c}}" }, origin);
  expect(notes).toHaveLength(2);
});

test("takeHar() writes an archive of version 1.2 with request and answer", () => {
  const har = JSON.parse(takeHar(book, origin, { latest: answered, at: "2026-01-02T03:04:05.678Z" }).text);
  expect(har.log.version).toBe("1.2");
  const [entry] = har.log.entries;
  expect(entry.startedDateTime).toBe("2026-01-02T03:04:05.678Z");
  expect(entry.time).toBe(12);
  expect(entry.request).toMatchObject({ method: "POST", url: origin + book.target, bodySize: 24 });
  expect(entry.request.headers[1]).toEqual({ name: "Authorization", value: "Basic QWxpOmZvcnR5IGphcnM=" });
  expect(entry.request.postData).toEqual({ mimeType: "application/json", text: book.content });
  expect(entry.response).toMatchObject({ status: 401, statusText: "Unauthorized" });
  expect(entry.response.content).toEqual({ size: 3, mimeType: "text/plain", text: "€" });
});

test("takeHar() keeps the answer to another draft out, and says so", () => {
  const { text, notes } = takeHar({ ...book, content: "" }, origin, { latest: answered });
  expect(JSON.parse(text).log.entries[0].response.status).toBe(0);
  expect(notes).toHaveLength(1);
});

test("takeHar() reads the query and the cookies apart, which the format asks for", () => {
  const draft: Draft = { ...digest, target: "/?a=b%20c&d", fields: [["Cookie", "e=f=g; h=i"]] };
  const { request } = JSON.parse(takeHar(draft, origin).text).log.entries[0];
  expect(request.queryString).toEqual([
    { name: "a", value: "b c" },
    { name: "d", value: "" },
  ]);
  expect(request.cookies).toEqual([
    { name: "e", value: "f=g" },
    { name: "h", value: "i" },
  ]);
});
