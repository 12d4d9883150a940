import { expect, test } from "@playwright/test";
import { readCommand } from "#http/command/read-command";
import { inspectCases } from "#tests/fixtures/cases";

// One of them has the command before the answer.
const messages = inspectCases.filter(({ pasted }) => !/^\$ curl /.test(pasted));

test("readCommand() takes no message, no challenge and no archive for a command", () => {
  for (const { name, pasted } of messages) expect(readCommand(pasted), name).toBeUndefined();
});

const others = [
  "",
  " \n",
  "curl: (22) The requested URL returned error: 401",
  "curl is refusing me",
  "I tried curl and wget to reach it.",
  "HTTP request failed with 401.1",
  "http error 403",
  "https is required",
  "GET https://host.example/me 401 (Unauthorized)",
  '203.0.113.7 - - [10/Oct/2024:13:55:36 +0000] "GET http://host.example/ HTTP/1.1" 401 12',
  "GET http://host.example/ HTTP/1.1\r\nHost: host.example\r\n\r\n",
  "GET https://a:b@host.example/ HTTP/1.1\nHost: host.example\n",
  "Invoke-WebRequest : The remote server returned an error: (401) Unauthorized.\nAt line:1 char:1",
  "https://host.example/me",
  "fetch() sends no content with GET",
  "Access to fetch at 'https://host.example' from origin 'null' has been blocked",
  "{'Authorization': 'Bearer abc'}",
  "git fetch origin",
];

for (const text of others) {
  test(`readCommand() takes this for no command: ${JSON.stringify(text)}`, () => {
    expect(readCommand(text)).toBeUndefined();
  });
}

test("readCommand() reads the command before an answer that is pasted with it", () => {
  const command = readCommand(
    "$ curl -i https://host.example/me\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer\n",
  );
  expect(command).toMatchObject({ tool: "curl", method: "GET", target: "/me", origin: "https://host.example" });
});

test("readCommand() never repeats what -u, --proxy-user, --pass and -Token hold where it makes no line of it", () => {
  const secret = "hunter2";
  const commands = [
    `curl --digest -u a:${secret} https://host.example/`,
    `curl --aws-sigv4 aws:amz -u a:${secret} https://host.example/`,
    `curl --ntlm -u a:${secret} https://host.example/`,
    `curl -x p:1 --proxy-digest -U a:${secret} http://host.example/`,
    `curl -x p:1 -U a:${secret} https://host.example/`,
    `curl --cert c --pass ${secret} https://host.example/`,
    `curl --httpsig-key ${secret} https://host.example/`,
    `curl --tlsuser a --tlspassword ${secret} --proxy-pass ${secret} https://host.example/`,
    `wget --user=a --password=${secret} https://host.example/`,
    `wget --proxy-user=a --proxy-password=${secret} https://host.example/`,
    `http -A digest -a a:${secret} host.example`,
    `Invoke-RestMethod https://host.example -Authentication Bearer -Token (ConvertTo-SecureString ${secret} -AsPlainText -Force)`,
    `GET https://host.example/\nAuthorization: Digest ali ${secret}`,
  ];
  for (const text of commands) {
    const command = readCommand(text);
    const said = JSON.stringify({ ...command, url: "" });
    expect(said, text).not.toContain(secret);
    expect(said, text).not.toContain(Buffer.from(`a:${secret}`).toString("base64"));
  }
});
