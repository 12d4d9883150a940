import type { Decision } from "#http/decision/decision";
import type { Step } from "#sandbox/resource";
import { type Answered, withNothing, withProblem } from "#sandbox/space/respond";
import { roomsBase } from "./limits";
import { endOfRoom } from "./room-id";
import type { About, Rooms } from "./rooms/rooms";

/** A room that a request names, and that is open. */
export type Found = {
  readonly room: string;
  readonly ends: number;
  readonly about: About;
  readonly asked: Decision;
};

/** Looks for the room that a request names: 404 where there is none, and 410 where it is over. RFC 9110 §15.5.5, §15.5.11. */
export async function found(
  { moment, values: [room = ""] }: Pick<Step, "moment" | "values">,
  rooms: Rooms,
): Promise<Found | { readonly refused: Answered }> {
  const ends = endOfRoom(room);
  if (ends === undefined) return { refused: noRoom() };
  if (ends <= moment.now) return { refused: roomOver() };
  const about = await rooms.about(room);
  if (!about) return { refused: noRoom() };
  return about.ended ? { refused: roomOver() } : { room, ends, about, asked: open };
}

const exists = { question: "resource-exists", yes: true } as const;
const open: Decision = [exists, { question: "still-there", yes: true }];

/** Says that there is no such room. RFC 9110 §15.5.5. */
export function noRoom(): Answered {
  return withNothing([{ question: "resource-exists", yes: false }], [roomsBase]);
}

/** Says that a room is over. RFC 9110 §15.5.11. */
export function roomOver(): Answered {
  const detail = "This room is over: the teacher ended it, or its time did. The sandbox goes on.";
  // RFC 9110 §15.5.11
  return withProblem(410, [exists, { question: "still-there", yes: false, detail }]);
}
