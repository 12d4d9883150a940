import type { Plan } from "../model/plan";

/** Writes a plan as Markdown, with whole addresses: `site` is the origin it stands on, `titleOf` names a page. */
export function planAsMarkdown({ title, note, steps }: Plan, site: string, titleOf: (at: string) => string): string {
  const lines = steps.map((step, index) => {
    const minutes = step.minutes > 0 ? ` (${step.minutes} min)` : "";
    const said = step.note.trim() === "" ? "" : `\n${indented(escaped(step.note.trim()))}`;
    return `${index + 1}. [${escaped(titleOf(step.at))}](<${site}${step.at}>)${minutes}${said}`;
  });
  const head = [`# ${escaped(title.trim() || "Course plan")}`, escaped(note.trim())].filter((each) => each !== "");
  return `${[...head, lines.join("\n")].join("\n\n")}\n`;
}

// What a teacher wrote is text, whatever signs of Markdown or HTML it holds. CommonMark 0.31.2, §2.4
function escaped(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|!~&]/g, "\\$&")
    .replace(/^([ \t]*)([-+])(?=\s)/gm, "$1\\$2")
    .replace(/^([ \t]*\d+)([.)])(?=\s)/gm, "$1\\$2");
}

function indented(text: string): string {
  return text
    .split("\n")
    .map((line) => (line.trim() === "" ? "" : `   ${line}`))
    .join("\n");
}
