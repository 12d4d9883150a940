import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { type FieldLine, fieldValue } from "#http/message";
import { createOrigin, type Handler, type Part } from "#sandbox/origin";
import { withNothing } from "#sandbox/space/respond";
import { authorization, segments } from "../arbitraries";
import { moment, requestTo } from "../fixtures/moment";

const asked: readonly FieldLine[] = [
  ["Origin", "https://elsewhere.example"],
  ["Access-Control-Request-Method", "GET"],
  ["Access-Control-Request-Headers", "authorization,x-made-up"],
];
const nothing: Handler = () => withNothing([{ question: "resource-exists", yes: false }], []);
const parts = new Map<string, Handler | Part>([
  ["/common", nothing],
  ["/own", { handler: nothing, own: ["preflight", "limit"] }],
]);
const origin = createOrigin(parts, () => moment);

test("a preflight is answered before a handler sees it, whatever it asks for and whoever asks", async () => {
  await fc.assert(
    fc.asyncProperty(authorization, segments, async (value, below) => {
      const target = ["/common", ...below.map(encodeURIComponent)].join("/");
      const { response, decision } = await origin(requestTo(target, [...asked, ["Authorization", value]], "OPTIONS"));
      expect(response.status).toBe(204);
      expect(decision).toEqual([{ question: "preflight", yes: true }]);
    }),
  );
});

test("a preflight allows Authorization by name and every other field by the wildcard, and repeats nothing", async () => {
  const long: FieldLine = ["Access-Control-Request-Headers", "x-made-up,".repeat(1500)];
  for (const fields of [asked, [...asked.slice(0, 2), long]]) {
    const { response } = await origin(requestTo("/common", fields, "OPTIONS"));
    expect(fieldValue(response.fields, "Access-Control-Allow-Headers")).toBe("authorization, content-type, *");
    expect(fieldValue(response.fields, "Access-Control-Allow-Methods")).toContain("GET");
  }
});

test("a part of the origin with preflights and a limit of its own is asked itself", async () => {
  const large = { ...requestTo("/own", [], "POST"), content: new Uint8Array(64 * 1024 + 1) };
  const statuses = [requestTo("/own", asked, "OPTIONS"), large, { ...large, target: "/common" }].map(
    async (sent) => (await origin(sent)).response.status,
  );
  expect(await Promise.all(statuses)).toEqual([404, 404, 413]);
});
