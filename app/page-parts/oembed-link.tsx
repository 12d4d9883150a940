type Props = {
  /** The path of the page, which stands in a frame too. */
  readonly path: string;
  readonly title: string;
};

/**
 * Where a program learns how to put the page into a frame. The page is made once and knows no host, so the address is relative;
 * the server says the absolute one in Link. oEmbed 1.0 §4, docs/decisions/055.
 */
export function OembedLink({ path, title }: Props) {
  const href = `/oembed?url=${encodeURIComponent(path)}`;
  return <link rel="alternate" type="application/json+oembed" title={title} href={href} />;
}
