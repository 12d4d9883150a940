import { expect, test } from "@playwright/test";
import type { Heard } from "#components/wall/model/told.ts";
import { watch } from "#components/wall/model/watch.ts";

const link = { room: "room", key: "key" };
const room = 'event: room\ndata: {"ends":9}\n\n';
const exchange = (id: number) =>
  `id: ${id}-0\nevent: exchange\ndata: {"number":1,"at":"orders","status":401,"way":"browser"}\n\n`;

/** Watches a room whose streams are these, one after the other, and gives what was heard, said and asked. */
async function watching(
  answers: readonly (string | number | "away")[],
  until: () => boolean,
  heard: Heard[],
  said: string[],
) {
  const asked: (string | null)[] = [];
  const stop = watch(link, {
    hear: (each) => heard.push(each),
    say: ({ state }) => said.push(state),
    ask: async (_input, init) => {
      asked.push(new Headers(init?.headers).get("Last-Event-ID"));
      const answer = answers[asked.length - 1] ?? "away";
      if (answer === "away") throw new TypeError("Failed to fetch");
      return typeof answer === "number" ? new Response("{}", { status: answer }) : new Response(answer);
    },
  });
  await expect.poll(until).toBe(true);
  stop();
  return asked;
}

test("a wall goes on with the next stream after the last event that it heard", async () => {
  const heard: Heard[] = [];
  const said: string[] = [];
  const asked = await watching([room + exchange(1), room + exchange(2)], () => heard.length >= 4, heard, said);
  expect(asked.slice(0, 2)).toEqual([null, "1-0"]);
  expect(heard.map(({ kind }) => kind)).toEqual(["room", "exchange", "room", "exchange"]);
  expect(said.slice(0, 2)).toEqual(["live", "live"]);
});

test("a wall whose server is away says that it reconnects, and then that it is live", async () => {
  const heard: Heard[] = [];
  const said: string[] = [];
  await watching([room + exchange(1), "away", 503, room], () => said.length >= 4, heard, said);
  expect(said.slice(0, 4)).toEqual(["live", "reconnecting", "reconnecting", "live"]);
});

test("a room that is over, unknown or closed to this key is asked for once", async () => {
  for (const [status, state] of [
    [410, "over"],
    [404, "unknown"],
    [401, "refused"],
    [403, "refused"],
  ] as const) {
    const said: string[] = [];
    const asked = await watching([status], () => said.length === 1, [], said);
    expect([said, asked.length]).toEqual([[state], 1]);
  }
});

test("the end of a room is heard, and nothing more is asked", async () => {
  const heard: Heard[] = [];
  const said: string[] = [];
  const asked = await watching(
    [`${room}id: 3-0\nevent: ended\ndata: {}\n\n`],
    () => said.includes("over"),
    heard,
    said,
  );
  expect([heard.at(-1), asked.length]).toEqual([{ kind: "turn", id: "3-0", turn: "ended" }, 1]);
});
