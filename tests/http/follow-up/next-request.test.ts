import { expect, test } from "@playwright/test";
import { parseChallenges } from "#http/challenge";
import { nextRequests } from "#http/follow-up/next-request";

const url = "https://api.example/v2/books?page=2&all";
const commands = (challenge: string, method = "GET") =>
  nextRequests(parseChallenges(challenge), { method, url }).map(({ command }) => command);

test("a registry's challenge leads to its token address, with a parameter for each scope", () => {
  const challenge =
    'Bearer realm="https://auth.example/token",service="registry.example",scope="repository:library/nginx:pull repository:a/b:push,pull"';
  expect(commands(challenge)[0]).toBe(
    "curl 'https://auth.example/token?service=registry.example&scope=repository%3Alibrary%2Fnginx%3Apull&scope=repository%3Aa%2Fb%3Apush%2Cpull'",
  );
});

test("a challenge with resource_metadata leads there", () => {
  expect(commands('Bearer resource_metadata="https://mcp.example/.well-known/oauth-protected-resource"')[0]).toBe(
    "curl https://mcp.example/.well-known/oauth-protected-resource",
  );
});

test("an authority leads to what it says of itself", () => {
  const says = 'Bearer realm="", authorization_uri="https://login.example/common/oauth2/authorize"';
  expect(commands(says)[0]).toBe("curl https://login.example/common/v2.0/.well-known/openid-configuration");
});

for (const [challenge, command] of [
  ['Basic realm="a"', `curl -X DELETE -u NAME '${url}'`],
  ['Digest realm="a", nonce="b"', `curl -X DELETE --digest -u NAME '${url}'`],
  ["Negotiate", `curl -X DELETE --negotiate -u : '${url}'`],
  ["NTLM", `curl -X DELETE --ntlm -u DOMAIN\\\\NAME '${url}'`],
  ["Bearer", `curl -X DELETE -H 'Authorization: Bearer TOKEN' '${url}'`],
] as const)
  test(`${challenge} leads to the same request, with what it asks for`, () => {
    expect(commands(challenge, "DELETE")).toEqual([command]);
  });

test("what is no address of the web, and a scheme that is not known, lead nowhere", () => {
  expect(commands('Bearer resource_metadata="javascript:alert(1)"')).toHaveLength(1);
  expect(commands("HOBA max-age=0")).toEqual([]);
});

test("whatever stands in a challenge stays within its word of the shell", () => {
  const [command] = commands(`Bearer resource_metadata="https://a.example/'; rm -rf ~ #"`);
  expect(command).toBe(`curl -H 'Authorization: Bearer TOKEN' '${url}'`);
  expect(commands(`Bearer resource_metadata="https://a.example/';x"`)[0]).toBe("curl 'https://a.example/'\\'';x'");
});
