type Props = {
  /** The address it copies; "" for that of the page. */
  readonly href: string;
  /** What the address is of, as in "a link to the glossary". */
  readonly of: string;
  readonly className?: string;
};

/** A link that is copied when pressed, by copy-links.client.tsx; without JavaScript it is a link like any other. */
export function CopyMark({ href, of, className = "" }: Props) {
  return (
    // biome-ignore lint/a11y/useAnchorContent: its name is the label, and the style sheet draws it
    <a
      href={href}
      data-copy-link=""
      aria-label={`Copy a link to ${of}`}
      title="Copy link"
      className={`copy-mark print:hidden ${className}`}
    />
  );
}
