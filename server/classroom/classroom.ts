import { RateLimiterMemory } from "rate-limiter-flexible";
import type { Turn } from "#http/exercise/classroom";
import { fieldValue } from "#http/message";
import { encodeBase64url } from "#http/octets";
import { Budget } from "#sandbox/memory/budget";
import type { Part } from "#sandbox/origin";
import { handlerOf, type Reply } from "#sandbox/resource";
import { fromElsewhere } from "#sandbox/resources/session/from-elsewhere";
import { withJson, withOwnFields, withoutContent, withProblem } from "#sandbox/space/respond";
import { limitKey } from "../protect/client-address";
import { found } from "./found";
import { roomSeconds, roomsBase, roomsPerHour, streamLimits } from "./limits";
import { liveEvents } from "./live";
import { reportShape } from "./report";
import { makeRoomId } from "./room-id";
import { eventId, type Rooms } from "./rooms/rooms";
import { takeReport } from "./take-report";
import { admitted, hashOfKey } from "./teacher";

const turns: Readonly<Record<string, Turn>> = { freeze: "frozen", thaw: "thawed", clear: "cleared", end: "ended" };

/**
 * The part of the origin that keeps rooms, in which a class sees what its students send: a teacher opens one, students' pages tell of
 * their exchanges, and whoever holds a key of it reads them as they come. `places` are the ids of what an exchange can be with.
 */
export function classroom(rooms: Rooms, places: ReadonlySet<string>): Part {
  const opened = new RateLimiterMemory({ points: roomsPerHour, duration: 3600 });
  const streams = new Budget(streamLimits.whole, streamLimits.room);
  const shape = reportShape(places);

  const open: Reply = async (step) => {
    const { asked, moment } = step;
    const elsewhere = fromElsewhere(step);
    if (elsewhere) return elsewhere;
    const holder = limitKey(moment.client ?? "");
    const left = await opened.consume(holder).catch(() => undefined);
    if (!left) {
      const detail = `One address may open ${roomsPerHour} rooms an hour.`;
      // RFC 6585 §4
      return withProblem(429, [...asked, { question: "request-limit", yes: false, detail }], [["Retry-After", "600"]]);
    }
    const ends = Math.floor(moment.now) + roomSeconds;
    const room = makeRoomId(ends, moment.random);
    const [key, watch] = [encodeBase64url(moment.random(32)), encodeBase64url(moment.random(32))];
    const kept = await rooms.open(room, { lead: hashOfKey(key), watch: hashOfKey(watch) }, ends);
    if (!kept) {
      const detail = "There are as many rooms as there may be. Each lives for two hours at most.";
      // RFC 9110 §15.6.4
      return withProblem(
        503,
        [...asked, { question: "server-capacity", yes: false, detail }],
        [["Retry-After", "600"]],
      );
    }
    const decision = [...asked, { question: "server-capacity", yes: true }] as const;
    return withJson(201, decision, [["Location", `${roomsBase}/${room}`]], { room, key, watch, ends });
  };

  const read: Reply = async (step) => {
    const at = await found(step, rooms);
    return "refused" in at ? at.refused : withJson(200, at.asked, [], { ends: at.ends });
  };

  const events: Reply = async (step) => {
    const at = await found(step, rooms);
    if ("refused" in at) return at.refused;
    const who = await admitted(step, at.about, "watch", at.asked);
    if ("refused" in who) return who.refused;
    const none = streams.take(at.room, 1);
    if (none) {
      const detail = none === "share" ? "This wall is shown as often as it may be." : "The server shows enough walls.";
      // RFC 6585 §4
      return withProblem(
        429,
        [...who.asked, { question: "request-limit", yes: false, detail }],
        [["Retry-After", "5"]],
      );
    }
    // Only looked at: a stream takes its place when it begins, which it may never do.
    streams.give(at.room, 1);
    const after = eventId(fieldValue(step.request.fields, "Last-Event-ID")?.trim());
    const answered = withoutContent(200, who.asked, [
      ["Content-Type", "text/event-stream"],
      ["X-Accel-Buffering", "no"],
    ]);
    return {
      // A gateway that codes a stream holds it back.
      ...withOwnFields(answered, ["Cache-Control"], [["Cache-Control", "no-store, no-transform"]]),
      pace: { pieces: [], milliseconds: 0, length: "untold" },
      live: liveEvents(rooms, { ...at, now: step.moment.now, after }, streams),
    };
  };

  const turn: Reply = async (step) => {
    const at = await found(step, rooms);
    if ("refused" in at) return at.refused;
    const who = await admitted(step, at.about, "lead", at.asked);
    if ("refused" in who) return who.refused;
    const [, name = ""] = step.values;
    const made = turns[name];
    if (made) await rooms.turn(at.room, made);
    return withoutContent(204, who.asked);
  };

  const report: Reply = (step) => takeReport(step, rooms, shape);
  const turned = Object.fromEntries(
    Object.keys(turns).map((name) => [`:room/${name}`, { POST: withName(turn, name) }]),
  );
  const handler = handlerOf(
    {
      "": { POST: open },
      ":room": { GET: read },
      ":room/exchanges": { POST: report },
      ":room/events": { GET: events },
      ...turned,
    },
    [roomsBase],
  );
  return { own: ["limit"], handler };
}

function withName(turn: Reply, name: string): Reply {
  return (step) => turn({ ...step, values: [...step.values, name] });
}
