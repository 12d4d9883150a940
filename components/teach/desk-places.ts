/** What else there is for whoever teaches, in the order of a course: each a page below /teach. */
export const deskPlaces: readonly { readonly href: string; readonly title: string; readonly says: string }[] = [
  {
    href: "/teach/guide",
    title: "Guide",
    says: "For each part of the course: what it is for, how long it takes, the wrong ideas to expect, and what to ask.",
  },
  {
    href: "/teach/plan",
    title: "Course plan",
    says: "An ordered list of lessons and exercises with your notes, as one link or as a file for your platform.",
  },
  {
    href: "/teach/wall",
    title: "Wall",
    says: "A room for an hour: what your students send appears on the projector as it happens.",
  },
  {
    href: "/teach/receipts",
    title: "Receipts",
    says: "What your students finished, as the server signed it: paste them, and see which are genuine.",
  },
];
