import { z } from "zod";
import { isQuestionId, type QuestionId } from "#http/decision/questions";
import type { Report, Turn } from "#http/exercise/classroom";
import type { Redis, runScript } from "#sandbox/redis/connection";
import { type RoomBounds, sharedBounds, streamTimes } from "../limits";
import { Listeners } from "./listeners";
import type { Outcome, RoomEvent, Rooms } from "./rooms";
import { openScript, reportScript, turnScript } from "./scripts";

const openRooms = "knock-knock:rooms";

// The braces keep the keys of a room on one machine of a cluster.
function keysOf(room: string): readonly string[] {
  return ["about", "students", "ids", "events"].map((part) => `knock-knock:room:{${room}}:${part}`);
}

/**
 * Rooms that several servers share. Each room is a stream of events, cut to its newest, with the hashes of its keys, its students and
 * the ids of its newest reports beside it; all of it goes with the end of the room. `now` gives the time in seconds. Streams of events
 * look every `looks` milliseconds for what the other servers were told, and at once for what this one was.
 */
export function createRedisRooms(
  { call }: Pick<Redis, "call">,
  run: typeof runScript,
  now: () => number,
  { bounds = sharedBounds, looks = streamTimes.looks }: { readonly bounds?: RoomBounds; readonly looks?: number } = {},
): Rooms {
  const listeners = new Listeners();

  return {
    async open(room, keys, ends) {
      const end = Math.ceil(ends);
      const [about = ""] = keysOf(room);
      if ((await run(call, openScript, [openRooms], [room, now(), end, bounds.rooms])) !== 1) return false;
      await call(["HSET", about, "lead", keys.lead, "watch", keys.watch, "ended", "0", "ends", String(end)]);
      await call(["EXPIREAT", about, String(end)]);
      return true;
    },
    async about(room) {
      const [about = ""] = keysOf(room);
      const reply = await call(["HMGET", about, "lead", "watch", "ended", "frozen"]);
      const [lead, watch, ended, frozen] = Array.isArray(reply) ? reply : [];
      if (typeof lead !== "string" || typeof watch !== "string") return undefined;
      return { lead, watch, ended: ended === "1", frozen: typeof frozen === "string" ? frozen : undefined };
    },
    async report(room, { id, student, ...told }, ends) {
      const { students, perMinute, events } = bounds;
      const args = [id, student, JSON.stringify(told), Math.floor(now() / 60), students, perMinute, events];
      const outcome = outcomeOf(await run(call, reportScript, keysOf(room), [...args, Math.ceil(ends)]));
      if (outcome === "kept") listeners.wake(room);
      return outcome;
    },
    async turn(room, turn) {
      await run(call, turnScript, keysOf(room), [turn, bounds.events]);
      if (turn === "ended") await call(["ZREM", openRooms, room]);
      listeners.wake(room);
    },
    async after(room, id, most) {
      const from = id === undefined ? "-" : `(${id}`;
      const reply = await call(["XRANGE", keysOf(room)[3] ?? "", from, "+", "COUNT", String(most)]);
      return Array.isArray(reply) ? reply.flatMap(eventIn) : [];
    },
    change: (room, milliseconds, signal) => listeners.wait(room, Math.min(milliseconds, looks), signal),
  };
}

const outcomes: readonly Outcome[] = ["kept", "known", "nothing", "over", "full", "often"];

function outcomeOf(reply: unknown): Outcome {
  const outcome = outcomes.find((each) => each === reply);
  if (outcome === undefined) throw new TypeError(`Took a report: expected one of ${outcomes.join(", ")}`);
  return outcome;
}

const turns: readonly Turn[] = ["frozen", "thawed", "cleared", "ended"];

const told = z.object({
  who: z.string().optional(),
  at: z.string(),
  status: z.number(),
  decided: z.custom<QuestionId>((id) => isQuestionId(String(id))).optional(),
  yes: z.boolean().optional(),
  way: z.enum(["browser", "wire", "form"]),
  steps: z.object({ taken: z.number(), of: z.number() }).optional(),
}) satisfies z.ZodType<Omit<Report, "id" | "student">>;

// What another version of the server has written, or anybody else, is passed over.
function eventIn(entry: unknown): readonly RoomEvent[] {
  const [id, fields] = Array.isArray(entry) ? entry : [];
  if (typeof id !== "string" || !Array.isArray(fields)) return [];
  const [name, value, , text] = fields.map(String);
  const turn = name === "turn" ? turns.find((each) => each === value) : undefined;
  if (turn) return [{ id, turn }];
  const read = name === "number" ? told.safeParse(parsed(text)) : undefined;
  return read?.success ? [{ id, exchange: { number: Number(value), ...read.data } }] : [];
}

function parsed(text = ""): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
