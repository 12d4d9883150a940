import { expect, test } from "@playwright/test";
import { fieldValues } from "#http/message";
import { field, json, outcome } from "../exchange";
import { askHttpbin, text } from "./ask-httpbin";

const ask = askHttpbin();

test("/cache compares what a client has, by tag or by date, and passes over what is no date", async () => {
  const status = async (name: string, value: string) => (await ask("GET /cache", [[name, value]])).response.status;
  const fresh = await ask("GET /cache");
  expect(json(fresh)).toMatchObject({ args: {} });
  expect(await status("If-None-Match", field(fresh, "ETag"))).toBe(304);
  expect(await status("If-None-Match", '"another"')).toBe(200);
  expect(await status("If-Modified-Since", field(fresh, "Last-Modified"))).toBe(304);
  expect(await status("If-Modified-Since", "Sun, 01 Jun 2025 00:00:00 GMT")).toBe(304);
  expect(await status("If-Modified-Since", "Fri, 01 Jan 1999 00:00:00 GMT")).toBe(200);
  expect(await status("If-Modified-Since", "x")).toBe(200);
});

test("what can be revalidated may be kept, by its client alone where it repeats what is secret", async () => {
  for (const path of ["/cache", "/etag/abc", "/range/26"]) {
    expect(fieldValues((await ask(`GET ${path}`)).response.fields, "Cache-Control"), path).toEqual(["no-cache"]);
    expect(field(await ask(`GET ${path}`, [["Cookie", "a=b"]]), "Cache-Control"), path).toBe("private, no-cache");
  }
});

for (const [path, tag] of [
  ["/cache", 'W/"cache"'],
  ["/etag/abc", '"abc"'],
  ["/range/26", '"range26"'],
] as const) {
  test(`a 304 of ${path} has the fields of its 200, and a HEAD all of them`, async () => {
    const fields = ({ response }: Awaited<ReturnType<typeof ask>>) =>
      response.fields.filter(([name]) => !/^(?:Content-Type|Content-Length|Sandbox-Decision)$/.test(name));
    const whole = await ask(`GET ${path}`);
    const kept = await ask(`GET ${path}`, [["If-None-Match", tag]]);
    expect([kept.response.status, kept.response.content.length]).toEqual([304, 0]);
    expect(fields(kept)).toEqual(fields(whole));
    expect((await ask(`HEAD ${path}`)).response.fields).toEqual(whole.response.fields);
    expect((await ask(`HEAD ${path}`, [["If-None-Match", tag]])).response.status).toBe(304);
  });
}

test("/cache/:n is public for as long as it says, but private to whoever sends credentials or cookies", async () => {
  const fields = (await ask("GET /cache/60")).response.fields;
  expect(fieldValues(fields, "Cache-Control")).toEqual(["public, max-age=60"]);
  expect(field(await ask("GET /cache/60", [["Cookie", "a=b"]]), "Cache-Control")).toBe("private, max-age=60");
  expect(fieldValues((await ask("GET /get")).response.fields, "Cache-Control")).toEqual(["no-store"]);
});

test("/etag heeds If-None-Match and If-Match, quoted or as httpbin writes them", async () => {
  const status = async (name: string, value: string, tag = "abc") =>
    (await ask(`GET /etag/${tag}`, [[name, value]])).response.status;
  for (const value of ["abc", '"123", "abc"', "*", 'W/"xyzzy", W/"abc"'])
    expect(await status("If-None-Match", value)).toBe(304);
  expect(await status("If-None-Match", "123")).toBe(200);
  for (const value of ["abc", '"123", "abc"', "*"]) expect(await status("If-Match", value)).toBe(200);
  expect(await status("If-Match", "123")).toBe(412);
  for (const name of ["If-Modified-Since", "If-Unmodified-Since"]) {
    expect(await status(name, "Thu, 01 Jan 1970 00:00:00 GMT"), name).toBe(200);
  }
  expect(field(await ask("GET /etag/abc"), "ETag")).toBe('"abc"');
  expect((await ask("GET /etag/a%22b")).response.status).toBe(400);
});

test("/range answers one range, cuts it to the length, and says what could not be had", async () => {
  const part = async (range: string) => {
    const answered = await ask("GET /range/26", [["Range", range]]);
    return `${answered.response.status} ${text(answered)} ${field(answered, "Content-Range")}`;
  };
  expect(await part("bytes=20-")).toBe("206 uvwxyz bytes 20-25/26");
  expect(await part("bytes=-5")).toBe("206 vwxyz bytes 21-25/26");
  expect(await part("bytes=24-40")).toBe("206 yz bytes 24-25/26");
  expect(await part("bytes=32-40")).toBe("416  bytes */26");
  expect(await part("bytes=0-1, 3-4")).toMatch(/^200 abc.* $/);
  expect(await part("bytes=10-5")).toMatch(/^200 abc.* $/);
  expect(field(await ask("GET /range/26"), "ETag")).toBe('"range26"');
});

test("/range looks at the conditions before the range, and at If-Range", async () => {
  const status = async (name: string, value: string, method = "GET") =>
    (
      await ask(`${method} /range/26`, [
        ["Range", "bytes=0-4"],
        [name, value],
      ])
    ).response.status;
  expect(await status("If-Range", '"range26"')).toBe(206);
  expect(await status("If-Range", '"range27"')).toBe(200);
  expect(await status("If-Range", "Thu, 01 Jan 1970 00:00:00 GMT")).toBe(200);
  expect(await status("If-None-Match", '"range26"')).toBe(304);
  expect(await status("If-None-Match", "range26")).toBe(304);
  expect(await status("If-Match", '"range27"')).toBe(412);
  expect(await status("If-Match", '"range26"')).toBe(206);
  expect(await status("If-Match", '"range26"', "HEAD")).toBe(200);
});

test("/range with a duration is sent slowly, in pieces of chunk_size", async () => {
  const answered = await ask("GET /range/100?duration=2&chunk_size=10", [["Range", "bytes=10-59"]]);
  expect(answered.pace).toEqual({ pieces: [10, 10, 10, 10, 10], milliseconds: 200, length: "told" });
  expect((await ask("GET /range/100?chunk_size=10")).pace).toBeUndefined();
  for (const query of ["duration=x", "chunk_size=x", "duration=-1"]) {
    expect(outcome(await ask(`GET /range/100?${query}`)), query).toBe("400 address-usable");
  }
});
