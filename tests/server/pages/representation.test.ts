import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { type FieldLine, fieldValue } from "#http/message";
import { answerWith, prepare } from "#server/pages/representation";

const octets = new TextEncoder().encode("Knock, knock. Who is there? ".repeat(40));
const script = prepare(octets, "text/javascript; charset=utf-8", [["Cache-Control", "public"]], 1_780_000_000);
const picture = prepare(octets, "image/png", [], 1_780_000_000);

function ask(representation: typeof script, fields: readonly FieldLine[] = [], method = "GET") {
  const request = { method, target: "/a", fields, content: new Uint8Array(0) };
  return answerWith(representation, request, 1_790_000_000).response;
}

test("it is coded where the client takes the coding, and says by what it varies", () => {
  const wanted: readonly (readonly [string, string, (coded: Uint8Array) => Buffer])[] = [
    ["gzip, deflate, br", "br", brotliDecompressSync],
    ["br;q=0.5, gzip", "gzip", gunzipSync],
    ["gzip", "gzip", gunzipSync],
  ];
  for (const [value, coding, decoded] of wanted) {
    const coded = ask(script, [["Accept-Encoding", value]]);
    expect(decoded(coded.content), value).toEqual(Buffer.from(octets));
    expect(fieldValue(coded.fields, "Content-Encoding")).toBe(coding);
    expect(fieldValue(coded.fields, "Vary")).toBe("Accept-Encoding");
  }
  for (const value of ["identity", "gzip;q=0", "gzip;q=0.2, identity", "", "zstd"]) {
    const plain = ask(script, [["Accept-Encoding", value]]);
    expect(plain.content, value).toEqual(octets);
    expect(fieldValue(plain.fields, "Vary"), value).toBe("Accept-Encoding");
  }
  expect(fieldValue(ask(picture, [["Accept-Encoding", "gzip"]]).fields, "Vary")).toBeUndefined();
});

test("each coding has an entity-tag of its own, and its 304 the fields of its 200 without the content", () => {
  const gzip: FieldLine = ["Accept-Encoding", "gzip"];
  const [plain, coded] = [
    fieldValue(ask(script).fields, "ETag") ?? "",
    fieldValue(ask(script, [gzip]).fields, "ETag") ?? "",
  ];
  expect(plain).not.toBe(coded);
  const kept = ask(script, [gzip, ["If-None-Match", coded]]);
  expect([kept.status, kept.content.length, fieldValue(kept.fields, "Vary"), fieldValue(kept.fields, "ETag")]).toEqual([
    304,
    0,
    "Accept-Encoding",
    coded,
  ]);
  expect(ask(script, [gzip, ["If-None-Match", plain]]).status).toBe(200);
});

test("a range is cut from the octets as they are, and is never coded", () => {
  const part = ask(script, [
    ["Range", "bytes=0-4"],
    ["Accept-Encoding", "gzip"],
  ]);
  expect([
    part.status,
    new TextDecoder().decode(part.content),
    fieldValue(part.fields, "Content-Range"),
    fieldValue(part.fields, "Content-Encoding"),
  ]).toEqual([206, "Knock", `bytes 0-4/${octets.length}`, undefined]);
});

test("a range beyond the end gets 416, and one that cannot be read or is asked for by HEAD the whole", () => {
  const beyond = ask(picture, [["Range", "bytes=999999999-"]]);
  expect([beyond.status, fieldValue(beyond.fields, "Content-Range")]).toEqual([416, `bytes */${octets.length}`]);
  expect(ask(picture, [["Range", "lines=1-2"]]).status).toBe(200);
  expect(ask(picture, [["Range", "bytes=0-4"]], "HEAD").status).toBe(200);
});

test("an If-Match that fits no version gets 412, and If-Range of an old version the whole", () => {
  expect(ask(picture, [["If-Match", '"x"']]).status).toBe(412);
  expect(
    ask(picture, [
      ["Range", "bytes=0-4"],
      ["If-Range", '"x"'],
    ]).status,
  ).toBe(200);
});
