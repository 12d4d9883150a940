/** A part of the course. */
export type Part = { readonly id: PartId; readonly title: string; readonly lede: string };

/** The ids of the parts, in order. */
export const partIds = [
  "the-conversation",
  "who-are-you",
  "known-and-refused",
  "not-you",
  "between",
  "in-practice",
] as const;

/** The id of a part of the course. */
export type PartId = (typeof partIds)[number];

/** The parts of the course, in order. */
export const parts: readonly Part[] = [
  {
    id: "the-conversation",
    title: "The conversation",
    lede: "What an answer says, who wrote it, and what the method asks for.",
  },
  {
    id: "who-are-you",
    title: "Who are you?",
    lede: "401 and its challenges: passwords, hashes, tokens, keys and cookies.",
  },
  {
    id: "known-and-refused",
    title: "Known, and refused",
    lede: "403, its neighbors, and the 404 that hides.",
  },
  {
    id: "not-you",
    title: "Not you: the request and the time",
    lede: "The codes that are about what was sent, and when.",
  },
  {
    id: "between",
    title: "Between you and the server",
    lede: "Gateways, browsers and caches, which answer, hide and keep.",
  },
  {
    id: "in-practice",
    title: "In practice",
    lede: "From an error to its cause, and from an API to its refusals.",
  },
];

/** Where to begin, by what brings a reader here: the lessons to read first, by their addresses below /learn. */
export const entrances: readonly {
  readonly title: string;
  readonly line: string;
  readonly lessons: readonly string[];
}[] = [
  {
    title: "I got a 401, or a 403",
    line: "Walk from the answer to its cause.",
    lessons: ["why-do-i-get-401", "why-do-i-get-403", "the-challenge"],
  },
  {
    title: "I build an API",
    line: "Choose the right refusal, and write it.",
    lessons: ["401-or-403", "what-is-wrong-with-it", "design-yours"],
  },
  {
    title: "From the start",
    line: "How to read any answer, then who is asking.",
    lessons: ["status-line", "methods-and-405", "the-challenge"],
  },
];
