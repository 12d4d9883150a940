import { expect, test } from "@playwright/test";
import { Validator } from "@seriousme/openapi-schema-validator";
import { z } from "zod";
import { askAs } from "#components/credentials/ask-as.ts";
import { asExchange } from "#components/exchange/model/resource.ts";
import { exerciseIds, loadGuarded } from "#content/exercises";
import { shownResources } from "#content/resources";
import type { Draft } from "#http/draft";
import { filled } from "#http/goal/fill";
import type { Exchange } from "#http/goal/goal";
import { fieldValue } from "#http/message";
import { httpbinRoutes } from "#sandbox/httpbin/httpbin";
import { openApi } from "#server/open-api";
import { sent } from "../content/solve";

const line = z.tuple([z.string(), z.string()]).readonly();
const draft = z.strictObject({
  method: z.string(),
  target: z.string(),
  fields: z.array(line).readonly(),
  content: z.string(),
});
const example = z.strictObject({
  status: z.number(),
  request: draft,
  after: z.array(draft).default([]),
  login: z.strictObject({ name: z.string(), password: z.string() }).optional(),
});
const response = z.object({
  description: z.string(),
  headers: z.record(z.string(), z.object({ required: z.boolean() })).default({}),
  content: z.record(z.string(), z.object({ schema: z.record(z.string(), z.unknown()).optional() })).default({}),
});
const operation = z.object({
  operationId: z.string(),
  responses: z.record(z.string(), response),
  "x-examples": z.array(example),
});
const resolved = z.object({ paths: z.record(z.string(), z.record(z.string(), operation)) });

// One address of every rule of httpbin 0.10.
const ofHttpbin = [
  ..."/get /post /put /patch /delete /anything /anything/a /headers /ip /user-agent /uuid /status/418".split(" "),
  ..."/basic-auth/u/p /hidden-basic-auth/u/p /bearer /digest-auth/auth/u/p /digest-auth/auth/u/p/MD5".split(" "),
  ..."/digest-auth/auth/u/p/MD5/never /cookies /cookies/set /cookies/set/a/b /cookies/delete".split(" "),
  ..."/redirect/1 /relative-redirect/1 /absolute-redirect/1 /redirect-to /response-headers /cache /cache/1".split(" "),
  ..."/etag/a /delay/0 /gzip /bytes/1 /stream-bytes/1 /range/1 /stream/1 /base64/YQ /html /json /xml".split(" "),
  ..."/robots.txt /deny /encoding/utf8 /brotli /deflate /drip /forms/post /image /image/jpeg /image/png".split(" "),
  ..."/image/svg /image/webp /links/1/0".split(" "),
];

const document = await openApi();
const validator = new Validator();
const validated = await validator.validate(JSON.parse(JSON.stringify(document)));
const { paths } = resolved.parse(validator.resolveRefs());
const operations = Object.entries(paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, each]) => ({ path, method: method.toUpperCase(), ...each })),
);

let asked = 0;

// What counts or remembers does so for each address, so that every example comes from one of its own.
async function ask({ request, after, login }: Omit<z.infer<typeof example>, "status">): Promise<Exchange> {
  asked += 1;
  const client = `198.18.${Math.floor(asked / 250)}.${asked % 250}`;
  const before: Exchange[] = [];
  for (const each of after) before.push(asExchange(await sent(filled(each, before), "browser", client)));
  const draft = filled(request, before);
  if (login === undefined) return asExchange(await sent(draft, "browser", client));
  const as = { holds: "password", name: login.name, secret: login.password, note: "" } as const;
  const send = (each: Draft) => sent(each, "browser", client);
  return asExchange((await askAs({ who: login.name, note: "", as }, draft, send, () => "c2VzYW1l")).exchanged);
}

function essenceOf({ fields = [] }: Exchange): string {
  return (fieldValue(fields, "Content-Type") ?? "").split(";")[0] ?? "";
}

// zod knows no relative reference, and would refuse each.
function readerOf(schema: Readonly<Record<string, unknown>>): z.ZodType {
  return z.fromJSONSchema(JSON.parse(JSON.stringify(schema, (name, value) => (name === "format" ? undefined : value))));
}

for (const { path, method, responses, "x-examples": examples } of operations) {
  test(`${method} ${path} is answered as the document says`, async () => {
    expect(examples.length).toBeGreaterThan(0);
    for (const each of examples) {
      const answer = await ask(each);
      const what = JSON.stringify(each.request);
      expect(answer.status, what).toBe(each.status);
      const told = responses[String(answer.status)];
      const { headers = {}, content = {} } = told ?? {};
      expect(told, what).toBeDefined();
      for (const name of Object.keys(headers))
        expect(fieldValue(answer.fields ?? [], name), `${name} of ${what}`).toBeDefined();
      if (Object.keys(content).length === 0) expect([essenceOf(answer), answer.content], what).toEqual(["", ""]);
      else expect(Object.keys(content), what).toContain(essenceOf(answer));
      const { schema } = content[essenceOf(answer)] ?? {};
      const coded = fieldValue(answer.fields ?? [], "Content-Encoding") !== undefined;
      if (schema && /json$/.test(essenceOf(answer)) && !coded && Object.keys(schema).length > 0)
        expect(readerOf(schema).safeParse(JSON.parse(answer.content ?? "")), what).toMatchObject({ success: true });
    }
  });
}

test("the document is OpenAPI 3.1", () => {
  expect(validated).toEqual({ valid: true });
  expect(validator.version).toBe("3.1");
});

test("every response of the document is shown by a request, but what takes a proof of a key", () => {
  const shown = operations.flatMap(({ path, method, responses, "x-examples": examples }) =>
    Object.keys(responses)
      .filter((code) => code !== "default" && !examples.some(({ status }) => String(status) === code))
      .map((code) => `${method} ${path} ${code}`),
  );
  expect(shown.filter((each) => !each.includes("/the-bound-token"))).toEqual([]);
});

test("every path of the document takes the methods that it has there, and no others", async () => {
  for (const [path, item] of Object.entries(paths)) {
    const [first] = Object.values(item).flatMap((each) => each["x-examples"]);
    expect(first, path).toBeDefined();
    if (!first) continue;
    const { login, ...bare } = first;
    const wrong = await ask({ ...bare, request: { ...first.request, method: "BREW" } });
    const options = await ask({ ...bare, request: { ...first.request, method: "OPTIONS" } });
    const allow = fieldValue((wrong.status === 405 ? wrong : options).fields ?? [], "Allow") ?? "";
    const methods = Object.keys(item).map((method) => method.toUpperCase());
    const expected = [...methods, ...(methods.includes("GET") ? ["HEAD"] : []), "OPTIONS"];
    expect(allow.split(", ").sort(), path).toEqual([...new Set(expected)].sort());
  }
});

// A resource may be described below its own address alone.
function isDescribed(target: string): boolean {
  const forms = Object.keys(paths).map((path) => path.replaceAll(".", "\\.").replace(/\{\w+\}/g, "[^/]+"));
  return (
    forms.some((form) => new RegExp(`^${form}$`).test(target)) || forms.some((form) => form.startsWith(`${target}/`))
  );
}

// The 405 is for a method that is no operation.
test("every resource that is shown is in the document, with every code that it is said to earn", () => {
  for (const { id, base, answers } of shownResources) {
    const own = operations.filter(({ path }) => path === base || path.startsWith(`${base}/`));
    expect(own.length, id).toBeGreaterThan(0);
    const codes = own.flatMap(({ responses }) => Object.keys(responses));
    expect(
      answers.filter((code) => code !== 405 && !codes.includes(String(code))),
      id,
    ).toEqual([]);
  }
});

test("every resource of an exercise is in the document", async () => {
  for (const { id } of await loadGuarded()) expect(Object.keys(paths), id).toContain(`/api/sandbox/${id}`);
  expect(exerciseIds().length).toBeGreaterThan(40);
});

test("every address that a 404 of the sandbox tells of is in the document", async () => {
  const list = z.object({ resources: z.array(z.string()) });
  const toldBelow = async (target: string) => {
    const { content = "" } = await ask({ request: { method: "GET", target, fields: [], content: "" }, after: [] });
    return list.parse(JSON.parse(content)).resources;
  };
  const bases = await toldBelow("/api/sandbox/there-is-no-such-thing");
  expect(bases.length).toBeGreaterThan(30);
  for (const base of bases)
    for (const told of [base, ...(await toldBelow(`${base}/no/such/thing/here`))]) {
      const path = told.replace(/:(\w+)/g, "{$1}");
      expect(isDescribed(path), told).toBe(true);
    }
});

test("every route of httpbin is in the document, with its methods", () => {
  for (const { pattern, methods } of httpbinRoutes) {
    const longest = pattern.replace("/*", "/{rest}").replace(/:(\w+)\??/g, "{$1}");
    const item = paths[`/api/httpbin${longest === "/" ? "" : longest}`];
    expect(Object.keys(item ?? {}).sort(), pattern).toEqual(methods.map((method) => method.toLowerCase()).sort());
  }
});

test("every address of httpbin itself is answered here, and is in the document", async () => {
  const answered: string[] = [];
  for (const path of ofHttpbin) {
    const target = `/api/httpbin${path}`;
    const method = /^\/(post|put|patch|delete)$/.exec(path)?.[1]?.toUpperCase() ?? "GET";
    const { decision } = await ask({ request: { method, target, fields: [], content: "" }, after: [] });
    if (decision[0]?.question !== "resource-exists" || !decision[0].yes) continue;
    answered.push(path);
    expect(isDescribed(target), path).toBe(true);
  }
  expect(answered).toEqual(ofHttpbin);
});

test("every operation has a name of its own", () => {
  const ids = operations.map(({ operationId }) => operationId);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});
