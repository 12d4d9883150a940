import { statusPage } from "./lessons";
import type { Reasons } from "./reason";

/** Why a message cannot be read, where another section says so than the one on messages as a whole. */
export const wireReasons = {
  "space-before-colon": {
    section: "RFC 9112 §5.1",
    lesson: statusPage(400),
    change: "Write the colon right after the name of the header line.",
  },
} as const satisfies Reasons;
