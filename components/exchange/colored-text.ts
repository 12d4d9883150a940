import { annotateHeadLine, headLength } from "#http/annotate";
import { voiceClass } from "./hues";
import type { TextLine } from "./text-lines";

/** What a line of a message is, by where it stands. */
type Place = "start" | "field" | "content";

type Drawn = { readonly line: TextLine; readonly place: Place; readonly element: HTMLElement };

/**
 * Draws the text of a message into a layer, one element a line, each part in its color; call what it returns with every change of
 * the text. Only the lines that changed are drawn again, and at once: this stands in the way of a key, so no framework does it.
 */
export function coloredText(layer: HTMLElement): (lines: readonly TextLine[]) => void {
  let before = new Map<number, Drawn>();

  return (lines) => {
    const head = headLength(lines.map(({ line }) => line));
    const kept = new Set(lines.map(({ key }) => key));
    for (const [key, { element }] of before) if (!kept.has(key)) element.remove();
    const after = new Map<number, Drawn>();
    let next = layer.firstChild;
    for (const [index, line] of lines.entries()) {
      const place = index === 0 ? "start" : index >= head ? "content" : "field";
      const old = before.get(line.key);
      const element = old?.element ?? document.createElement("div");
      if (old?.line.line !== line.line || old.place !== place) color(element, line.line, place);
      if (element === next) next = next.nextSibling;
      else layer.insertBefore(element, next);
      after.set(line.key, { line, place, element });
    }
    before = after;
  };
}

function color(element: HTMLElement, line: string, place: Place) {
  const spans = place === "content" ? [] : annotateHeadLine(line, place === "start");
  const parts = spans.map(({ start, end, voice, kind }) => {
    const part = document.createElement("span");
    if (voice) part.classList.add(voiceClass[voice]);
    if (kind === "fault") part.classList.add("text-challenge", "underline", "decoration-wavy");
    if (kind === "field-name") part.classList.add("font-semibold");
    part.textContent = line.slice(start, end);
    return part;
  });
  element.replaceChildren(...parts, `${line.slice(spans.at(-1)?.end ?? 0)}\n`);
}
