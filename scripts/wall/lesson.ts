import { setTimeout as wait } from "node:timers/promises";
import { createOutbox } from "#components/classroom/outbox.ts";
import { postReport } from "#components/classroom/post-report.ts";
import { watch } from "#components/wall/model/watch.ts";
import { parseDecision } from "#http/decision/decision";
import type { Report } from "#http/exercise/classroom";
import { encodeBase64 } from "#http/octets";
import { fetchAmong } from "./hosts";

/** A lesson to be simulated: where the site is, how many students send, for how long, and how often each. */
export type LessonOptions = {
  readonly addresses: readonly string[];
  readonly students: number;
  readonly milliseconds: number;
  /** The mean pause of one student between two requests, in milliseconds. */
  readonly pause: number;
  /** Done in the middle of it. */
  readonly halfway: () => Promise<unknown>;
};

/** What one wall saw of a lesson. */
export type Seen = {
  /** Exchanges that stand on it more than once. */
  readonly twice: readonly string[];
  /** Exchanges that were answered and do not stand on it. */
  readonly missing: readonly string[];
  /** Those that nobody sent. */
  readonly foreign: readonly string[];
  /** From an answer to its place on the wall, in milliseconds. */
  readonly delays: readonly number[];
  /** How often it had to look for another stream. */
  readonly reconnected: number;
};

/** What came of a lesson: how many exchanges were answered, how often a request found no server, and what each wall saw. */
export type Lesson = {
  readonly answered: number;
  readonly unanswered: number;
  readonly statuses: Readonly<Record<string, number>>;
  readonly walls: readonly Seen[];
};

// What students send: nothing, a wrong password, the right one, and one who may not.
const tries = ["", "Aladdin:wrong", "Aladdin:open sesame", "Kasim:barley"];

/**
 * Has students send real requests and tell of them, and two walls watch, one of each server first, all by the code of the pages. What
 * is told after the end of a lesson has ten seconds to come.
 */
export async function holdLesson(options: LessonOptions): Promise<Lesson> {
  const { addresses, students, milliseconds, pause, halfway } = options;
  const opened = await fetchAmong(addresses)("/api/rooms", { method: "POST" });
  const { room, key, watch: projector } = await opened.json();
  const answers = new Map<string, number>();
  const statuses: Record<string, number> = {};
  let unanswered = 0;
  const walls = [key, projector].map((each, index) => wallOf({ room, key: each }, fetchAmong(addresses, index)));
  const until = performance.now() + milliseconds;

  async function student(index: number): Promise<void> {
    const ask = fetchAmong(addresses, index);
    const id = `student-${index}-of-the-class`;
    const outbox = createOutbox<Report>({ send: (report) => postReport(room, report, ask) });
    for (let time = 0; performance.now() < until; time += 1) {
      await wait(pause * (0.5 + Math.random()));
      const credentials = tries[(index + time) % tries.length] ?? "";
      const headers = credentials === "" ? {} : { Authorization: `Basic ${encodeBase64(Buffer.from(credentials))}` };
      try {
        const response = await ask("/api/sandbox/open-the-vault", { headers });
        await response.arrayBuffer();
        const last = parseDecision(response.headers.get("Sandbox-Decision") ?? "").at(-1);
        const who = `${index}.${time}`;
        answers.set(who, performance.now());
        statuses[response.status] = (statuses[response.status] ?? 0) + 1;
        outbox.add({
          ...{ id: crypto.randomUUID().replaceAll("-", ""), student: id, who },
          ...{ at: "open-the-vault", status: response.status, way: "browser" },
          ...(last ? { decided: last.question, yes: last.yes } : {}),
        });
      } catch {
        unanswered += 1;
      }
    }
  }

  const learners = Array.from({ length: students }, (_, index) => student(index));
  await wait(milliseconds / 2);
  await halfway();
  await Promise.all(learners);
  const late = performance.now() + 10_000;
  while (performance.now() < late && walls.some(({ seen }) => seen.size < answers.size)) await wait(50);
  for (const wall of walls) wall.stop();
  return { answered: answers.size, unanswered, statuses, walls: walls.map((wall) => seenOf(wall, answers)) };
}

function wallOf(link: { readonly room: string; readonly key: string }, ask: typeof fetch) {
  const seen = new Map<string, readonly number[]>();
  const wall = { seen, reconnected: 0, stop: () => {} };
  wall.stop = watch(link, {
    ask,
    hear(heard) {
      if (heard.kind === "room") wall.reconnected += 1;
      if (heard.kind !== "exchange") return;
      const { who = "" } = heard.told;
      seen.set(who, [...(seen.get(who) ?? []), performance.now()]);
    },
    say: () => {},
  });
  return wall;
}

function seenOf({ seen, reconnected }: ReturnType<typeof wallOf>, answers: ReadonlyMap<string, number>): Seen {
  return {
    twice: [...seen].flatMap(([who, times]) => (times.length > 1 ? [who] : [])),
    missing: [...answers.keys()].filter((who) => !seen.has(who)),
    foreign: [...seen.keys()].filter((who) => !answers.has(who)),
    delays: [...answers].flatMap(([who, time]) => (seen.get(who) ?? []).slice(0, 1).map((each) => each - time)),
    reconnected: reconnected - 1,
  };
}
