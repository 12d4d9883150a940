import { existsSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { boundary } from "#http/command/multipart";
import { readCommand } from "#http/command/read-command";
import type { FieldLine } from "#http/message";
import { type Echo, openEcho, run, textOfContent } from "#tests/components/take/echo";

let echo: Echo;
test.beforeAll(async () => {
  echo = await openEcho();
});
test.afterAll(() => echo.close());

// What a tool adds to every request, and which codings it was built with.
const own = /^(?:host|user-agent|accept|content-length|proxy-connection|accept-language|sec-fetch-mode)$/i;
const shown = ([name, value]: FieldLine) =>
  `${name.toLowerCase()}: ${name.toLowerCase() === "accept-encoding" && value.includes("deflate") ? "…" : value}`;
const lines = (fields: readonly FieldLine[]) =>
  fields
    .filter(([name]) => !own.test(name))
    .map(shown)
    .sort();
// A boundary is chosen anew each time.
const withOurBoundary = (text: string) => text.replace(/-{24}[0-9A-Za-z]{16,}/g, boundary);

async function sendsTheSame(commands: readonly string[], runAll: (texts: readonly string[]) => Promise<unknown>) {
  const texts = commands.map((each) =>
    each.replace(/\bURL\b/g, echo.origin).replaceAll("HOST", echo.origin.slice("http://".length)),
  );
  echo.received.length = 0;
  await runAll(texts);
  expect(echo.received.length).toBe(texts.length);
  texts.forEach((text, index) => {
    const sent = echo.received[index];
    const read = readCommand(text);
    const { pathname, search } = new URL(sent?.target ?? "/", "http://a");
    const target = sent?.target.startsWith("http") ? pathname + search : sent?.target;
    expect({ ...read, fields: lines(read?.fields ?? []) }, text).toMatchObject({
      method: sent?.method,
      target,
      content: withOurBoundary(sent ? textOfContent(sent) : ""),
      fields: lines((sent?.fields ?? []).map(([name, value]) => [name, withOurBoundary(value)])),
    });
  });
}

test("readCommand() reads what curl sends", async () => {
  const commands = [
    "curl --digest -u a:b URL/x",
    "curl --anyauth -u a:b URL/x",
    "curl --basic --digest -u a:b URL/x",
    "curl --no-basic -u a:b URL/x",
    "curl --digest --no-digest -u a:b URL/x",
    "curl --oauth2-bearer A --user user:pass URL/x",
    "curl --oauth2-bearer A --user user:pass --no-basic --digest URL/x",
    "curl --oauth2-bearer A --basic -u a:b URL/x",
    "curl -u a:b -H 'Authorization:' URL/x",
    "curl http://a:b@HOST/x -u c:d",
    "curl http://a@HOST/x",
    "curl -x http://u:p@HOST http://api.example/x",
    "curl -x http://u:p@HOST --proxy-anyauth http://api.example/x",
    "curl -x HOST -U u:p --proxy-digest http://api.example/x",
    "curl -U u:p URL/x",
    "curl -r 600 URL/x",
    "curl -C 100 URL/x",
    "curl -r 0-9 -d a=1 URL/x",
    "curl --compressed URL/x",
    "curl --compressed -H 'Accept-Encoding: br' URL/x",
    "curl --compressed -H 'Accept-Encoding:' URL/x",
    "curl --compressed --no-compressed URL/x",
    "curl --tr-encoding URL/x",
    "curl -F a=b -F 'c=d;type=text/plain' -F 'e=\"f;g\\\"h\"' -F 'q\"=1' --form-string 'h=@x;type=y' URL/x",
    "curl -F a=b -H 'Content-Type: multipart/form-data' URL/x",
    "curl -F 'a=b;filename=c.txt;type=text/plain;charset=UTF-8' URL/x",
    "curl -F ' a = b ' URL/x",
    "curl -G -I -d a=1 URL/x",
    "curl -G -d a=1 --url-query b=2 'URL/x?c=3'",
    "curl --no-get -G --no-get -d a=1 URL/x",
    "curl --json b -d a URL/x",
    "curl -d a --json b URL/x",
    "curl --data-urlencode 'a@b=c' URL/x",
    "curl -d @- URL/x <<< 'a b'",
    "curl --data-urlencode x@- URL/x <<< 'a b'",
    "curl URL/x --data-binary @- <<'EOF'\n{\"a\": 1}\n$x\nEOF",
    "curl URL/x -d @- <<-EOF\n\ta \\$b\n\tEOF",
    "echo '{\"a\":1}' | curl --data-binary @- URL/x",
    "printf '%s' 'a%b' | curl --data-binary @- URL/x",
    "cat <<'EOF' | curl URL/x --data-binary @-\na\nEOF",
    "curl URL/x -d \"$(cat <<'EOF'\nit's\nEOF\n)\"",
    "A='b c'; curl -H \"X: $A\" URL/x 2>/dev/null > /dev/null",
    "env A=b timeout 5 curl -H 'B;' -H ': c' -H 'D' URL/x",
    'curl -d {a:1} -H "X: \\"y\\"" URL/x',
    "curl URL/x/../y/. -e 'http://from/;auto'",
    "curl -b '' -b 'a=1' URL/x",
  ];
  await sendsTheSame(commands, (texts) => run("bash", ["-c", texts.join("\n")]));
});

test("readCommand() reads what wget sends", async () => {
  test.skip(!process.env["CI"] && !existsSync("/usr/bin/wget"), "wget is not here");
  const commands = [
    "wget -qO- URL/x",
    "wget -qO- --post-data='a=1' URL/x",
    "wget -qO- --method=put --body-data='a=1' --header='X: y' URL/x",
    "wget -qO- --user=a --password=b URL/x",
    "wget -qO- --auth-no-challenge --user=a --password=b URL/x",
    "wget -qO- http://a:b@HOST/x",
    "wget -qO- --referer=r --header='A: 1' --header='A: 2' --header='B:' 'URL/x y?é#f'",
    "wget -q --spider URL/x",
    "wget -qO- --post-data=a --header='Content-Type: application/json' URL/x",
    "wget -qO- --no-cache --start-pos=7 URL/x",
    "wget -nv -nc -O- --compression=gzip URL/x",
  ];
  await sendsTheSame(commands, async (texts) => {
    await run("bash", ["-c", texts.map((text) => `${text} 2>/dev/null || true`).join("\n")]);
    // These are in every request of it, unless they are taken away.
    for (const message of echo.received)
      Object.assign(message, {
        fields: message.fields.filter(
          ([name, value]) => !/^(?:accept-encoding: identity|connection: keep-alive)$/i.test(`${name}: ${value}`),
        ),
      });
  });
});

test("readCommand() reads what fetch() sends", async () => {
  const commands = [
    "fetch('URL/x')",
    "fetch('URL/a b/../c?q=ü#top', { method: 'put', headers: { A: ' b\\t', 'Content-Type': 'text/plain' }, body: 'é' })",
    "fetch(\"URL/x\", { method: \"POST\", body: new URLSearchParams({ a: 'b c', d: '&' }) })",
    "fetch('URL/x', { method: 'POST', headers: [['Content-Type', 'application/json']], body: JSON.stringify({ a: [1, 'b', null], 'c': { d: true } }) })",
    "fetch('URL/x', { headers: { Authorization: 'Basic ' + btoa('a:b') } })",
    "fetch('URL/x', { method: 'PATCH', body: new TextEncoder().encode('\\u00e9\\x41\\u{1F5DD}') })",
    "fetch(`URL/x`, { method: 'patch', headers: new Headers({ a: '1' }) })",
  ];
  await sendsTheSame(commands, async (texts) => {
    await run("node", ["--input-type=module", "-e", texts.map((text) => `await ${text};`).join("\n")]);
    for (const message of echo.received)
      Object.assign(message, {
        fields: message.fields.filter(
          ([name, value]) =>
            !/^(?:accept-encoding: gzip, deflate(?:, br)?|connection: keep-alive)$/i.test(`${name}: ${value}`),
        ),
      });
  });
});
