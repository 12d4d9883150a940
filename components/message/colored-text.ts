import { annotateHeadLine, headLength } from "#http/annotate/annotate";
import { spanClassName } from "./hues";
import type { TextLine } from "./text-lines";

// Lines in a block. Only blocks that can be seen are colored: a key is to cost no more in a long text.
const size = 16;

type Block = { readonly element: HTMLElement; lines: readonly TextLine[]; first: number; head: number; seen: boolean };

/** Draws a text again with each change of it, and stops to watch what of it can be seen. */
export type ColoredText = { readonly draw: (lines: readonly TextLine[]) => void; readonly stop: () => void };

/**
 * Draws the text of a message into a layer, each part in its color, and leaves out of sight what `view` does not show. Only what
 * changed is drawn again, and at once: this stands in the way of a key, so no framework does it.
 */
export function coloredText(layer: HTMLElement, view: HTMLElement): ColoredText {
  const blocks: Block[] = [];
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const block = blocks.find(({ element }) => element === target);
        if (!block || block.seen === isIntersecting) continue;
        block.seen = isIntersecting;
        write(block, []);
      }
    },
    { root: view, rootMargin: "50% 0px" },
  );

  function added(): Block {
    const element = layer.appendChild(document.createElement("div"));
    const block: Block = { element, lines: [], first: -1, head: -1, seen: blocks.length < 2 };
    observer.observe(element);
    blocks.push(block);
    return block;
  }

  function draw(lines: readonly TextLine[]) {
    const head = headLength(lines.map(({ line }) => line));
    for (let first = 0; first < lines.length; first += size) {
      const block = blocks[first / size] ?? added();
      const before = block.head === head && block.first === first ? block.lines : [];
      const after = lines.slice(first, first + size);
      if (after.length === before.length && after.every((line, index) => line === before[index])) continue;
      Object.assign(block, { lines: after, first, head });
      write(block, before);
    }
    for (const { element } of blocks.splice(Math.ceil(lines.length / size))) {
      observer.unobserve(element);
      element.remove();
    }
  }

  return { draw, stop: () => observer.disconnect() };
}

// `before` are the lines that stand in the block as they are now.
function write({ element, lines, first, head, seen }: Block, before: readonly TextLine[]) {
  element.style.visibility = seen ? "" : "hidden";
  if (!seen) {
    element.textContent = `${lines.map(({ line }) => line).join("\n")}\n`;
    return;
  }
  const line = (index: number) => colored(lines[index]?.line ?? "", first + index, head);
  if (before.length !== lines.length) return element.replaceChildren(...lines.map((_, index) => line(index)));
  for (const [index, each] of lines.entries())
    if (each !== before[index]) element.children[index]?.replaceWith(line(index));
}

function colored(line: string, place: number, head: number): HTMLElement {
  const spans = place >= head ? [] : annotateHeadLine(line, place === 0);
  const parts = spans.map((span) => {
    const part = document.createElement("span");
    part.textContent = line.slice(span.start, span.end);
    part.className = spanClassName(span, part.textContent);
    return part;
  });
  const element = document.createElement("div");
  element.append(...parts, `${line.slice(spans.at(-1)?.end ?? 0)}\n`);
  return element;
}
