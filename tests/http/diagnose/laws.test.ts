import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { type Diagnosis, diagnose, type Evidence } from "#http/diagnose";
import type { Paste } from "#http/inspect/pasted";
import { readPasted } from "#http/inspect/read";
import { anyText, fieldLines } from "../../arbitraries";
import { inspectCases } from "../../fixtures/cases";
import { diagnosisCases } from "../../fixtures/diagnoses";
import { now } from "../../fixtures/moment";
import { chanceOf, input } from "../../fuzz/mutate";

const texts = diagnosisCases.map(({ paste }) => paste);
const pieces = [...texts, ...inspectCases.map(({ pasted }) => pasted)].flatMap((each) => each.split(/(?<=[\n,=" ])/));
const pasted = fc.oneof(
  anyText,
  fc
    .tuple(fc.constantFrom("200 OK", "302 Found", "401 Unauthorized", "403 Forbidden", "503 No"), fieldLines, anyText)
    .map(
      ([status, fields, content]) =>
        `HTTP/1.1 ${status}\r\n${fields.map((line) => line.join(": ")).join("\r\n")}\r\n\r\n${content}`,
    ),
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join("")),
  fc.integer().map((seed) => input(chanceOf(seed), texts)),
);

function textAt({ messages }: Paste, { message, part, field, start, end }: Evidence): string | undefined {
  const found = messages[message];
  const whole =
    part === "field" ? found?.fields[field ?? -1]?.value : part === "content" ? found?.content : found?.startLine;
  return whole?.slice(start, end);
}

function expectShown(paste: Paste, { writtenBy, causes }: Diagnosis): void {
  const shown = [
    ...causes.map(({ id, evidence }) => ({ of: id, evidence })),
    ...(writtenBy.who.kind === "unknown" ? [] : [{ of: writtenBy.who.name, evidence: writtenBy.evidence }]),
  ];
  for (const { of, evidence } of shown) {
    expect(evidence.length, of).toBeGreaterThan(0);
    for (const place of evidence) {
      expect(place.text, of).not.toBe("");
      expect(textAt(paste, place), of).toBe(place.text);
    }
  }
}

test("every cause and every writer with a name is shown in the paste, word for word, whatever was pasted", () => {
  fc.assert(
    fc.property(pasted, (text) => {
      const paste = readPasted(text);
      expectShown(paste, diagnose(paste, now));
    }),
    { numRuns: 3000 },
  );
});

test("what is not HTTP has no cause and no writer", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const paste = readPasted(text);
      if (paste.messages.length > 0) return;
      const { causes, writtenBy } = diagnose(paste, now);
      expect([causes, writtenBy.who.kind]).toEqual([[], "unknown"]);
    }),
  );
});

test("of causes the likeliest comes first, and each stands once", () => {
  const order = ["certain", "likely", "possible"];
  for (const text of texts) {
    const { causes } = diagnose(readPasted(text), now);
    const sure = causes.map((each) => order.indexOf(each.sure));
    expect(sure).toEqual([...sure].sort());
    const ids = causes.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  }
});

test("of what no server answered, no server is said to refuse, and no section to rule it", () => {
  for (const text of [
    "curl: (7) Failed to connect to localhost port 8080 after 0 ms: Connection refused",
    "Error: getaddrinfo ENOTFOUND api.a.example",
    "curl: (60) SSL certificate problem: unable to get local issuer certificate",
    "AxiosError: timeout of 5000ms exceeded",
    "botocore.exceptions.NoCredentialsError: Unable to locate credentials",
  ]) {
    const { first, causes } = diagnose(readPasted(text), now);
    expect(first).toMatch(/^This failed /);
    expect(causes[0]).toMatchObject({ unanswered: true });
    expect(causes[0]?.section).toBeUndefined();
  }
});

test("the first sentence is one sentence, and holds no secret of Authorization", () => {
  for (const text of texts) {
    const paste = readPasted(text);
    const { first, tell, causes } = diagnose(paste, now);
    expect(first).toMatch(/^\S.*[.?]$/);
    const words = [first, tell ?? "", ...causes.flatMap(({ says, next }) => [says, ...Object.values(next)])].join(" ");
    for (const { fields } of paste.messages) {
      for (const { name, value } of fields) {
        const secret = /^authorization$/i.test(name) ? /\S{12,}$/.exec(value)?.[0] : undefined;
        if (secret !== undefined) expect(words).not.toContain(secret);
      }
    }
  }
});

test("a paste of 1 MiB is diagnosed in under a second", () => {
  const unit =
    'HTTP/1.1 403 Forbidden\nServer: nginx\nWWW-Authenticate: Bearer error="invalid_token"\n\n{"error":"token "}\n';
  for (const text of [unit.repeat(9000), `HTTP/1.1 403 Forbidden\n\n${"token is the access key ".repeat(43_000)}`]) {
    const paste = readPasted(text.slice(0, 1024 * 1024));
    const begun = performance.now();
    diagnose(paste, now);
    expect(performance.now() - begun).toBeLessThan(1000);
  }
});
