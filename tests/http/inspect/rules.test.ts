import { expect, test } from "@playwright/test";
import { inspect, rules } from "#http/inspect/inspect";
import { readPasted } from "#http/inspect/read";
import { inspectCases, ruleCases } from "../../fixtures/cases";
import { now } from "../../fixtures/moment";

const findingsOf = (text: string) => inspect(readPasted(text).messages, now);

for (const { file, id, input, wanted, never } of ruleCases) {
  test(`inspect() says of ${file}, ${id}: ${wanted.join(", ") || "nothing"}${never.length > 0 ? `; and not: ${never.join(", ")}` : ""}`, () => {
    expect(readPasted(input).messages).not.toEqual([]);
    const found = findingsOf(input).map((each) => each.id);
    expect(found).toEqual(expect.arrayContaining([...wanted]));
    expect(found.filter((each) => never.includes(each))).toEqual([]);
  });
}

test("the cases name rules that there are, and each rule stays silent in some case of its own or of a neighbor", () => {
  const known = new Set(rules.map(({ id }) => id));
  const named = ruleCases.flatMap(({ wanted, never }) => [...wanted, ...never]);
  expect(named.filter((id) => !known.has(id))).toEqual([]);
  const older = new Set(inspectCases.flatMap(({ findings }) => findings));
  const silent = new Set(ruleCases.flatMap(({ never }) => never));
  expect([...known].filter((id) => !older.has(id) && !silent.has(id))).toEqual([]);
});

test("what explains a refusal comes before everything else, then errors, warnings and notes", () => {
  for (const { input, id } of ruleCases) {
    const ranks = findingsOf(input).map(
      ({ explains, severity }) => (explains ? 0 : 3) + ["error", "warning", "note"].indexOf(severity),
    );
    expect(ranks, id).toEqual(ranks.toSorted((one, other) => one - other));
  }
});

test("a value that somebody masked is never an error or a warning, in whatever field and scheme it stands", () => {
  const masks = [
    "<redacted>",
    "[REDACTED]",
    "██████",
    "********",
    "REDACTED",
    "<hidden>",
    "…",
    "xxxxxxxxxxxx",
    "•••••",
  ];
  for (const mask of masks) {
    for (const scheme of ["", "Basic ", "Bearer ", "Token ", "Negotiate "]) {
      const text = `GET /a HTTP/1.1\nHost: a.example\nAuthorization: ${scheme}${mask}\n\n`;
      expect(
        findingsOf(text).map(({ id }) => id),
        text,
      ).toEqual(["credentials-masked"]);
    }
  }
});

test("no finding repeats an opaque token that came without a scheme, and none calls it a scheme", () => {
  const tokens = [
    "glpat-AAAAAAAAAAAAAAAAAAAA",
    "0123456789abcdef0123456789abcdef",
    "sk-live-opensesame",
    "hunter2",
    "opensesame",
  ];
  for (const token of tokens) {
    for (const value of [token, `${token} `, `key=${token}`]) {
      const found = findingsOf(
        `GET /a HTTP/1.1\nHost: a.example\nAuthorization: ${value}\n\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer realm="a"\n\n`,
      );
      expect(found.length).toBeGreaterThan(0);
      for (const { id, says } of found) {
        expect(says, id).not.toContain(token);
        expect(id).not.toBe("credentials-scheme-unregistered");
      }
    }
  }
});

test("a finding of an unreadable challenge carries the mended line, which then has no such finding", () => {
  const text = 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer realm="a"; error="invalid_token"\n\n';
  const [found] = findingsOf(text);
  expect(found).toMatchObject({
    id: "challenge-unreadable",
    slip: "semicolon",
    mended: 'Bearer realm="a", error="invalid_token"',
  });
  expect(findingsOf(text.replace(/Bearer.*/, found?.mended ?? ""))).toEqual([]);
});

test("what stands in a line that was mended is judged too, and marked where it stands in the paste", () => {
  const text = 'WWW-Authenticate: Digest realm="x" nonce="y" qop=auth algorithm=SHA-256';
  const places = findingsOf(text).map(({ id, start, end }) => [
    id,
    text.slice("WWW-Authenticate: ".length).slice(start, end),
  ]);
  expect(places).toEqual([
    ["challenge-unreadable", "nonce"],
    ["digest-unquoted", "qop=auth"],
  ]);
});
