import type { Tool } from "../../pasted";
import type { Row } from "../lines/row";

/** How one tool marks the lines of messages: what such a line begins with, and what is left without the marks. */
export type Marks = {
  readonly tool: Tool;
  /** Fits the beginning of a line that no other tool writes. */
  readonly sign: RegExp;
  readonly read: (rows: readonly Row[]) => readonly Row[];
};
