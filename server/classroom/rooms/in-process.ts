import type { Told, Turn } from "#http/exercise/classroom";
import { ownBounds, type RoomBounds } from "../limits";
import { Listeners } from "./listeners";
import { type About, compareIds, type Outcome, type RoomEvent, type Rooms } from "./rooms";

type Student = { readonly number: number; minute: number; told: number };

type Room = {
  readonly keys: Pick<About, "lead" | "watch">;
  readonly ends: number;
  readonly students: Map<string, Student>;
  /** The ids of the newest reports, in the order they came. */
  readonly known: Set<string>;
  events: { readonly event: RoomEvent; readonly octets: number }[];
  octets: number;
  last: string;
  ended: boolean;
  frozen: string | undefined;
};

// What an event costs beside its text, which a process keeps in two octets a character.
const eventCost = 240;

/** Rooms in this process. `now` gives the time in seconds since 1970-01-01T00:00Z. */
export function createMemoryRooms(now: () => number, bounds: RoomBounds = ownBounds): Rooms {
  const rooms = new Map<string, Room>();
  const listeners = new Listeners();

  function found(id: string): Room | undefined {
    const room = rooms.get(id);
    if (!room || room.ends > now()) return room;
    rooms.delete(id);
    return undefined;
  }

  function add(id: string, room: Room, what: { readonly exchange: Told } | { readonly turn: Turn }): string {
    const event = { id: nextId(room.last, now()), ...what };
    const octets = eventCost + 2 * JSON.stringify(event).length;
    room.last = event.id;
    room.events.push({ event, octets });
    room.octets += octets;
    while (room.events.length > bounds.events || room.octets > bounds.octets)
      room.octets -= room.events.shift()?.octets ?? 0;
    listeners.wake(id);
    return event.id;
  }

  function empty(room: Room): void {
    room.events = [];
    room.octets = 0;
  }

  return {
    async open(id, keys, ends) {
      for (const each of rooms.keys()) found(each);
      if (rooms.size >= bounds.rooms) return false;
      const begun = { events: [], octets: 0, last: "0-0", ended: false, frozen: undefined };
      rooms.set(id, { keys, ends, students: new Map(), known: new Set(), ...begun });
      return true;
    },
    async about(id) {
      const room = found(id);
      return room && { ...room.keys, ended: room.ended, frozen: room.frozen };
    },
    async report(id, { id: report, student, ...told }) {
      const room = found(id);
      if (!room) return "nothing";
      if (room.ended) return "over";
      if (room.known.has(report)) return "known";
      const refused = count(room, student, Math.floor(now() / 60), bounds);
      if (typeof refused === "string") return refused;
      room.known.add(report);
      for (const oldest of room.known) {
        if (room.known.size <= bounds.events) break;
        room.known.delete(oldest);
      }
      add(id, room, { exchange: { number: refused, ...told } });
      return "kept";
    },
    async turn(id, turn) {
      const room = found(id);
      if (!room || room.ended) return;
      if (turn === "cleared" || turn === "ended") empty(room);
      if (turn === "ended") {
        room.ended = true;
        room.students.clear();
        room.known.clear();
      }
      const made = add(id, room, { turn });
      if (turn === "frozen") room.frozen ??= made;
      else if (turn !== "cleared") room.frozen = undefined;
    },
    async after(id, event = "", most) {
      const all = found(id)?.events ?? [];
      const first = all.findIndex((each) => compareIds(each.event.id, event) > 0);
      return first < 0 ? [] : all.slice(first, first + most).map((each) => each.event);
    },
    change: (id, milliseconds, signal) => listeners.wait(id, milliseconds, signal),
  };
}

// The student's number in the room, or why nothing more is taken.
function count(room: Room, id: string, minute: number, bounds: RoomBounds): number | Outcome {
  const known = room.students.get(id);
  if (!known && room.students.size >= bounds.students) return "full";
  const student = known ?? { number: room.students.size + 1, minute, told: 0 };
  if (student.minute !== minute) Object.assign(student, { minute, told: 0 });
  if (student.told >= bounds.perMinute) return "often";
  student.told += 1;
  room.students.set(id, student);
  return student.number;
}

function nextId(last: string, now: number): string {
  const [milliseconds = "0", many = "0"] = last.split("-");
  const time = Math.floor(now * 1000);
  return time > Number(milliseconds) ? `${time}-0` : `${milliseconds}-${Number(many) + 1}`;
}
