/** Where the rooms stand. */
export const roomsBase = "/api/rooms";

/** How long a room lives, in seconds. */
export const roomSeconds = 2 * 3600;

/** The most octets of a report. */
export const reportLimit = 2 * 1024;

/** How much a server keeps of its rooms. */
export type RoomBounds = {
  /** The most rooms at a time. */
  readonly rooms: number;
  /** The most students of one room. */
  readonly students: number;
  /** The most events of one room; beyond them the oldest go. */
  readonly events: number;
  /** The most octets of the events of one room, where they are kept in the process. */
  readonly octets: number;
  /** The most reports of one student within a minute. */
  readonly perMinute: number;
};

/** What a process keeps by itself: 64 rooms of less than 1.5 MiB each, their students and the ids of their reports included. */
export const ownBounds: RoomBounds = {
  rooms: 64,
  students: 300,
  events: 2_000,
  octets: 1024 * 1024,
  perMinute: 60,
};

/** What several processes keep in Redis; a report has at most `reportLimit` octets, and most have 150. */
export const sharedBounds: RoomBounds = { ...ownBounds, rooms: 256 };

/** The most rooms that one address opens within an hour: many teachers of a school share one. */
export const roomsPerHour = 30;

/** The most streams of events at a time, in all and of one room: a teacher's, and a few projectors'. */
export const streamLimits = { whole: 256, room: 8 } as const;

/**
 * How long one stream of events lasts, how long it says nothing at most, and how long what another process was told may wait, in
 * milliseconds. A stream ends by itself, so that going on with the next one is nothing out of the ordinary.
 */
export const streamTimes = { lasts: 60_000, silent: 10_000, looks: 200 } as const;
