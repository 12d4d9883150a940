import type { Tool } from "../pasted";
import type { Row } from "./lines/row";

// Some tools mark nothing, or mark as another does: the command above the answer tells, or what a client calls itself.
const signs: readonly (readonly [RegExp, Tool])[] = [
  [/\bhttp\.c:\d+|(?:^|: )User-Agent: git\//i, "git"],
  [/^User-Agent: HTTPie\//i, "httpie"],
  [/^User-Agent: curl\//i, "curl"],
  [/^User-Agent: Wget\//i, "wget"],
  [/^(?:RawContent|StatusCode|StatusDescription) +: /, "powershell"],
  [/^(?:[^$%#>❯]{0,120}[$%#>❯] ?)?(?:https?|xh) +\S/, "httpie"],
  [/^(?:[^$%#>❯]{0,120}[$%#>❯] ?)?curl(?:\.exe)? +\S/, "curl"],
  [/^(?:[^$%#>❯]{0,120}[$%#>❯] ?)?wget +\S/, "wget"],
];

/** Whose output the lines are, as a member to spread: by what stands among them, else by the marks that were taken off. */
export function toolAround(rows: readonly Row[], marks: Tool | undefined): { readonly tool?: Tool } {
  for (const { text } of rows.slice(0, 400)) {
    const found = signs.find(([sign]) => sign.test(text))?.[1];
    if (found && (marks === undefined || found === "git")) return { tool: found };
  }
  return marks ? { tool: marks } : {};
}
