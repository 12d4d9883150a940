import { unescaped } from "../marks/escapes";
import { startIn } from "./prefix";
import type { Row } from "./row";

/**
 * Finds heads that were printed as one string with escaped line ends, as by `%q` in Go or in a JSON log:
 * `"HTTP/1.1 401 Unauthorized\r\nServer: nginx\r\n\r\n"`. Everything else is taken as said.
 */
export function quotedHeads(rows: readonly Row[]): readonly Row[] {
  return rows.flatMap((row): readonly Row[] => {
    const said: Row = { ...row, from: "said" };
    if (!row.text.includes("\\n")) return [said];
    const at = startIn(row.text) ?? (/^(?:HTTP|[A-Z]{3,20} \S+ HTTP)\//.test(row.text) ? 0 : undefined);
    if (at === undefined) return [said];
    const quote = /["'`]/.exec(row.text[at - 1] ?? "")?.[0];
    const rest = row.text.slice(at);
    const end = quote === undefined ? -1 : closing(rest, quote);
    const lines = unescaped(end < 0 ? rest : rest.slice(0, end)).split(/\r?\n/);
    return [...lines.map((text): Row => ({ ...row, text, from: "plain" })), { ...row, text: "", from: "end" }];
  });
}

function closing(text: string, quote: string): number {
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === quote) return at;
  }
  return -1;
}
