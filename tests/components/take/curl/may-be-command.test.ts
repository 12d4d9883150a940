import { expect, test } from "@playwright/test";
import { mayBeCommand } from "#components/take/curl/may-be-command.ts";
import { readCommand } from "#http/command/read-command";
import { commandCases } from "#tests/fixtures/command-cases";
import { syntaxErrorOf } from "#tests/matchers";

// A sentence may stand first, which the dialog reads as well; and a request line is one of a message.
const otherwise = /^(?:Try this|1\. Run|[A-Z]+ https:)/;

test("mayBeCommand() knows the beginning of nearly every command that can be read", () => {
  const inputs = commandCases.flatMap(({ cases }) => cases.map(({ input }) => input));
  const readable = inputs.filter((input) => {
    const fault = syntaxErrorOf(() => readCommand(input));
    return fault === undefined && !otherwise.test(input);
  });
  expect(readable.length).toBeGreaterThan(200);
  expect(readable.filter((input) => !mayBeCommand(input))).toEqual([]);
});

test("mayBeCommand() takes no message for a command", () => {
  for (const text of ["GET /a HTTP/1.1\nA", "get it", "HTTP/1.1 401", "POST", "", "https", "Cookie: a=b", "a: b"])
    expect(mayBeCommand(text), text).toBe(false);
});
