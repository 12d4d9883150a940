import { expect, test } from "@playwright/test";
import type { Advanced } from "#http/schemes/memory";
import { boundsOf, overBothForms, type Timed } from "./memory-forms";

function advance({ memory, now }: Timed, key: string, to = 1, life = 60): Promise<Advanced> {
  return memory.advance("digest-count", key, { to, made: now(), until: now() + life });
}

overBothForms((form, make) => {
  test(`${form}, a counter moves up and never stands still or goes back`, async () => {
    const at = await make();
    const moved = [];
    for (const to of [1, 1, 5, 4, 6]) moved.push(await advance(at, "nc", to));
    expect(moved).toEqual(["moved", "spent", "moved", "spent", "moved"]);
  });

  test(`${form}, a counter begins anew when its time is over, and a minute for a clock that is set back`, async () => {
    const at = await make();
    await advance(at, "nc", 5, 10);
    at.pass(69);
    expect(await advance(at, "nc", 1)).toBe("spent");
    at.pass(1);
    expect(await advance(at, "nc", 1)).toBe("moved");
  });

  test(`${form}, a text is given once and then forgotten`, async () => {
    const { memory, now } = await make();
    await memory.put("scram", "sid", "abc\ndéf", now() + 60);
    expect([await memory.take("scram", "sid"), await memory.take("scram", "sid")]).toEqual(["abc\ndéf", undefined]);
  });

  test(`${form}, a text that was read stays, and one that was taken is gone`, async () => {
    const { memory, now } = await make();
    await memory.put("session", "id", "Ali", now() + 60);
    const found = [await memory.read("session", "id"), await memory.take("session", "id")];
    expect([...found, await memory.read("session", "id")]).toEqual(["Ali", "Ali", undefined]);
  });

  test(`${form}, a text cannot be read from the second on until which it was kept`, async () => {
    const { memory, now, pass } = await make();
    await memory.put("session", "id", "Ali", now() + 10);
    pass(10);
    expect(await memory.read("session", "id")).toBeUndefined();
  });

  test(`${form}, uses are counted within their window, which ends a fixed time after the first`, async () => {
    const { memory, pass } = await make();
    expect(await memory.count("lesson-limit", "ip", 60)).toEqual({ used: 1, reset: 60 });
    pass(59.5);
    expect(await memory.count("lesson-limit", "ip", 60)).toEqual({ used: 2, reset: 1 });
    pass(0.5);
    expect(await memory.count("lesson-limit", "ip", 60)).toEqual({ used: 1, reset: 60 });
  });

  test(`${form}, a clock set back by an hour makes nobody wait longer than the window`, async () => {
    const { memory, pass } = await make();
    await memory.count("lesson-limit", "ip", 10);
    pass(-3600);
    expect(await memory.count("lesson-limit", "ip", 10)).toEqual({ used: 2, reset: 10 });
    pass(10);
    expect(await memory.count("lesson-limit", "ip", 10)).toEqual({ used: 1, reset: 10 });
  });

  test(`${form}, kinds do not touch each other under one key`, async () => {
    const at = await make();
    const { memory, now } = at;
    await memory.put("session", "key", "session", now() + 60);
    await memory.put("scram", "key", "scram", now() + 60);
    expect(await advance(at, "key", 7)).toBe("moved");
    const other = { to: 7, made: now(), until: now() + 60 };
    expect(await memory.advance("dpop-nonce-proof", "key", other)).toBe("moved");
    expect(await memory.count("lesson-limit", "key", 60)).toMatchObject({ used: 1 });
    expect(await memory.count("token-limit", "key", 60)).toMatchObject({ used: 1 });
    expect([await memory.take("session", "key"), await memory.take("scram", "key")]).toEqual(["session", "scram"]);
  });

  test(`${form}, of 100 who move one counter at once to the same mark, one moves it`, async () => {
    const at = await make();
    const moved = await Promise.all(Array.from({ length: 100 }, () => advance(at, "nc", 1)));
    expect(moved.filter((each) => each === "moved")).toHaveLength(1);
  });

  test(`${form}, of 100 who take one text at once, one gets it, and 100 uses at once count to 100`, async () => {
    const { memory, now } = await make();
    await memory.put("scram", "sid", "said", now() + 60);
    const taken = await Promise.all(Array.from({ length: 100 }, () => memory.take("scram", "sid")));
    expect(taken.filter((each) => each === "said")).toHaveLength(1);
    const counts = await Promise.all(Array.from({ length: 100 }, () => memory.count("token-limit", "ip", 60)));
    expect(counts.map(({ used }) => used).sort((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, n) => n + 1));
  });

  test(`${form}, a counter that had to go is never taken for new, and a fresh one still moves`, async () => {
    const at = await make(boundsOf({ entries: 10 }));
    const step = { to: 1, made: at.now(), until: at.now() + 300 };
    expect(await at.memory.advance("digest-count", "spent", step)).toBe("moved");
    for (let time = 0; time < 15; time += 1) {
      at.pass(0.01);
      expect(await advance(at, `flood ${time}`)).toBe("moved");
    }
    expect(await at.memory.advance("digest-count", "spent", step)).toBe("forgotten");
    at.pass(0.01);
    expect(await advance(at, "fresh")).toBe("moved");
    expect(await advance(at, "flood 14")).toBe("spent");
  });

  test(`${form}, what was made at a fraction of a millisecond is not taken for new either`, async () => {
    const at = await make(boundsOf({ entries: 1 }));
    const step = { to: 1, made: at.now() + 0.00049, until: at.now() + 60 };
    at.pass(0.001);
    expect(await at.memory.advance("digest-count", "spent", step)).toBe("moved");
    expect(await advance(at, "next")).toBe("moved");
    expect(await at.memory.advance("digest-count", "spent", step)).toBe("forgotten");
  });

  test(`${form}, a clock set back after a flood locks nobody out for longer than clocks may be apart`, async () => {
    const at = await make(boundsOf({ entries: 2 }));
    for (const key of ["a", "b", "c", "d"]) await advance(at, key);
    at.pass(-3600);
    expect(await advance(at, "honest")).toBe("forgotten");
    at.pass(5.01);
    expect(await advance(at, "honest")).toBe("moved");
  });

  test(`${form}, the oldest conversation goes where there are too many`, async () => {
    const { memory, now } = await make(boundsOf({ entries: 2 }));
    for (const key of ["a", "b", "c"]) await memory.put("scram", key, key, now() + 60);
    const found = await Promise.all(["a", "b", "c"].map((key) => memory.take("scram", key)));
    expect(found).toEqual([undefined, "b", "c"]);
  });

  test(`${form}, no session goes where there are too many: a new one is refused until one is over`, async () => {
    const at = await make({ ...boundsOf({}), session: { ...boundsOf({}).session, entries: 2 } });
    const { memory, now, pass } = at;
    const put = (key: string, life: number) => memory.put("session", key, key, now() + life);
    expect([await put("a", 300), await put("b", 10), await put("c", 60)]).toEqual([true, true, false]);
    expect(await memory.read("session", "a")).toBe("a");
    pass(10);
    expect([await put("c", 60), await memory.read("session", "a")]).toEqual([true, "a"]);
  });

  test(`${form}, 1,000 fresh keys reset no count, and those without room are counted together`, async () => {
    const at = await make({ ...boundsOf({}), "lesson-limit": { ...boundsOf({})["lesson-limit"], entries: 20 } });
    const count = (key: string) => at.memory.count("lesson-limit", key, 60);
    for (const used of [1, 2, 3]) expect(await count("mine")).toEqual({ used, reset: 60 });
    const flood = await Promise.all(Array.from({ length: 1000 }, (_, index) => count(`key ${index}`)));
    expect(await count("mine")).toEqual({ used: 4, reset: 60 });
    expect(Math.max(...flood.map(({ used }) => used))).toBeGreaterThan(5);
    expect((await at.memory.size("lesson-limit")).entries).toBeLessThanOrEqual(20 + 64);
  });

  test(`${form}, a text larger than its kind allows is a mistake of whoever keeps it`, async () => {
    const { memory, now } = await make();
    await expect(memory.put("session", "id", "x".repeat(257), now() + 60)).rejects.toThrow(RangeError);
    expect(await memory.size("session")).toEqual({ entries: 0, octets: 0 });
  });

  test(`${form}, octets stay within their bound in a flood of large texts, and return to none when all is taken`, async () => {
    const octets = 20_000;
    const { memory, now } = await make(boundsOf({ octets }));
    for (let index = 0; index < 100; index += 1) {
      await memory.put("scram", `sid ${index}`, "x".repeat(4096 - index), now() + 60);
      const held = (await memory.size("scram")).octets;
      expect(held).toBeLessThanOrEqual(octets);
      if (index > 10) expect(held).toBeGreaterThan(octets / 2);
    }
    for (let index = 0; index < 100; index += 1) await memory.take("scram", `sid ${index}`);
    expect(await memory.size("scram")).toEqual({ entries: 0, octets: 0 });
  });
});
