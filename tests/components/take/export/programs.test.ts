import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { takeFetch } from "#components/take/export/fetch.ts";
import { takeHttpx, takeRequests } from "#components/take/export/python.ts";
import type { Take } from "#components/take/export/taken.ts";
import type { Draft } from "#http/draft";
import { anyMethod, normalTarget, sendableDraft, siteTarget } from "../drafts";
import { type Echo, openEcho, run, textOfContent } from "../echo";

// requests is Debian's python3-requests, which another Python on the path may lack.
const python = "/usr/bin/python3";
const origin = "http://localhost:3000";
const digest: Draft = {
  method: "GET",
  target: "/",
  fields: [["Authorization", 'Digest username="Mufasa", realm="r", nonce="n", uri="/", response="0"']],
  content: "",
};
const secrets = [{ scheme: "Basic", username: "Mufasa", password: 'Circle of "Life"' }];

let echo: Echo;
test.beforeAll(async () => {
  echo = await openEcho();
});
test.afterAll(() => echo.close());

type Line = readonly [name: string, value: string];

// One program runs many drafts, because starting it takes longer than all of them.
async function sendsAll(drafts: readonly Draft[], take: Take, runAll: (texts: readonly string[]) => Promise<string>) {
  echo.received.length = 0;
  await runAll(drafts.map((draft) => take(draft, echo.origin).text));
  expect(echo.received.length).toBe(drafts.length);
  drafts.forEach((draft, index) => {
    const sent = echo.received[index];
    expect(sent?.method).toBe(draft.method);
    expect(sent?.target).toBe(draft.target);
    expect(sent && textOfContent(sent)).toBe(draft.content);
  });
}

/** The values by name in small letters, of the names that are asked for and of Content-Type. */
function byName(fields: readonly Line[], wanted: readonly Line[]): Record<string, readonly string[]> {
  const names = new Set([...wanted.map(([name]) => name.toLowerCase()), "content-type"]);
  const entries = [...names].map((name) => [
    name,
    fields.filter(([each]) => each.toLowerCase() === name).map(([, value]) => value),
  ]);
  return Object.fromEntries(entries);
}

const upper = fc.constantFrom("GET", "POST", "PUT", "DELETE", "PROPFIND");
const many = (method: fc.Arbitrary<string>) =>
  fc.array(sendableDraft(normalTarget, method), { minLength: 40, maxLength: 40 });
const inOneGo = { numRuns: 2, endOnFailure: true };

const execAll = "import json, sys\nfor text in json.load(sys.stdin): exec(text, {})";

test("takeRequests() writes a program by which requests sends the very method, target, lines and content", async () => {
  await fc.assert(
    fc.asyncProperty(many(upper), async (drafts) => {
      await sendsAll(drafts, takeRequests, (texts) => run(python, ["-c", execAll], JSON.stringify(texts)));
      drafts.forEach((draft, index) => {
        expect(byName(echo.received[index]?.fields ?? [], draft.fields)).toEqual(byName(draft.fields, draft.fields));
      });
    }),
    inOneGo,
  );
});

const importAll = [
  "let input = '';",
  "for await (const part of process.stdin) input += part;",
  "for (const text of JSON.parse(input)) await import('data:text/javascript,' + encodeURIComponent(text));",
].join("\n");

test("takeFetch() writes a module by which Node sends the very method, target, lines and content, repeated lines joined", async () => {
  const sendable = sendableDraft(normalTarget, fc.constantFrom("POST", "PUT", "DELETE", "PROPFIND", "patch"));
  await fc.assert(
    fc.asyncProperty(fc.array(sendable, { minLength: 40, maxLength: 40 }), async (drafts) => {
      // The same text twice would be the same module, which is run once.
      const apart = drafts.map((draft, index) => ({
        ...draft,
        fields: [...draft.fields, ["N-x", String(index)] as const],
      }));
      await sendsAll(apart, takeFetch, (texts) =>
        run(process.execPath, ["--input-type=module", "-e", importAll], JSON.stringify(texts)),
      );
      const joined = (each: Record<string, readonly string[]>) =>
        Object.entries(each).map(([name, values]) => [name, values.join(", ").trim()]);
      apart.forEach((draft, index) => {
        expect(joined(byName(echo.received[index]?.fields ?? [], draft.fields))).toEqual(
          joined(byName(draft.fields, draft.fields)),
        );
      });
    }),
    inOneGo,
  );
});

test("takeHttpx() and takeRequests() write nothing but Python, whatever the draft holds", async () => {
  const drafts = fc.sample(sendableDraft(siteTarget, anyMethod), 300);
  const texts = drafts.flatMap((draft) => [takeHttpx(draft, origin).text, takeRequests(draft, origin).text]);
  await run(
    python,
    ["-c", "import ast, json, sys\nfor text in json.load(sys.stdin): ast.parse(text)"],
    JSON.stringify(texts),
  );
});

test("takeHttpx() writes values that Python reads as the very ones of the draft", async () => {
  const drafts = fc.sample(sendableDraft(siteTarget, anyMethod), 200);
  const program = [
    "import json, sys, types",
    "seen = []",
    "class Answer: status_code = reason_phrase = text = ''",
    "def request(method, url, headers=(), auth=None, content=b''):",
    "    pairs = [[name.decode('latin-1'), value.decode('latin-1')] for name, value in headers]",
    "    seen.append([method, url, pairs, list(auth) if auth else None, content.decode()])",
    "    return Answer()",
    "sys.modules['httpx'] = types.SimpleNamespace(request=request, DigestAuth=lambda *pair: pair)",
    "print_all, print_ = print, lambda *_: None",
    "for text in json.load(sys.stdin): exec(text, {'print': print_})",
    "print_all(json.dumps(seen))",
  ].join("\n");
  const seen: unknown = JSON.parse(
    await run(python, ["-c", program], JSON.stringify(drafts.map((draft) => takeHttpx(draft, origin).text))),
  );
  const wanted = drafts.map(({ method, target, fields, content }) => {
    const lines = fields.filter(([name, value]) => !(name === "Authorization" && pairIn(fields, value)));
    const [pair] = fields.flatMap(([name, value]) => (name === "Authorization" ? [pairIn(fields, value)] : []));
    return [method, origin + target, lines, pair ?? null, content];
  });
  expect(seen).toEqual(wanted);
});

// What Node makes of credentials that it writes the same again; only one line of Authorization is a login.
function pairIn(fields: readonly Line[], value: string): readonly string[] | undefined {
  const token68 = /^Basic ([A-Za-z0-9+/=]+)$/.exec(value)?.[1];
  if (token68 === undefined || fields.filter(([name]) => name === "Authorization").length > 1) return undefined;
  const text = Buffer.from(token68, "base64").toString();
  const colon = text.indexOf(":");
  if (colon < 0 || Buffer.from(text).toString("base64") !== token68) return undefined;
  return [text.slice(0, colon), text.slice(colon + 1)];
}

test("takeRequests() gives the pair of Basic credentials to auth, and httpx gets it the same way", () => {
  const draft: Draft = { ...digest, fields: [["Authorization", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="]] };
  expect(takeRequests(draft, origin).text).toContain('auth=("Aladdin", "open sesame")');
  expect(takeHttpx(draft, origin).text).toContain('auth=("Aladdin", "open sesame")');
});

test("takeRequests() and takeHttpx() answer a Digest challenge themselves where the password is known", () => {
  const requests = takeRequests(digest, origin, { secrets }).text;
  expect(requests).toContain("from requests.auth import HTTPDigestAuth");
  expect(requests).toContain('auth=HTTPDigestAuth("Mufasa", "Circle of \\"Life\\"")');
  expect(takeHttpx(digest, origin, { secrets }).text).toContain(
    'auth=httpx.DigestAuth("Mufasa", "Circle of \\"Life\\"")',
  );
});

test("takeRequests() says so where requests would write the method or the target otherwise", () => {
  const { notes } = takeRequests({ ...digest, method: "get", target: "/a/../%7Eb", fields: [] }, origin);
  expect(notes.join(" ")).toContain("capitals");
  expect(notes.join(" ")).toContain("normalizes");
});

test("takeFetch() says what a page cannot send", () => {
  const fields = [
    ["Cookie", "a=b"],
    ["X", "1"],
    ["x", "2"],
  ] as const;
  const { notes } = takeFetch({ method: "GET", target: "/a/../b'?'", fields, content: "x" }, origin);
  expect(notes).toEqual([
    "fetch() sends no content with GET: it throws a TypeError.",
    "In a browser, fetch() leaves out Cookie without an error.",
    "fetch() joins the lines of x into one, with commas.",
    "fetch() may not send the target as it is written, but as /b'?%27.",
  ]);
});
