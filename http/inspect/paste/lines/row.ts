import type { Start } from "./start-line";

/**
 * A line of a paste without what a tool put around it. `sent` and `received` lines have the tool's mark of that direction,
 * `plain` ones have none, `said` is the tool speaking, and `end` is where a message ends for certain.
 */
export type Row = {
  readonly text: string;
  /** The line of the pasted text, counted from 1. */
  readonly line: number;
  readonly from: "sent" | "received" | "plain" | "said" | "end";
  /** What the line says as the first of a message, where the tool has words of its own for it. */
  readonly start?: Start;
};
