type Props = { readonly children: string };

const rfcSection = /^RFC (\d+)(?: §([\w.]+))?/;

/** A citation that leads to its section, such as `RFC 9110 §15.5.2`. Text that names no RFC stays text. */
export function Citation({ children }: Props) {
  const match = rfcSection.exec(children);
  if (!match)
    return <cite className="whitespace-nowrap font-display text-[0.82em] text-soft not-italic">{children}</cite>;
  const [, number, section] = match;
  const anchor = section === undefined ? "" : /^[A-Z]/.test(section) ? `#appendix-${section}` : `#section-${section}`;
  return (
    <a
      href={`https://www.rfc-editor.org/rfc/rfc${number}${anchor}`}
      className="whitespace-nowrap font-display text-[0.82em] text-soft max-[40rem]:in-[td]:whitespace-normal"
    >
      {children}
    </a>
  );
}
