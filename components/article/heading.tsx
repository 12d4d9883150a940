import { isValidElement, type ReactNode } from "react";
import { CopyMark } from "../copy/copy-mark";

type Props = { readonly id: string; readonly level?: 2 | 3; readonly children: ReactNode };

/** A heading with an id that was written by hand, and a link to it at its side. */
export function Heading({ id, level = 2, children }: Props) {
  const Tag = level === 2 ? "h2" : "h3";
  const size = level === 2 ? "text-head mt-10! mb-3!" : "text-body mt-7! mb-2!";
  return (
    <Tag id={id} className={`group/heading scroll-mt-20 font-semibold ${size}`}>
      {withoutParagraph(children)} <CopyMark href={`#${id}`} of="this section" />
    </Tag>
  );
}

// MDX makes a paragraph of text on lines of its own, and a heading may hold none. HTML, the h1 to h6 elements.
function withoutParagraph(children: ReactNode): ReactNode {
  const paragraph = isValidElement<{ readonly children?: ReactNode }>(children) && children.type === "p";
  return paragraph ? children.props.children : children;
}
