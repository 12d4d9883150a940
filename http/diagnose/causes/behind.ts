import { lessons } from "../../decision/lessons";
import type { CauseTable } from "./cause-facts";

/** What happened in the server, or behind it. */
export const behindCauses: CauseTable<"framework-default" | "upstream-failed" | "upstream-slow" | "overloaded"> = {
  "framework-default": {
    says: "A default of the framework or the server refused this, and no line of the application did.",
    next: {
      visitor: "Tell the site's owner.",
      caller: "Send credentials, and look whether the answer changes.",
      server: "Look in the configuration of whatever wrote this, and in its log, for the rule that refused.",
    },
    section: "RFC 9110 §15.5.4",
    lesson: lessons["framework-defaults"],
  },
  "upstream-failed": {
    says: "The server in front got no good answer from the one behind it.",
    next: {
      visitor: "Try again in a few minutes.",
      caller: "Try again later. Nothing about your request is known to be wrong.",
      server: "Check that the server behind runs, listens on that address and port, and closes no connection early.",
    },
    section: "RFC 9110 §15.6.3",
    lesson: lessons.gateway,
  },
  "upstream-slow": {
    says: "The server behind did not answer in time.",
    next: {
      visitor: "Try again in a few minutes.",
      caller: "Ask for less at once. The request may have been carried out all the same.",
      server: "Find what takes so long behind, or raise the time limit of the server in front.",
    },
    section: "RFC 9110 §15.6.5",
    lesson: lessons.gateway,
  },
  overloaded: {
    says: "The server cannot take requests at the moment.",
    next: {
      visitor: "Try again in a few minutes.",
      caller: "Wait as long as Retry-After says, then longer each time.",
      server: "Look for a deployment under way, failing health checks or too few workers.",
    },
    section: "RFC 9110 §15.6.4",
    lesson: lessons.busy,
  },
};
