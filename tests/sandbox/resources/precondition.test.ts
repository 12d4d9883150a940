import { expect, test } from "@playwright/test";
import type { FieldLine } from "#http/message";
import { documentText } from "#sandbox/resources/documents/precondition";
import { field, outcome, request, sandboxOrigin } from "#tests/sandbox/exchange";

const origin = sandboxOrigin();
const text: FieldLine = ["Content-Type", "text/plain"];
const octets = new TextEncoder().encode(documentText).length;

const cases: readonly (readonly [line: string, fields: readonly FieldLine[], expected: string])[] = [
  ["GET precondition", [], "200 open-to-all"],
  ["GET precondition", [["If-None-Match", '"v3"']], "304 copy-outdated"],
  ["GET precondition", [["If-Match", '"v2"']], "412 precondition-met"],
  ["PUT precondition", [text], "428 precondition-given"],
  ["PUT precondition", [text, ["If-Match", '"v2"']], "412 precondition-met"],
  ["PUT precondition", [text, ["If-Match", '"v3"']], "200 precondition-met"],
  ["PUT precondition", [text, ["If-None-Match", "*"]], "412 precondition-met"],
  ["PUT precondition", [["If-Match", '"v2"']], "415 media-type-supported"],
  ["DELETE precondition", [], "428 precondition-given"],
  ["DELETE precondition", [["If-Match", "*"]], "200 precondition-met"],
  ["POST precondition", [["If-Match", '"v2"']], "405 method-allowed"],
  ["GET precondition", [["Range", "bytes=0-4"]], "206 range-satisfiable"],
  ["GET precondition", [["Range", "bytes=900-"]], "416 range-satisfiable"],
  ["GET precondition", [["Range", "bytes=0-4,9-"]], "200 open-to-all"],
  ["HEAD precondition", [["Range", "bytes=0-4"]], "200 open-to-all"],
  [
    "GET precondition",
    [
      ["Range", "bytes=0-4"],
      ["If-Range", '"v3"'],
    ],
    "206 range-satisfiable",
  ],
  [
    "GET precondition",
    [
      ["Range", "bytes=0-4"],
      ["If-Range", '"v2"'],
    ],
    "200 open-to-all",
  ],
  [
    "GET precondition",
    [
      ["Range", "bytes=900-"],
      ["If-Range", '"v2"'],
    ],
    "200 open-to-all",
  ],
  [
    "GET precondition",
    [
      ["Range", "bytes=0-4"],
      ["If-None-Match", '"v3"'],
    ],
    "304 copy-outdated",
  ],
];

for (const [line, fields, expected] of cases) {
  const sent = fields.map(([name, value]) => `${name}: ${value}`).join(", ");
  test(`${line} with ${sent || "nothing more"} gets ${expected}`, async () => {
    expect(outcome(await origin(request(line, fields)))).toBe(expected);
  });
}

test("a 304 carries the ETag that the 200 carries, and no content", async () => {
  const fresh = await origin(request("GET precondition"));
  const known = await origin(request("GET precondition", [["If-None-Match", field(fresh, "ETag")]]));
  for (const name of ["ETag", "Vary", "Cache-Control"]) expect(field(known, name)).toBe(field(fresh, name));
  expect(known.response.content).toHaveLength(0);
});

test("a 206 holds exactly the octets that Content-Range tells", async () => {
  const answered = await origin(request("GET precondition", [["Range", "bytes=-7"]]));
  expect(field(answered, "Content-Range")).toBe(`bytes ${octets - 7}-${octets - 1}/${octets}`);
  expect(new TextDecoder().decode(answered.response.content)).toBe(documentText.slice(-7));
});

test("a 416 tells how long the document is", async () => {
  const answered = await origin(request("GET precondition", [["Range", "bytes=-0"]]));
  expect(field(answered, "Content-Range")).toBe(`bytes */${octets}`);
});
