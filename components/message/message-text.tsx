import { annotateHeadLine, headLength } from "#http/annotate/annotate";
import { spanClassName } from "./hues";

// An article may show header lines alone, without the start line over them.
const fieldLine = /^[^\s:]+:/;

/** The text of a message, or some lines of its head, each part of its head in the hue of what it means. Its lines break, so nothing of it is out of sight. */
export function MessageText({ text }: { readonly text: string }) {
  const lines = text.replace(/\n$/, "").split("\n");
  const head = headLength(lines);
  return (
    <code className="whitespace-pre-wrap wrap-anywhere">
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line of a text has no other name.
        <span key={index} className="block min-h-lh ps-4 -indent-4">
          {index < head ? <HeadLine line={line} first={index === 0 && !fieldLine.test(line)} /> : line}
        </span>
      ))}
    </code>
  );
}

function HeadLine({ line, first }: { readonly line: string; readonly first: boolean }) {
  return annotateHeadLine(line, first).map((span) => {
    const part = line.slice(span.start, span.end);
    return (
      <span key={span.start} className={spanClassName(span, part)}>
        {part}
      </span>
    );
  });
}
