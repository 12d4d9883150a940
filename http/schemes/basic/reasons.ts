import { lessons } from "../../decision/lessons";
import type { Reasons } from "../../decision/reason";

/** Why Basic credentials cannot be read. */
export const basicReasons = {
  "pair-unreadable": {
    section: "RFC 7617 §2",
    lesson: lessons.colon,
    change: "Join user-id and password by a colon, and write them in Base64 after the word Basic.",
  },
  "pair-with-line-feed": {
    section: "RFC 7617 §2",
    lesson: lessons.colon,
    change: "Encode the pair again without the line feed at its end: printf writes none, and echo -n does not either.",
  },
} as const satisfies Reasons;
