import { expect, test } from "@playwright/test";
import { parseChallenges } from "#http/challenge";
import { fieldValue, noContent } from "#http/message";
import { statusCode, statusCodes } from "#http/registry/status-codes";
import { origin } from "#server/origin";
import { toWebResponse } from "#server/web/web";
import { missingFields } from "../read-responses";

const finals = Array.from({ length: 400 }, (_, step) => step + 200);

async function ask(name: string, method = "GET", fields: readonly (readonly [string, string])[] = []) {
  return (await origin({ method, target: `/api/status/${name}`, fields, content: noContent })).response;
}

test("every code from 200 to 599 is answered with itself, its name and the fields it requires", async () => {
  for (const code of finals) {
    const response = await ask(String(code));
    expect(response.status).toBe(code);
    expect(response.reason).toBe(statusCode(code)?.phrase ?? "");
    expect(missingFields(response), String(code)).toEqual([]);
  }
});

test("every registered code has what its definition says it should have, but IM", async () => {
  for (const { code, fields, registered } of statusCodes) {
    if (!registered || code < 200) continue;
    const response = await ask(String(code));
    const should = fields.filter(
      (field) => field.duty === "should" && field.onlyIf === undefined && field.name !== "IM",
    );
    for (const { name } of should) expect(fieldValue(response.fields, name), `${code} ${name}`).toBeTruthy();
  }
});

test("204, 205, 304 and any HEAD end with the header section", async () => {
  for (const code of finals) {
    const bare = await toWebResponse(await ask(String(code), "HEAD"), "HEAD").text();
    const full = await toWebResponse(await ask(String(code)), "GET").text();
    expect(bare, String(code)).toBe("");
    expect(full === "", String(code)).toBe([204, 205, 304].includes(code));
  }
});

test("errors are problem+json that names the code, the rest is JSON, 207 is XML", async () => {
  for (const code of finals.filter((each) => ![204, 205, 304].includes(each))) {
    const { content, fields } = await ask(String(code));
    const type = fieldValue(fields, "Content-Type");
    if (code === 207) {
      expect(type).toBe("application/xml");
      continue;
    }
    expect(type, String(code)).toBe(code < 400 ? "application/json" : "application/problem+json");
    expect(JSON.parse(new TextDecoder().decode(content)), String(code)).toMatchObject({ status: code });
  }
});

test("401 and 407 challenge with Basic and without error, and 511 does not challenge", async () => {
  const challenge = [{ scheme: "Basic", params: [["realm", "status"]] }];
  expect(parseChallenges(fieldValue((await ask("401")).fields, "WWW-Authenticate") ?? "")).toEqual(challenge);
  expect(parseChallenges(fieldValue((await ask("407")).fields, "Proxy-Authenticate") ?? "")).toEqual(challenge);
  expect((await ask("511")).fields.map(([name]) => name)).not.toContain("WWW-Authenticate");
});

test("a redirect leads to a resource of the same origin, which answers 200", async () => {
  for (const code of [300, 301, 302, 303, 307, 308]) {
    const location = fieldValue((await ask(String(code))).fields, "Location") ?? "";
    expect((await origin({ method: "GET", target: location, fields: [], content: noContent })).response.status).toBe(
      200,
    );
  }
});

test("206 says which octets its content is", async () => {
  const { fields, content } = await ask("206");
  expect(fieldValue(fields, "Content-Range")).toBe(`bytes 0-${content.length - 1}/${content.length}`);
});

test("426 names Upgrade in Connection too", async () => {
  const { fields } = await ask("426");
  expect(fieldValue(fields, "Connection")).toBe("Upgrade");
});

test("OPTIONS tells the methods, and for 405 no other than itself", async () => {
  const usual = await ask("401", "OPTIONS");
  const refusing = await ask("405", "OPTIONS");
  expect([usual.status, refusing.status]).toEqual([204, 204]);
  expect(fieldValue(usual.fields, "Allow")).toBe("GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
  expect(fieldValue(refusing.fields, "Allow")).toBe("OPTIONS");
});

test("a preflight is answered whatever the code", async () => {
  const { status } = await ask("401", "OPTIONS", [
    ["Origin", "https://a.example"],
    ["Access-Control-Request-Method", "GET"],
  ]);
  expect(status).toBe(204);
});

test("a code that fetch cannot carry is a 400 that names the wire", async () => {
  for (const code of [100, 101, 103, 199, 600, 999]) {
    const { status, content } = await ask(String(code));
    expect(status, String(code)).toBe(400);
    expect(new TextDecoder().decode(content)).toContain("/api/wire");
  }
});

test("what is no status code is a 404", async () => {
  for (const name of ["", "0", "99", "099", "1000", "2OO", "200.0", "-200", "200/200", "%00", "200,404"]) {
    expect((await ask(name)).status, name).toBe(404);
  }
});

test("226, the one code of success with an ETag, heeds the conditions that name it", async () => {
  const status = async (name: string, value: string, method = "GET") =>
    (await ask("226", method, [[name, value]])).status;
  expect(await status("If-None-Match", 'W/"status-226"')).toBe(304);
  expect(await status("If-None-Match", '"status-226"', "PUT")).toBe(412);
  expect(await status("If-None-Match", '"another"')).toBe(226);
  expect(await status("If-Match", '"another"')).toBe(412);
  expect(await status("If-Match", '"status-226"')).toBe(226);
  expect(await status("If-Modified-Since", "Thu, 01 Jan 2026 00:00:00 GMT")).toBe(226);
});
