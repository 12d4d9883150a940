import { expect, test } from "@playwright/test";
import { createOutbox, type Fate, mostWaiting } from "#components/classroom/outbox.ts";
import { postReport } from "#components/classroom/post-report.ts";

/** An outbox whose tries meet these fates, the last one for ever; what it did is written down. */
function outboxOf(fates: readonly Fate[], waiting: readonly string[] = []) {
  const sent: string[] = [];
  const pauses: number[] = [];
  const said: string[] = [];
  let kept: readonly string[] = [];
  const outbox = createOutbox<string>({
    send: async (report) => {
      sent.push(report);
      return fates[sent.length - 1] ?? fates.at(-1) ?? "told";
    },
    keep: (all) => {
      kept = all;
    },
    wait: async (milliseconds) => {
      pauses.push(milliseconds);
      await new Promise((resolve) => setTimeout(resolve));
    },
    stuck: (stuck) => said.push(stuck ? "stuck" : "told again"),
    over: () => said.push("over"),
    waiting,
  });
  return { outbox, sent, pauses, said, kept: () => kept };
}

test("reports go one after the other, each once", async () => {
  const { outbox, sent, kept } = outboxOf(["told"]);
  for (const each of ["a", "b", "c"]) outbox.add(each);
  await expect.poll(kept).toEqual([]);
  expect(sent).toEqual(["a", "b", "c"]);
});

test("a report that nobody takes goes again, after longer pauses, and those behind it wait", async () => {
  const again = { again: undefined };
  const { outbox, sent, pauses, said, kept } = outboxOf([again, again, again, "told"]);
  outbox.add("a");
  outbox.add("b");
  await expect.poll(kept).toEqual([]);
  expect(sent).toEqual(["a", "a", "a", "a", "b"]);
  expect(pauses.map((each) => each <= 200 * 4)).toEqual([true, true, true]);
  expect(Math.max(...pauses)).toBe(pauses[2]);
  expect(said).toEqual(["stuck", "told again"]);
});

test("a server that says when to come again is heard", async () => {
  const { outbox, pauses, kept } = outboxOf([{ again: 7 }, "told"]);
  outbox.add("a");
  await expect.poll(kept).toEqual([]);
  expect(pauses).toEqual([7_000]);
});

test("a report that is refused is dropped, and the next one goes", async () => {
  const { outbox, sent, kept } = outboxOf(["dropped", "told"]);
  outbox.add("a");
  outbox.add("b");
  await expect.poll(() => sent).toEqual(["a", "b"]);
  expect(kept()).toEqual([]);
});

test("when the room is over, what waits goes, and nothing more is taken", async () => {
  const { outbox, sent, said, kept } = outboxOf(["over"]);
  for (const each of ["a", "b"]) outbox.add(each);
  await expect.poll(() => said).toEqual(["over"]);
  outbox.add("c");
  expect([sent, kept()]).toEqual([["a"], []]);
});

test("no more wait than there may be, and the newest stay", async () => {
  const { outbox, kept } = outboxOf([{ again: 1_000 }]);
  for (let index = 0; index < mostWaiting + 5; index += 1) outbox.add(String(index));
  expect([kept().length, kept().at(-1)]).toEqual([mostWaiting, String(mostWaiting + 4)]);
  outbox.stop();
});

test("what the page before this one could not tell is told first", async () => {
  const { outbox, sent, kept } = outboxOf(["told"], ["a", "b"]);
  outbox.add("c");
  await expect.poll(kept).toEqual([]);
  expect(sent).toEqual(["a", "b", "c"]);
});

for (const [status, retryAfter, expected] of [
  [201, undefined, "told"],
  [200, undefined, "told"],
  [404, undefined, "over"],
  [410, undefined, "over"],
  [422, undefined, "dropped"],
  [413, undefined, "dropped"],
  [429, "12", { again: 12 }],
  [503, "5", { again: 5 }],
  [502, undefined, { again: undefined }],
  [503, "1000000", { again: undefined }],
] as const) {
  test(`a report that gets ${status} with Retry-After ${retryAfter} is ${JSON.stringify(expected)}`, async () => {
    const headers = retryAfter === undefined ? {} : { "Retry-After": retryAfter };
    const ask = async () => new Response(null, { status, headers });
    const report = { id: "1", student: "2", at: "", status: 200, way: "browser" } as const;
    expect(await postReport("room", report, ask)).toEqual(expected);
  });
}

test("a report that meets no server is told again", async () => {
  const ask = () => Promise.reject(new TypeError("Failed to fetch"));
  const report = { id: "1", student: "2", at: "", status: 200, way: "browser" } as const;
  expect(await postReport("room", report, ask)).toEqual({ again: undefined });
});
