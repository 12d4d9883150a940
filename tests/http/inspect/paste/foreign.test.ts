import { expect, test } from "@playwright/test";
import { readPasted } from "#http/inspect/read";

const texts: Readonly<Record<string, string>> = {
  "a shell": "bash: /usr/local/bin/deploy: Permission denied",
  "a file": "Error: EACCES: permission denied, open '/srv/app/log.txt'\n    at Object.openSync (node:fs:601:3)",
  ssh: "git@git.a.example: Permission denied (publickey).\nfatal: Could not read from remote repository.",
  "a port of ssh": "ssh: connect to host a.example port 22: Connection refused",
  PostgreSQL:
    'psql: error: connection to server at "10.0.0.5", port 5432 failed: FATAL:  password authentication failed for user "app"',
  MySQL: "ERROR 1045 (28000): Access denied for user 'root'@'localhost' (using password: YES)",
  Oracle: "ORA-01017: invalid username/password; logon denied",
  mail: "535 5.7.8 Error: authentication failed: authentication failure",
  Docker:
    "docker: permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock",
  "a compiler":
    "src/a.ts:12:5 - error TS2345: Argument of type 'string' is not assignable to parameter of type 'number'.",
  "a package manager": "npm error code ERESOLVE\nnpm error ERESOLVE unable to resolve dependency tree",
  "a program": "Uncaught TypeError: Cannot read properties of undefined (reading 'map')",
  "a question": "How do I find out which error my users got, when the login failed?",
};

for (const [whose, text] of Object.entries(texts)) {
  test(`the error of ${whose} is no answer of HTTP, and is read as none`, () => {
    expect(readPasted(text)).toMatchObject({ form: "nothing", messages: [] });
  });
}

test("a line that is called Error makes no report of header lines", () => {
  const lines = "content-type: application/json\nwww-authenticate: Bearer\nerror: invalid_token\n";
  expect(readPasted(lines).messages[0]?.fields).toHaveLength(3);
  const dump = "{ status: 401, headers: { 'content-type': 'text/plain', error: 'no such key' }, data: 'no' }";
  expect(readPasted(dump).messages[0]).toMatchObject({ kind: "response", status: 401 });
  expect(readPasted("API: Assume()\nHost: a.example\nError: Token used before issued").form).toBe("content");
});
