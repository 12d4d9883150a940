import type { Places } from "#components/teach/link/places.ts";

/** A small site, for tests of the desk. */
export const places: Places = {
  lessons: [
    {
      slug: "the-challenge",
      title: "The challenge",
      part: "Who are you?",
      headings: [{ id: "why", text: "Why" }],
      exercises: ["open-the-vault", "name-the-realm"],
    },
    { slug: "401-or-403", title: "401 or 403", part: "Known, and refused", headings: [], exercises: [] },
  ],
  exercises: [
    { id: "open-the-vault", title: "Open the vault", part: "Who are you?", varies: true },
    { id: "name-the-realm", title: "Name the realm", part: "Who are you?", varies: false },
  ],
  steps: [{ id: "valid", title: "Are the credentials valid?" }],
  pages: [
    "/learn",
    "/learn/the-challenge",
    "/learn/401-or-403",
    "/exercises",
    "/exercises/open-the-vault",
    "/exercises/name-the-realm",
    "/decide",
    "/decide/valid",
    "/status",
    "/status/401",
    "/headers",
    "/headers/www-authenticate",
    "/sandbox",
    "/teach",
  ],
};
