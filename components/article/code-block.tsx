import { type ComponentProps, isValidElement, type ReactNode } from "react";
import { MessageText } from "../message/message-text";

/** A block of code: a message of HTTP in the hues it has in the exchange, any other language as it was colored at build. */
export function CodeBlock(props: ComponentProps<"pre">) {
  const text = httpText(props.children);
  if (text === undefined) return <pre {...props} />;
  return (
    <pre>
      <MessageText text={text} />
    </pre>
  );
}

/** The text of a block that an article marks as `http`; nothing for another. */
function httpText(children: ReactNode): string | undefined {
  if (!isValidElement<{ className?: string; children?: ReactNode }>(children)) return undefined;
  const { className, children: text } = children.props;
  return className === "language-http" && typeof text === "string" ? text : undefined;
}
