import type { Tool } from "../../pasted";
import type { Row } from "../lines/row";
import { apacheClient, dotNet, jersey, ktor, okHttp } from "./libraries";
import type { Marks } from "./mark";
import { curlTrace, curlVerbose, neon, pythonDebug, rubyDebug, wget } from "./terminals";

const all: readonly Marks[] = [
  curlVerbose,
  curlTrace,
  wget,
  okHttp,
  apacheClient,
  jersey,
  ktor,
  neon,
  pythonDebug,
  rubyDebug,
  dotNet,
];

/** Takes the marks of the first tool that shows itself off all lines; as they are where none does. */
export function unmarked(rows: readonly Row[]): { readonly rows: readonly Row[]; readonly tool?: Tool } {
  for (const { text } of rows) {
    // Most lines begin with none of these, and a paste can have a million of them.
    if (!/^[<>=\-HhSMRsr[\d \t]/.test(text)) continue;
    const marks = all.find(({ sign }) => sign.test(text));
    if (marks) return { rows: marks.read(rows), tool: marks.tool };
  }
  return { rows };
}
