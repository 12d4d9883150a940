import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { parseCurl } from "#components/take/curl/parse-curl.ts";
import { takeCurl } from "#components/take/export/curl.ts";
import { shellWord } from "#components/take/export/quoting.ts";
import { octetsOf } from "#http/command/command";
import { readPosix } from "#http/command/shell/posix";
import type { Draft } from "#http/draft";
import { anyText } from "#tests/arbitraries";
import { syntaxErrorOf } from "#tests/matchers";
import { anyMethod, anyTarget, content, sendableDraft } from "../drafts";
import { type Echo, openEcho, run, textOfContent } from "../echo";

let echo: Echo;
test.beforeAll(async () => {
  echo = await openEcho();
});
test.afterAll(() => echo.close());

const named = (wanted: string) => (line: readonly [string, string]) => line[0].toLowerCase() === wanted;

// A login is written where curl puts it: before the other lines.
function loginFirst({ fields, ...rest }: Draft): Draft {
  const front = [...fields.filter(named("proxy-authorization")), ...fields.filter(named("authorization"))];
  const others = fields.filter((line) => !named("authorization")(line) && !named("proxy-authorization")(line));
  return { ...rest, fields: [...front, ...others] };
}

test("parseCurl() reads back any draft from what takeCurl() wrote", () => {
  fc.assert(
    fc.property(sendableDraft(anyTarget, anyMethod), (draft) => {
      const { text } = takeCurl(draft, "http://localhost:3000");
      expect(loginFirst(parseCurl(text).draft)).toEqual(loginFirst(draft));
    }),
    { numRuns: 500 },
  );
});

test("readPosix() takes three octal digits for one octet, as bash does, whatever is beyond it", () => {
  const { words } = readPosix("x $'\\777\\101\\0'", { offset: 0 });
  expect(words[1]?.octets).toBe("\xffA\0");
});

test("readPosix() reads the words that a shell reads", async () => {
  const words = fc.array(
    fc.oneof(
      content.filter((each) => !/\0|\n$/.test(each)).map((each) => shellWord(octetsOf(each))),
      fc.constantFrom(
        '"a\\$b\\`c\\"d\\\\e\\f"',
        "a\\ b",
        "'it'\\''s'",
        'x"y z"w',
        "a\\\n  b",
        '""',
        "$",
        '"$"',
        "a$",
        "\\\\",
        "é",
      ),
    ),
    { minLength: 1, maxLength: 6 },
  );
  await fc.assert(
    fc.asyncProperty(words, async (each) => {
      const out = await run("sh", ["-c", `printf '%s\\0' ${each.join(" ")}`]);
      const { words: read } = readPosix(`x ${each.join(" ")}`, { offset: 0 });
      expect(read.slice(1).map(({ octets }) => octets)).toEqual(out.split("\0").slice(0, -1).map(octetsOf));
    }),
    { numRuns: 80 },
  );
});

const own = /^(host|user-agent|accept|content-length|proxy-connection)$/i;
const commands = [
  "curl URL",
  "curl URL/a/../b/./c?d=/../e#f",
  "curl 'URL?x=1'",
  "curl -X PATCH -d a=1 -d b=2 URL/",
  "curl -XDELETE --url URL/x",
  "curl -sSiv -H 'A: 1' -H 'a:2' -H 'B;' -H 'Content-Type:' --data-raw '@x' URL/",
  "curl -d x -H 'Content-Type: text/plain' URL/",
  "curl -G -d a=1 --data-urlencode 'q=b c&d' 'URL/?z'",
  "curl --data-urlencode 'n=a b/c~' --data-urlencode '=x=y' --data-urlencode 'p q' --data-urlencode 'é' URL/",
  "curl -u 'Ali:forty jars' URL/",
  "curl -uÄ:£ URL/",
  "curl -u A:b -H 'Authorization: Bearer x' URL/",
  "curl --oauth2-bearer read-4f2a URL/",
  "curl -b 'a=1; b=2' -e 'http://from/;auto' -r 0-9 URL/",
  "curl -H @nothing: URL/".replace("@nothing:", "X:y"),
  "curl --json '{\"a\": 1}' --json '[]' URL/",
  "curl --data-binary $'a\\nb\\xe2\\x82\\xac\\u20ac\\'\\t' URL/",
  'curl -d "a \\"b\\" \\$c" \\\n  URL/',
  "printf 'a\\000b%%' | curl --data-binary @- URL/",
  "curl --path-as-is URL/a/../b",
  "curl -g 'URL/[1]{2}'",
  "curl --request-target '*' -X OPTIONS URL",
  "curl http://A:b%20c@HOST/",
  "curl -I URL/",
  "curl -X POST URL/ # a comment",
  "curl --url-query 'a=b c' 'URL/?d'",
] as const;

for (const command of commands) {
  test(`parseCurl() reads what curl sends: ${command.replaceAll("\n", " ")}`, async () => {
    const text = command.replaceAll("URL", echo.origin).replaceAll("HOST", echo.origin.slice("http://".length));
    echo.received.length = 0;
    // bash, because $'…' is not in every shell.
    await run("bash", ["-c", text]);
    const [sent] = echo.received;
    const { draft } = parseCurl(text);
    expect([draft.method, draft.target, draft.content]).toEqual([
      sent?.method,
      sent?.target,
      sent && textOfContent(sent),
    ]);
    const sorted = (fields: Draft["fields"]) =>
      fields
        .filter(([name]) => !own.test(name))
        .map(String)
        .sort();
    expect(sorted(draft.fields)).toEqual(sorted(sent?.fields ?? []));
  });
}

const faults = [
  ["  make http://h/", 2, "A command was expected here"],
  ["curl", 4, "no address"],
  ["curl 'http://h/", 5, "never closed"],
  ['curl -H "a', 8, "never closed"],
  ["curl http://h/$TOKEN", 14, "variable"],
  ["curl -H $(cat x) http://h/", 8, "Only a shell can run"],
  ["curl -H `cat x` http://h/", 8, "Only a shell can run"],
  ["curl -d @file http://h/", 5, "reads a file"],
  ["curl -d @- http://h/", 5, "reads a file"],
  ["curl -b jar http://h/", 5, "reads a file"],
  ["curl -F a=@b http://h/", 5, "--form a=@"],
  ["curl ftp://h/", 5, "not one of HTTP"],
  ["curl http://h/{a,b}", 5, "list of addresses"],
  ["curl http://h/ -H", 15, "needs a value"],
  ["curl -? http://h/", 5, "no option -?"],
  ["curl --data-raw $'\\xff' http://h/", 5, "not UTF-8"],
] as const;

for (const [text, offset, reason] of faults) {
  test(`parseCurl() refuses ${text} at ${offset}`, () => {
    const fault = syntaxErrorOf(() => parseCurl(text));
    expect(fault?.reason).toContain(reason);
    expect(fault?.offset).toBe(offset);
  });
}

const notes = [
  ["curl https://api.example.com/x", "api.example.com is left out"],
  ["curl --cert c --resolve a:1:b http://h/", "--cert, --resolve"],
  ["curl --digest -u A:b http://h/", "--digest"],
  ["curl --anyauth -u A:b http://h/", "--anyauth"],
  ["curl -x http://A:b@proxy:3128 http://h/", "proxy"],
  ["curl http://h/?a=1&b=2", "needs quotes"],
  ["curl http://h/ | jq .", "ends at |"],
  ["curl http://h/\ncurl http://i/", "a new line"],
  ["curl http://h/ http://i/", "2 addresses"],
  ["curl http://h/ --next http://i/", "--next"],
  ["curl -u A http://h/", "password"],
  ["curl 'http://h/é'", "encoded"],
  ["curl -L http://h/", "redirect"],
] as const;

for (const [text, said] of notes) {
  test(`parseCurl() says what it leaves out of ${text.replaceAll("\n", " ")}`, () => {
    expect(parseCurl(text).notes.join(" ")).toContain(said);
  });
}

test("parseCurl() keeps what a proxy would be given, and waits for the challenge where curl would", () => {
  const { fields } = parseCurl("curl -x http://A:b@proxy:3128 --digest -u C:d http://h/").draft;
  expect(fields).toEqual([["Proxy-Authorization", "Basic QTpi"]]);
});

test("parseCurl() reads a prompt away, and what is on it", () => {
  expect(parseCurl("$ curl h/x").draft.target).toBe("/x");
});

test("parseCurl() throws nothing but a SyntaxError with an offset into the text, whatever is pasted", () => {
  const pieces = fc.constantFrom(
    ..."'\"`$\\(){}[]@&|;#=: \n\t-",
    "curl ",
    "http://h/",
    " -d ",
    " -H ",
    "$'",
    "printf ",
    "é",
    "--json",
    "%",
  );
  const pasted = fc.oneof(
    anyText,
    fc.array(pieces, { maxLength: 14 }).map((parts) => `curl ${parts.join("")}`),
  );
  fc.assert(
    fc.property(pasted, (text) => {
      const fault = syntaxErrorOf(() => parseCurl(text));
      if (fault) expect(fault.offset).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 2000 },
  );
});
