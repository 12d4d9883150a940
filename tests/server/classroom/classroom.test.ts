import { test } from "@playwright/test";
import { fieldValue } from "#http/message";
import { roomsPerHour } from "#server/classroom/limits";
import { endOfRoom, makeRoomId } from "#server/classroom/room-id";
import { expect } from "#tests/matchers";
import { outcome } from "../../sandbox/exchange";
import { classOf, readUntil, textOf, told } from "./class";

test("a room is opened by a POST, and nobody can guess what it gives", async () => {
  const { ask, open } = classOf();
  const answered = await ask("POST", "");
  const { room, key, watch, ends } = JSON.parse(textOf(answered));
  expect(answered.response.status).toBe(201);
  expect(fieldValue(answered.response.fields, "Location")).toBe(`/api/rooms/${room}`);
  expect(endOfRoom(room)).toBe(ends);
  expect([room.length, key.length, watch.length]).toEqual([27, 43, 43]);
  expect(new Set([room, key, watch]).size).toBe(3);
  expect((await open()).room).not.toBe(room);
  expect(outcome(await ask("GET", `/${room}`))).toBe("200 still-there");
});

test("a page of another site opens no room", async () => {
  const { ask } = classOf();
  expect(outcome(await ask("POST", "", { "Sec-Fetch-Site": "cross-site" }))).toBe("403 from-this-site");
});

test("one address opens so many rooms an hour, and is told to wait", async () => {
  const { ask } = classOf();
  for (let time = 0; time < roomsPerHour; time += 1) expect((await ask("POST", "")).response.status).toBe(201);
  const refused = await ask("POST", "");
  expect(outcome(refused)).toBe("429 request-limit");
  expect(fieldValue(refused.response.fields, "Retry-After")).toBe("600");
});

test("a report is created once, and told again it is known", async () => {
  const { open, tell, watch } = classOf();
  const { room, key } = await open();
  expect([(await tell(room, told)).response.status, (await tell(room, told)).response.status]).toEqual([201, 200]);
  const said = await readUntil(await watch(room, key), /event: exchange/);
  expect(said.match(/event: exchange/g)).toHaveLength(1);
  expect(said).toMatch(/^retry: \d+\nevent: room\ndata: \{"ends":\d+\}\n\n/);
  expect(said).toContain('"status":401,"decided":"credentials-present","yes":false,"way":"browser"}');
});

test("a wall goes on after the last event that it knows", async () => {
  const { open, tell, watch } = classOf();
  const { room, key } = await open();
  for (const index of [1, 2, 3]) await tell(room, { ...told, id: `${told.id}${index}`, status: 400 + index });
  const all = await readUntil(await watch(room, key), /"status":403/);
  const [, second = ""] = [...all.matchAll(/id: (\S+)/g)].map(([, id]) => id);
  const rest = await readUntil(await watch(room, key, { "Last-Event-ID": second }), /"status":403/);
  expect(rest.match(/"status":\d+/g)).toEqual(['"status":403']);
  const damaged = await readUntil(await watch(room, key, { "Last-Event-ID": "ten\\0" }), /"status":403/);
  expect(damaged.match(/"status":\d+/g)).toHaveLength(3);
});

for (const [what, report, expected] of [
  ["no JSON", "{", "400 content-readable"],
  ["no object", [], "422 content-processable"],
  ["a status that no server sends", { ...told, status: 42 }, "422 content-processable"],
  ["a status that is a text", { ...told, status: "401" }, "422 content-processable"],
  ["an exercise that there is not", { ...told, at: "rob-the-vault" }, "422 content-processable"],
  ["a question that there is not", { ...told, decided: "is-it-me" }, "422 content-processable"],
  ["a short id", { ...told, id: "1" }, "422 content-processable"],
  ["a nickname of 25 characters", { ...told, who: "n".repeat(25) }, "422 content-processable"],
  ["a nickname that turns the text around", { ...told, who: "a\u202eb" }, "422 content-processable"],
  ["steps beyond all bounds", { ...told, steps: { taken: 1, of: 1e9 } }, "422 content-processable"],
  ["an order of many members", `{"a":${"[".repeat(900)}`, "400 content-readable"],
  ["more octets than a report has", { ...told, who: "n".repeat(4000) }, "413 content-accepted"],
] as const) {
  test(`a report with ${what} gets ${expected}, and the wall nothing`, async () => {
    const { open, tell, watch } = classOf();
    const { room, key } = await open();
    expect(outcome(await tell(room, report))).toBe(expected);
    await tell(room, { ...told, status: 418 });
    expect((await readUntil(await watch(room, key), /"status":418/)).match(/event: exchange/g)).toHaveLength(1);
  });
}

test("credentials and content that come with a report are neither kept nor repeated", async () => {
  const { open, tell } = classOf();
  const { room } = await open();
  for (const more of [
    { authorization: "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==" },
    { content: "QWxhZGRpbjpvcGVuIHNlc2FtZQ==" },
    { steps: { taken: 1, of: 2, target: "/QWxhZGRpbjpvcGVuIHNlc2FtZQ==" } },
    { "QWxhZGRpbjpvcGVuIHNlc2FtZQ==": 1 },
  ]) {
    const refused = await tell(room, { ...told, ...more });
    expect(outcome(refused)).toBe("422 content-processable");
    expect(textOf(refused) + JSON.stringify(refused.response.fields)).not.toContain("QWxhZGRpb");
  }
});

test("a report in another type gets a 415 that names the right one", async () => {
  const { open, tell } = classOf();
  const refused = await tell((await open()).room, told, "text/plain");
  expect(outcome(refused)).toBe("415 media-type-supported");
  expect(fieldValue(refused.response.fields, "Accept")).toBe("application/json");
});

test("a wall without a key gets a challenge, a wrong key one that says so, and a projector's may only watch", async () => {
  const { open, ask, watch } = classOf();
  const { room, key, watch: projector } = await open();
  const without = await ask("GET", `/${room}/events`);
  expect(outcome(without)).toBe("401 credentials-present");
  expect(without).toChallenge("Bearer", { realm: "wall" });
  const wrong = await watch(room, `${key}x`);
  expect(outcome(wrong)).toBe("401 credentials-valid");
  expect(fieldValue(wrong.response.fields, "WWW-Authenticate")).toContain('error="invalid_token"');
  expect((await ask("POST", `/${room}/freeze`)).response.status).toBe(401);
  expect((await watch(room, projector)).response.status).toBe(200);
  const refused = await ask("POST", `/${room}/freeze`, { Authorization: `Bearer ${projector}` });
  expect(outcome(refused)).toBe("403 permitted");
  expect(fieldValue(refused.response.fields, "WWW-Authenticate")).toContain('error="insufficient_scope"');
  expect((await ask("POST", `/${room}/freeze`, { Authorization: `Bearer ${key}` })).response.status).toBe(204);
  expect(textOf(refused) + textOf(wrong)).not.toContain(key);
});

test("the key of one room is none of another's", async () => {
  const { open, watch } = classOf();
  const [one, other] = [await open(), await open()];
  expect((await watch(one.room, other.key)).response.status).toBe(401);
});

test("what the teacher does is told to every wall, in its place", async () => {
  const { open, ask, tell, watch } = classOf();
  const { room, key } = await open();
  const lead = (turn: string) => ask("POST", `/${room}/${turn}`, { Authorization: `Bearer ${key}` });
  await tell(room, told);
  for (const turn of ["freeze", "thaw", "clear"]) expect((await lead(turn)).response.status).toBe(204);
  await tell(room, { ...told, id: `${told.id}2` });
  await lead("end");
  expect(outcome(await lead("freeze"))).toBe("410 still-there");
  expect(outcome(await tell(room, told))).toBe("410 still-there");
  expect(outcome(await watch(room, key))).toBe("410 still-there");
});

test("a stream that is being read is told of the end, and ends", async () => {
  const { open, ask, watch } = classOf();
  const { room, key } = await open();
  const reading = readUntil(await watch(room, key), /nothing fits this/);
  await ask("POST", `/${room}/end`, { Authorization: `Bearer ${key}` });
  expect(await reading).toContain("event: ended\n");
});

test("a room whose time is over is a 410, though nothing of it is kept; one that never was is a 404", async () => {
  const { open, ask, moment } = classOf();
  const { room } = await open();
  moment.pass(7200);
  expect(outcome(await ask("GET", `/${room}`))).toBe("410 still-there");
  const never = makeRoomId(moment.at().now + 60, () => new Uint8Array(16));
  for (const id of [never, "x", "A".repeat(28), "%00"])
    expect((await ask("GET", `/${id}`)).response.status, id).toBe(404);
});

test("a room is shown on so many walls, and one more is told to come later", async () => {
  const { open, watch } = classOf();
  const { room, key } = await open();
  const stops: (() => void)[] = [];
  for (let time = 0; time < 8; time += 1) {
    const { live } = await watch(room, key);
    const stop = new AbortController();
    const pieces = live?.(stop.signal)[Symbol.asyncIterator]();
    await pieces?.next();
    stops.push(() => {
      stop.abort();
      void pieces?.return?.();
    });
  }
  expect(outcome(await watch(room, key))).toBe("429 request-limit");
  for (const stop of stops) stop();
  await expect.poll(async () => (await watch(room, key)).response.status).toBe(200);
});

test("addresses of rooms say which methods they take", async () => {
  const { open, ask } = classOf();
  const { room } = await open();
  for (const [path, allow] of [
    ["", "POST, OPTIONS"],
    [`/${room}`, "GET, HEAD, OPTIONS"],
    [`/${room}/exchanges`, "POST, OPTIONS"],
    [`/${room}/events`, "GET, HEAD, OPTIONS"],
    [`/${room}/end`, "POST, OPTIONS"],
  ] as const) {
    const refused = await ask("DELETE", path);
    expect([refused.response.status, fieldValue(refused.response.fields, "Allow")], path).toEqual([405, allow]);
  }
});
