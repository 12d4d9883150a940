import { isRoomId } from "#http/exercise/classroom";

/** What a wall's own link holds: the room, and the key that opens it; a teacher's has a projector's key beside it. */
export type WallLink = { readonly room: string; readonly key: string; readonly watch?: string | undefined };

/**
 * Writes the fragment of a wall's link: `#w1.room.key`, or with a projector's key behind it for a teacher. A fragment is never sent, so
 * no log has the key.
 */
export function formatWallLink({ room, key, watch }: WallLink): string {
  return `#${["w1", room, key, ...(watch === undefined ? [] : [watch])].join(".")}`;
}

/** Reads the fragment of a wall's link; undefined for any other fragment. */
export function parseWallLink(fragment: string): WallLink | undefined {
  const [, room = "", key = "", watch] =
    /^#?w1\.([A-Za-z0-9_-]{27})\.([A-Za-z0-9_-]{43})(?:\.([A-Za-z0-9_-]{43}))?$/.exec(fragment) ?? [];
  if (!isRoomId(room)) return undefined;
  return { room, key, ...(watch === undefined ? {} : { watch }) };
}

/** The address that the class opens: a page of this site, in the room. */
export function classLink(origin: string, page: string, room: string): string {
  return `${origin}${page}?room=${room}`;
}
