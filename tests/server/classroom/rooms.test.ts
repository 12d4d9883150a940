import { expect, test } from "@playwright/test";
import type { Report } from "#http/exercise/classroom";
import { compareIds, type RoomEvent } from "#server/classroom/rooms/rooms";
import { overBothForms, type Timed } from "./both-forms";

const keys = { lead: "a", watch: "b" };
let made = 0;

function report(student: string, more: Partial<Report> = {}): Report {
  made += 1;
  return { id: `report-${made}`, student, at: "open-the-vault", status: 401, way: "browser", ...more };
}

async function opened({ rooms, now }: Timed, room = "room") {
  const ends = now() + 7200;
  expect(await rooms.open(room, keys, ends)).toBe(true);
  const tell = (what: Report) => rooms.report(room, what, ends);
  return { tell, all: () => rooms.after(room, undefined, 1000), turn: rooms.turn.bind(undefined, room) };
}

function words(events: readonly RoomEvent[]): readonly string[] {
  return events.map((event) => ("turn" in event ? event.turn : `${event.exchange.number} ${event.exchange.status}`));
}

overBothForms((form, make) => {
  test(`${form}: what students tell stands in the order it came, with a number for each and no id of theirs`, async () => {
    const { tell, all } = await opened(await make());
    const decided = { decided: "credentials-present", yes: false } as const;
    const steps = { taken: 1, of: 2 };
    await tell(report("ali", { who: "Ali", ...decided, steps }));
    await tell(report("morgiana", { status: 200 }));
    await tell(report("ali", { status: 403 }));
    const events = await all();
    expect(words(events)).toEqual(["1 401", "2 200", "1 403"]);
    expect(events[0]).toMatchObject({
      exchange: { who: "Ali", at: "open-the-vault", way: "browser", ...decided, steps },
    });
    expect(JSON.stringify(events)).not.toMatch(/ali"|morgiana|report-/);
    expect(events.map(({ id }) => id)).toEqual(events.map(({ id }) => id).toSorted(compareIds));
  });

  test(`${form}: a report that is told again stands once, after clearing too`, async () => {
    const { tell, all, turn } = await opened(await make());
    const first = report("ali");
    expect([await tell(first), await tell(first)]).toEqual(["kept", "known"]);
    expect(words(await all())).toEqual(["1 401"]);
    await turn("cleared");
    expect(await tell(first)).toBe("known");
    expect(words(await all())).toEqual(["cleared"]);
  });

  test(`${form}: a reader goes on after the last event it knows, some at a time`, async () => {
    const at = await make();
    const { tell, all } = await opened(at);
    for (let time = 0; time < 7; time += 1) await tell(report(`student ${time}`));
    const first = await at.rooms.after("room", undefined, 3);
    const second = await at.rooms.after("room", first.at(-1)?.id, 3);
    const third = await at.rooms.after("room", second.at(-1)?.id, 3);
    expect([...first, ...second, ...third]).toEqual(await all());
    expect(await at.rooms.after("room", third.at(-1)?.id, 3)).toEqual([]);
  });

  test(`${form}: freezing is told once and remembered, clearing keeps it, and thawing ends it`, async () => {
    const at = await make();
    const { tell, all, turn } = await opened(at);
    await tell(report("ali"));
    await turn("frozen");
    await turn("frozen");
    const frozen = (await all()).find((event) => "turn" in event)?.id;
    await tell(report("ali"));
    await turn("cleared");
    expect(await at.rooms.about("room")).toEqual({ ...keys, ended: false, frozen });
    await turn("thawed");
    expect((await at.rooms.about("room"))?.frozen).toBeUndefined();
  });

  test(`${form}: of more events than there may be the oldest go`, async () => {
    const { tell, all } = await opened(await make({ events: 5, perMinute: 100 }));
    for (let time = 0; time < 12; time += 1) await tell(report("ali", { status: 400 + time }));
    expect(words(await all())).toEqual(["1 407", "1 408", "1 409", "1 410", "1 411"]);
  });

  test(`${form}: one more student than there may be is not taken, and those who are there go on`, async () => {
    const { tell } = await opened(await make({ students: 2 }));
    expect([await tell(report("a")), await tell(report("b")), await tell(report("c"))]).toEqual([
      "kept",
      "kept",
      "full",
    ]);
    expect(await tell(report("a"))).toBe("kept");
  });

  test(`${form}: a student who tells too much within a minute waits for the next, and others do not`, async () => {
    const at = await make({ perMinute: 2 });
    at.pass(60 - (at.now() % 60) + 1);
    const { tell } = await opened(at);
    const late = report("ali");
    expect([await tell(report("ali")), await tell(report("ali")), await tell(late)]).toEqual(["kept", "kept", "often"]);
    expect(await tell(report("morgiana"))).toBe("kept");
    at.pass(60);
    expect(await tell(late)).toBe("kept");
  });

  test(`${form}: an ended room says so, takes nothing more, and has forgotten all`, async () => {
    const at = await make();
    const { tell, all, turn } = await opened(at);
    await tell(report("ali"));
    await turn("ended");
    await turn("thawed");
    expect(words(await all())).toEqual(["ended"]);
    expect(await tell(report("ali"))).toBe("over");
    expect((await at.rooms.about("room"))?.ended).toBe(true);
  });

  test(`${form}: a room that was never opened is not there`, async () => {
    const { rooms, now } = await make();
    expect(await rooms.about("nowhere")).toBeUndefined();
    expect(await rooms.report("nowhere", report("ali"), now() + 60)).toBe("nothing");
    await rooms.turn("nowhere", "frozen");
    expect(await rooms.after("nowhere", undefined, 10)).toEqual([]);
  });

  test(`${form}: there are only so many rooms, and what is over makes room`, async () => {
    const at = await make({ rooms: 2 });
    const open = (room: string) => at.rooms.open(room, keys, at.now() + 7200);
    expect([await open("one"), await open("two"), await open("three")]).toEqual([true, true, false]);
    at.pass(7201);
    expect(await open("three")).toBe(true);
  });

  test(`${form}: who waits for a room hears of it soon, and of another room not`, async () => {
    const at = await make();
    const { tell } = await opened(at);
    const signal = new AbortController().signal;
    const begun = performance.now();
    const heard = at.rooms.change("room", 5_000, signal);
    await tell(report("ali"));
    await heard;
    expect(performance.now() - begun).toBeLessThan(1_000);
  });
});

test("in this process a room keeps no more octets than it may", async () => {
  const { createMemoryRooms } = await import("#server/classroom/rooms/in-process");
  const { ownBounds } = await import("#server/classroom/limits");
  const now = () => 1_800_000_000;
  const rooms = createMemoryRooms(now, { ...ownBounds, octets: 4_000, perMinute: 1_000 });
  await rooms.open("room", keys, now() + 60);
  for (let time = 0; time < 100; time += 1)
    await rooms.report("room", report("ali", { who: "Ж".repeat(24) }), now() + 60);
  const kept = await rooms.after("room", undefined, 1_000);
  expect(kept.length).toBeLessThan(10);
  expect(kept.length).toBeGreaterThan(3);
});
