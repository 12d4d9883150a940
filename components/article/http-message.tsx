import { type ComponentProps, isValidElement, type ReactNode } from "react";
import { annotateHeadLine, headLength } from "#http/annotate";
import { spanClassName } from "../exchange/hues";

/** A block of code: a message of HTTP in the hues it has in the exchange, any other language as it was colored at build. */
export function CodeBlock(props: ComponentProps<"pre">) {
  const text = httpText(props.children);
  return text === undefined ? <pre {...props} /> : <HttpMessage text={text} />;
}

/** A message, each part of its head in the hue of what it means; its lines break, so nothing of it is out of sight. */
function HttpMessage({ text }: { readonly text: string }) {
  const lines = text.replace(/\n$/, "").split("\n");
  const head = headLength(lines);
  return (
    <pre>
      <code className="whitespace-pre-wrap wrap-anywhere">
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line of a text has no other name.
          <span key={index} className="block min-h-lh ps-4 -indent-4">
            {index < head ? <HeadLine line={line} first={index === 0} /> : line}
          </span>
        ))}
      </code>
    </pre>
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

/** The text of a block that an article marks as `http`; nothing for another. */
function httpText(children: ReactNode): string | undefined {
  if (!isValidElement<{ className?: string; children?: ReactNode }>(children)) return undefined;
  const { className, children: text } = children.props;
  return className === "language-http" && typeof text === "string" ? text : undefined;
}
