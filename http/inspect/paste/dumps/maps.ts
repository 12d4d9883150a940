import { fieldName } from "../../../registry/field-names";
import type { PastedField, Tool } from "../../pasted";

/*
 * Maps that are printed without quotes, so that a value ends only where the next name begins. Each notation is told by
 * what stands before a name and after it, and by what closes the last value.
 */
type Notation = {
  readonly tool?: Tool;
  readonly name: RegExp;
  readonly closer: RegExp;
  /** Where nothing holds a value together, a word before a colon is a name only if it is known as one. */
  readonly loose?: true;
};

const notations: readonly Notation[] = [
  // Go: map[Content-Type:[application/json] Www-Authenticate:[Bearer realm="x"]]
  { tool: "go", name: /(?:map\[|\] )([\w-]{2,60}):\[/g, closer: /\](?=\])|\]$/ },
  // Java: {null=[HTTP/1.1 401 Unauthorized], Server=[nginx]}
  { tool: "java", name: /(?:\{|\], )([\w-]{2,60}|:status)=\[/g, closer: /\](?=\})|\]$/ },
  // Spring: [WWW-Authenticate:"Bearer realm="x"", Content-Type:"application/json"]
  { tool: "java", name: /(?:\[|", )([\w-]{2,60}):"/g, closer: /"(?=\])|"$/ },
  // PowerShell: {[Server, nginx], [Date, …]}
  { tool: "powershell", name: /(?:\{|\], )\[([\w-]{2,60}), /g, closer: /\](?=\})|\]$/ },
  // PowerShell: @{Server=nginx; Date=…}
  { tool: "powershell", name: /(?:@\{|; )([\w-]{2,60})=/g, closer: /\}|$/ },
  // Apache HttpClient: [Server: nginx, Date: …]; Dart has braces.
  { name: /(?:[[{]|, )([\w-]{2,60}): (?!['"])/g, closer: /[\]}]|$/, loose: true },
];

/** The header lines of a map that was printed on this line without quotes; undefined where there is none. Throws nothing. */
export function readMap(
  text: string,
  line: number,
): { readonly tool?: Tool; readonly fields: readonly PastedField[] } | undefined {
  if (!/[[{]/.test(text) || !/[\w-]{2}[:=,]/.test(text)) return undefined;
  for (const { tool, name, closer, loose } of notations) {
    const found = [...text.matchAll(name)].filter(([, each = ""]) => !loose || fieldName(each) || each.includes("-"));
    const opens = /^(?:map\[|@?\{|\[)/.test(found[0]?.[0] ?? "");
    if (!opens || !found.some(([, each = ""]) => fieldName(each))) continue;
    const fields = found.map((match, index): PastedField => {
      const start = match.index + match[0].length;
      const next = found[index + 1];
      const rest = text.slice(start, next?.index ?? text.length);
      const end = next ? rest.length : rest.search(closer);
      return { name: match[1] ?? "", value: rest.slice(0, end < 0 ? rest.length : end).trim(), form: "plain", line };
    });
    return { fields, ...(tool ? { tool } : {}) };
  }
  return undefined;
}
