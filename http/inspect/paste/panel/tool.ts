import type { Tool } from "../../pasted";
import type { Row } from "../lines/row";

// What only one of them writes, the surest first.
const signs: readonly (readonly [RegExp, Tool])[] = [
  [/^Remote Address\b|^Referrer Policy:|^Provisional headers/, "chromium"],
  [/^Transferred|^Referrer Policy|^DNS Resolution|^Filename\b/, "firefox"],
  [/^Summary$|^Source: (?:Network|.*Cache)/, "safari"],
  [/^Response Status: [1-5]\d\d .* in \d+ milliseconds/, "kubectl"],
  [/^Response status: [1-5]\d\d|^Request URL: '/, "azure-cli"],
  [/^Request URL\b|^Status Code\b/, "chromium"],
];

/** The tool that a panel, or a log with sections, is of; undefined where nothing tells. */
export function panelTool(rows: readonly Row[]): Tool | undefined {
  const short = rows.slice(0, 5000).map(({ text }) => text.trim());
  return signs.find(([sign]) => short.some((text) => sign.test(text)))?.[1];
}
