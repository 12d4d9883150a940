import { encodeUtf8 } from "#http/octets";
import { MemoryAway } from "#http/schemes/memory";
import type { Budget } from "#sandbox/memory/budget";
import type { Live } from "#sandbox/space/respond";
import { streamTimes } from "./limits";
import type { About, RoomEvent, Rooms } from "./rooms/rooms";

/** What a stream of events is of: the room as it is `now`, when it ends, both in seconds, and the event after which it begins. */
export type Stream = {
  readonly room: string;
  readonly about: About;
  readonly ends: number;
  readonly now: number;
  readonly after: string | undefined;
};

// So many events are written at once.
const atOnce = 200;

/**
 * The events of a room as server-sent events, for as long as a stream lasts: first how the room stands, then what happened after `after`,
 * then what happens. `places` are those of streams; where none is left it ends at once. HTML Living Standard, server-sent events.
 */
export function liveEvents(
  rooms: Rooms,
  { room, about, ends, now, after }: Stream,
  places: Budget,
  times: { readonly lasts: number; readonly silent: number } = streamTimes,
): Live {
  return async function* (signal) {
    if (places.take(room, 1)) return;
    try {
      const until = performance.now() + Math.min(times.lasts, (ends - now) * 1000);
      let last = after;
      let said = performance.now();
      yield encodeUtf8(`retry: 500\nevent: room\ndata: ${JSON.stringify({ ends, frozen: about.frozen })}\n\n`);
      while (!signal.aborted && performance.now() < until) {
        const events = await rooms.after(room, last, atOnce);
        last = events.at(-1)?.id ?? last;
        if (events.length > 0) yield encodeUtf8(events.map(written).join(""));
        if (events.some((event) => "turn" in event && event.turn === "ended")) return;
        if (events.length > 0) said = performance.now();
        else if (performance.now() - said >= times.silent) {
          said = performance.now();
          yield encodeUtf8(": still here\n\n");
        }
        if (events.length < atOnce) await rooms.change(room, times.silent, signal);
      }
    } catch (fault) {
      // The client comes again, and is told by a 503.
      if (!(fault instanceof MemoryAway)) throw fault;
    } finally {
      places.give(room, 1);
    }
  };
}

function written(event: RoomEvent): string {
  return "turn" in event
    ? `id: ${event.id}\nevent: ${event.turn}\ndata: {}\n\n`
    : `id: ${event.id}\nevent: exchange\ndata: ${JSON.stringify(event.exchange)}\n\n`;
}
