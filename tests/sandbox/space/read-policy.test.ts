import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { parseDecision } from "#http/decision/decision";
import { type FieldLine, fieldValue, fieldValueFault } from "#http/message";
import { encodePolicy, policyAddressLimit } from "#http/policy/address";
import type { Policy } from "#http/policy/policy";
import { requiredFields } from "#http/registry/status-codes";
import { formatUserPass } from "#http/schemes/basic/user-pass";
import { readPolicy } from "#sandbox/space/read-policy";
import { toWebResponse } from "#server/web/web";
import { field, json, outcome, request, sandboxOrigin } from "#tests/sandbox/exchange";
import { anyPolicy } from "#tests/sandbox/space/any-policy";

const origin = sandboxOrigin();

const policy: Policy = {
  version: 1,
  realm: "cave",
  schemes: [{ scheme: "basic" }],
  accounts: [{ name: "Ali", password: "sesame" }],
  tokens: [],
  rules: [{ path: "/gold", methods: ["GET"], allow: "known", says: "Take what you can carry." }],
};

function base64url(text: string): string {
  return Buffer.from(text, "utf8").toString("base64url");
}

function encodeAnything(value: unknown): string {
  return `1.${base64url(JSON.stringify(value))}`;
}

test("a policy that encodePolicy() writes is read back, whatever the policy", async () => {
  await fc.assert(
    fc.property(anyPolicy, (written) => {
      expect(readPolicy(encodePolicy(written))).toEqual({ policy: JSON.parse(JSON.stringify(written)) });
    }),
    { numRuns: 300 },
  );
});

test("a policy in the address is answered by, below it and nowhere else", async () => {
  const at = `~${encodePolicy(policy)}/gold`;
  const authorization: FieldLine = ["Authorization", `Basic ${formatUserPass({ userId: "Ali", password: "sesame" })}`];
  const refused = await origin(request(`GET ${at}`));
  expect([outcome(refused), field(refused, "WWW-Authenticate")]).toEqual([
    "401 credentials-present",
    'Basic realm="cave"',
  ]);
  expect(outcome(await origin(request(`GET ${at}`, [authorization])))).toBe("200 permitted");
  expect(outcome(await origin(request("GET gold", [authorization])))).toBe("404 resource-disclosed");
});

const mistakes: readonly (readonly [name: string, change: object, path: string])[] = [
  ["an unknown word in allow", { rules: [{ ...policy.rules[0], allow: "nobody" }] }, "rules[0].allow"],
  ["a realm that would end the field", { realm: "cave\r\nSet-Cookie: a=b" }, "realm"],
  ["a realm beyond ASCII", { realm: "Höhle" }, "realm"],
  ["an unknown scheme", { schemes: [{ scheme: "hoba" }] }, "schemes[0].scheme"],
  ["an unknown member", { limits: {} }, ""],
  ["another version", { version: 2 }, "version"],
  ["no rules", { rules: [] }, "rules"],
];

for (const [name, change, path] of mistakes) {
  test(`a policy with ${name} gets 400, and the path ${JSON.stringify(path)}`, async () => {
    const answered = await origin(request(`GET ~${encodeAnything({ ...policy, ...change })}/gold`));
    expect(outcome(answered)).toBe("400 policy-readable");
    expect(json(answered)["mistakes"]).toEqual([{ path, message: expect.stringMatching(/\S/) }]);
  });
}

for (const [name, text] of [
  ["nothing", ""],
  ["another version of the codec", `2.${base64url(JSON.stringify(policy))}`],
  ["padding", "1.e30="],
  ["a letter too many", "1.e3000"],
  ["octets that are not UTF-8", "1._w"],
  ["no JSON", `1.${base64url("{")}`],
  ["a text in place of a policy", encodeAnything("policy")],
] as const) {
  test(`an address with ${name} after ~ gets 400`, async () => {
    expect(outcome(await origin(request(`GET ~${text}/gold`)))).toBe("400 policy-readable");
  });
}

test("a policy longer than 4 KiB gets 414, and one of exactly 4 KiB is looked at", async () => {
  const long = (length: number) => `~1.${"A".repeat(length - 2)}`;
  expect(outcome(await origin(request(`GET ${long(policyAddressLimit + 1)}`)))).toBe("414 target-short");
  expect(outcome(await origin(request(`GET ${long(policyAddressLimit)}`)))).toBe("400 policy-readable");
});

test("a browser's preflight is answered even where the policy is wrong, so that the page may read why", async () => {
  const fields: FieldLine[] = [
    ["Origin", "https://example.org"],
    ["Access-Control-Request-Method", "GET"],
  ];
  expect(outcome(await origin(request("OPTIONS ~1.x", fields)))).toBe("204 preflight");
});

function insist(holds: boolean, promise: string): void {
  if (!holds) throw new Error(`Broken: ${promise}`);
}

const methods = fc.constantFrom("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE");
const authorizations = fc.oneof(
  fc.constant([]),
  fc.stringMatching(/^[\t\x20-\x7E\x80-\xFF]{0,40}$/).map((value) => [["Authorization", value] as const]),
);

test("whatever the policy, it is answered by the rules: a status that was meant, its fields, no HTML, never a 500", async () => {
  const keeps = async (each: Policy, method: string, path: string, fields: readonly FieldLine[], own: boolean) => {
    const [account] = each.accounts;
    const { password = "" } = account ?? {};
    const pair = Buffer.from(`${account?.name}:${password}`).toString("base64");
    const line: FieldLine =
      own && each.tokens[0] ? ["Authorization", `Bearer ${each.tokens[0].token}`] : ["Authorization", `Basic ${pair}`];
    const { response } = await origin(request(`${method} ~${encodePolicy(each)}${path}`, own ? [line] : fields));
    const { status } = response;
    insist([200, 204, 400, 401, 403, 404, 405].includes(status), `${status} was meant`);
    for (const needed of requiredFields(status)) {
      insist(fieldValue(response.fields, needed) !== undefined, `${status} carries ${needed}`);
    }
    for (const [called, value] of response.fields)
      insist(fieldValueFault(value) === undefined, `${called} can be written`);
    insist(parseDecision(fieldValue(response.fields, "Sandbox-Decision") ?? "").length > 0, "the decision can be read");
    insist(!/html/i.test(fieldValue(response.fields, "Content-Type") ?? ""), "no HTML");
    toWebResponse(response, method);
  };
  const paths = fc.constantFrom("", "/", "/a/b", "/%00", "/%F0%9F%9A%AA/x", "/__proto__");
  const asked = fc.asyncProperty(anyPolicy, methods, paths, authorizations, fc.boolean(), keeps);
  await expect(fc.assert(asked, { numRuns: 1500 })).resolves.toBeUndefined();
});

test("whatever stands after ~, the answer is a 400 or 414 that lists mistakes, or that of a policy", async () => {
  const keeps = async (text: string) => {
    const { response } = await origin({ ...request("GET x"), target: `/api/sandbox/~${text}` });
    insist([200, 204, 400, 401, 404, 405, 414].includes(response.status), `${response.status} was meant`);
    for (const [called, value] of response.fields)
      insist(fieldValueFault(value) === undefined, `${called} can be written`);
  };
  const json = fc.json().map((text) => `1.${base64url(text)}`);
  const nearly = fc
    .tuple(anyPolicy, fc.constantFrom(...Object.keys(policy), "__proto__", "constructor", "\uD800"), fc.jsonValue())
    .map(([each, key, value]) => encodeAnything(Object.fromEntries([...Object.entries(each), [key, value]])));
  const text = fc.oneof(
    json,
    nearly,
    fc.webPath().map((each) => each.replaceAll("?", "")),
  );
  await expect(fc.assert(fc.asyncProperty(text, keeps), { numRuns: 1500 })).resolves.toBeUndefined();
});
