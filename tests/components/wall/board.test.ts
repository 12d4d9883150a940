import { expect, test } from "@playwright/test";
import { boardAfter, countsOf, emptyBoard, mostShown, shownOn, studentsOf } from "#components/wall/model/board.ts";
import { type Heard, readHeard } from "#components/wall/model/told.ts";

function exchange(id: string, number: number, status: number, at = "open-the-vault"): Heard {
  return { kind: "exchange", id, told: { number, status, at, way: "browser" } };
}

function boardOf(heard: readonly Heard[]) {
  return heard.reduce(boardAfter, emptyBoard);
}

test("an exchange that is heard twice stands once", () => {
  const board = boardOf([
    exchange("9-0", 1, 401),
    exchange("10-0", 1, 200),
    exchange("9-0", 1, 401),
    exchange("10-0", 1, 200),
  ]);
  expect(board.exchanges.map(({ id }) => id)).toEqual(["9-0", "10-0"]);
});

test("a frozen wall shows what was there before, and says how many came since; going on shows them all", () => {
  const frozen = boardOf([
    exchange("1-0", 1, 401),
    { kind: "turn", id: "2-0", turn: "frozen" },
    exchange("3-0", 1, 200),
  ]);
  expect(shownOn(frozen, undefined)).toMatchObject({ exchanges: [{ id: "1-0" }], since: 1 });
  const going = boardAfter(frozen, { kind: "turn", id: "4-0", turn: "thawed" });
  expect(shownOn(going, undefined)).toMatchObject({ exchanges: [{ id: "1-0" }, { id: "3-0" }], since: 0 });
});

test("a wall that is opened while the room is frozen shows the same", () => {
  const late = boardOf([{ kind: "room", ends: 9, frozen: "2-0" }, exchange("1-0", 1, 401), exchange("3-0", 1, 200)]);
  expect(shownOn(late, undefined)).toMatchObject({ exchanges: [{ id: "1-0" }], since: 1 });
});

test("clearing takes all away, and what comes later stands", () => {
  const board = boardOf([
    exchange("1-0", 1, 401),
    { kind: "turn", id: "2-0", turn: "cleared" },
    exchange("3-0", 2, 403),
  ]);
  expect(board.exchanges.map(({ status }) => status)).toEqual([403]);
});

test("one exercise alone is shown when it is asked for, and statuses are counted", () => {
  const board = boardOf([exchange("1-0", 1, 401), exchange("2-0", 2, 200, "orders"), exchange("3-0", 1, 401)]);
  const { exchanges } = shownOn(board, "open-the-vault");
  expect(countsOf(exchanges)).toEqual([[401, 2]]);
  expect(countsOf(board.exchanges)).toEqual([
    [401, 2],
    [200, 1],
  ]);
});

test("every student has one field, with all that was sent", () => {
  const board = boardOf([exchange("1-0", 2, 401), exchange("2-0", 1, 200), exchange("3-0", 2, 403)]);
  expect(
    studentsOf(board.exchanges).map(({ number, last, exchanges }) => [number, last.status, exchanges.length]),
  ).toEqual([
    [1, 200, 1],
    [2, 403, 2],
  ]);
});

test("a wall remembers no more than it may", () => {
  const many = Array.from({ length: mostShown + 10 }, (_, index) => exchange(`${index + 1}-0`, 1, 401));
  expect(boardOf(many).exchanges.length).toBe(mostShown);
});

test("what a wall does not know of an event is passed over", () => {
  expect(readHeard("exchange", "1-0", "{")).toBeUndefined();
  expect(readHeard("exchange", "1-0", '{"number":"1"}')).toBeUndefined();
  expect(readHeard("confetti", "1-0", "{}")).toBeUndefined();
  expect(
    readHeard("exchange", "1-0", '{"number":1,"at":"x","status":401,"decided":"who-knows","authorization":"x"}'),
  ).toEqual({
    kind: "exchange",
    id: "1-0",
    told: { number: 1, at: "x", status: 401, way: "browser" },
  });
});
