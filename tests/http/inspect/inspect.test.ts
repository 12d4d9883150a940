import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { loadGuarded } from "#content/exercises";
import { inspect, rules } from "#http/inspect/inspect";
import { readPasted } from "#http/inspect/read";
import { formatRequestHead, formatResponseHead } from "#http/message";
import { statusCode } from "#http/registry/status-codes";
import { createOrigin, sandboxHandler } from "#sandbox/origin";
import { anyText, fieldLines } from "../../arbitraries";
import { headingIds, inspectCases, ruleCases } from "../../fixtures/cases";
import { moment, now, requestTo } from "../../fixtures/moment";

const findingsOf = (text: string) => inspect(readPasted(text).messages, now);

for (const { name, pasted, findings } of inspectCases) {
  test(`inspect() says of ${name}: ${findings.join(", ") || "nothing"}`, () => {
    expect(readPasted(pasted).messages).not.toEqual([]);
    expect(findingsOf(pasted).map(({ id }) => id)).toEqual(findings);
  });
}

test("every rule is broken by some case, and every case names rules that there are", () => {
  const broken = new Set([
    ...inspectCases.flatMap(({ findings }) => findings),
    ...ruleCases.flatMap(({ wanted }) => wanted),
  ]);
  expect([...broken].sort()).toEqual([...rules.map(({ id }) => id)].sort());
});

test("a rule says a sentence, its section, and a lesson whose heading exists", () => {
  for (const { id, says, section, lesson, change } of rules) {
    expect(says, id).toMatch(/^\w.*\.$/);
    expect(change, id).toMatch(/^[A-Z].*\.$/);
    expect(section, id).toMatch(/^(?:RFC \d{4,5} §[\d.]+|Fetch, [\w -]+)$/);
    const [, page = "", heading] = /^([^#]*)(?:#(.+))?$/.exec(lesson) ?? [];
    if (heading !== undefined) expect(headingIds[page], id).toContain(heading);
    else expect(page === "/status" || statusCode(Number(page.slice("/status/".length))), id).toBeTruthy();
  }
});

const pasted = fc.oneof(
  anyText,
  fieldLines.map(
    (fields) => `HTTP/1.1 401 Unauthorized\r\n${fields.map((line) => line.join(": ")).join("\r\n")}\r\n\r\n`,
  ),
  fc
    .array(fc.constantFrom(...inspectCases.flatMap((each) => each.pasted.split(/(?<=[\n,=" ])/))), { maxLength: 40 })
    .map((parts) => parts.join("")),
  fc.json().map((json) => `{"log":{"entries":[${json},{"request":${json},"response":${json}}]}}`),
);

test("readPasted() and inspect() take any text, and every finding points inside it", () => {
  fc.assert(
    fc.property(pasted, (text) => {
      const { messages } = readPasted(text);
      for (const { message, line, start = 0, end = 0 } of inspect(messages, now)) {
        const found = messages[message];
        const value = found?.fields[line - 1]?.value ?? "";
        expect(found).toBeDefined();
        expect(line).toBeLessThanOrEqual(found?.fields.length ?? 0);
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(value.length);
      }
      const count = text.split("\n").length;
      for (const { line, fields } of messages) {
        expect(Math.max(line, ...fields.map((field) => field.line))).toBeLessThanOrEqual(count);
      }
    }),
    { numRuns: 500 },
  );
});

test("a finding points at the very words it is about", () => {
  const text =
    'HTTP/1.1 401 Unauthorized\r\nDate: today\r\nWWW-Authenticate: Basic realm="a", Bearer error=nope\r\n\r\n';
  const [message] = readPasted(text).messages;
  const places = inspect(readPasted(text).messages, now).map(({ id, line, start, end }) => {
    const field = message?.fields[line - 1];
    return [id, field?.line, field?.value.slice(start, end)];
  });
  expect(places).toEqual([
    ["error-unknown", 3, "error=nope"],
    ["challenges-on-one-line", 3, "Bearer"],
  ]);
});

test("a finding in the third line of a field points into that line", () => {
  const text = ['Basic realm="a"', 'Digest realm="b", nonce="n"', "qop=auth, algorithm=SHA-256"];
  const { messages } = readPasted(text.map((value) => `WWW-Authenticate: ${value}`).join("\n"));
  expect(inspect(messages, now)).toMatchObject([
    { id: "digest-unquoted", line: 3, start: 0, end: 8 },
    { id: "challenges-on-several-lines", line: 2, start: 0, end: 6 },
  ]);
});

test("a fault of the grammar is pointed at in its own line, also where several lines make one list", () => {
  const text = 'WWW-Authenticate: Basic realm="a"\nWWW-Authenticate: Digest realm="b';
  expect(inspect(readPasted(text).messages, now)[0]).toMatchObject({
    id: "challenge-unreadable",
    line: 2,
    start: 13,
    says: expect.stringContaining("never closed"),
  });
});

test("of an answer that is told in a sentence nothing is said to be missing", () => {
  for (const text of ["Error: Request failed with status code 401", '"GET /x HTTP/1.1" 405 12', "Status Code: 401"]) {
    expect(readPasted(text).messages.some(({ kind }) => kind === "response")).toBe(true);
    expect(findingsOf(text)).toEqual([]);
  }
});

const nothing = [
  "",
  "   \n",
  "hello",
  "Dear server: let me in",
  "Basic manners matter",
  '{"log": {}}',
  "[1]",
  "<html>",
];
for (const text of nothing) {
  test(`readPasted() recognizes nothing in ${JSON.stringify(text)}`, () => {
    expect(readPasted(text)).toEqual({ form: "nothing", messages: [], cut: false });
  });
}

test("readPasted() reads no more than 1 MiB, and says so", () => {
  expect(readPasted("a".repeat(1024 * 1024 + 1))).toEqual({ form: "too-long", messages: [], cut: false });
});

test("readPasted() reads the first four hundred messages, and says that there were more", () => {
  const { messages, cut } = readPasted("HTTP/1.1 200 OK\n\n".repeat(401));
  expect([messages.length, cut]).toEqual([400, true]);
});

test("curl -i -v, which prints every received line twice, is read once", () => {
  const text =
    "> GET / HTTP/1.1\n> Host: a\n>\n< HTTP/1.1 401 Unauthorized\nHTTP/1.1 401 Unauthorized\n< Date: x\nDate: x\n<\n\nbody";
  const { messages } = readPasted(text);
  expect(messages.map(({ kind, fields, content }) => [kind, fields.length, content])).toEqual([
    ["request", 1, ""],
    ["response", 1, "body"],
  ]);
});

test("16 KiB are inspected in a few milliseconds, also where they are made to be slow", () => {
  const fields = ["a,", "a=b,", "Basic ", '"', 'realm="x",', "Digest a=b, "].map(
    (each) => `WWW-Authenticate: ${each.repeat(16_384 / each.length)}`,
  );
  const many = `HTTP/1.1 401 X\n${"Set-Cookie: sid=a\nServer: x\n".repeat(550)}`;
  for (const text of [
    many,
    ...fields,
    `HTTP/1.1 200 OK\nCache-Control: ${'"'.repeat(16_000)}\n`,
    " a\n".repeat(5000),
  ]) {
    const times = Array.from({ length: 5 }, () => {
      const before = process.cpuUsage();
      findingsOf(text);
      return process.cpuUsage(before).user / 1000;
    });
    // The best of five, in time of the processor, because the machine may be busy; a square of the length would take far more.
    expect(Math.min(...times), text.slice(0, 40)).toBeLessThan(100);
  }
});

test("of every answer of the exercises, to anybody and by any method, no error is said", async () => {
  const exercises = await loadGuarded();
  const spaces = new Map(exercises.map(({ id, policy }) => [id, policy]));
  const origin = createOrigin(new Map([["/api/sandbox", sandboxHandler("/api/sandbox", spaces)]]), () => moment);
  const pairs = ["Aladdin:open sesame", "Aladdin:wrong", "Ali:forty jars", "Morgiana:boiling oil"];
  const tokens = ["read-4f2a", "write-9c1d", "old-77aa", "unknown", "a b"];
  const authorizations = [
    ...pairs.map((pair) => `Basic ${btoa(pair)}`),
    ...tokens.map((token) => `Bearer ${token}`),
    "Basic",
    "Digest a=b",
  ];
  let answers = 0;
  for (const target of [...exercises.map(({ id }) => `/api/sandbox/${id}`), "/api/sandbox/nowhere", "/elsewhere"]) {
    for (const method of ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "BREW"]) {
      for (const authorization of [undefined, ...authorizations]) {
        const fields = authorization === undefined ? [] : ([["Authorization", authorization]] as const);
        const request = requestTo(target, fields, method);
        const { response } = await origin(request);
        const content = method === "HEAD" ? "" : new TextDecoder().decode(response.content);
        const text = `${formatRequestHead(request)}${formatResponseHead(response)}${content}`;
        const ofAnswer = findingsOf(text).filter(({ message, severity }) => message === 1 && severity === "error");
        expect(ofAnswer, text).toEqual([]);
        answers += 1;
      }
    }
  }
  expect(answers).toBeGreaterThan(400);
});
