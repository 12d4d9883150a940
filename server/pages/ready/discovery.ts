import { type FieldLine, fieldValue } from "#http/message";
import { originOf } from "#http/target-uri";

/** The path of the page that a document says can be framed, by its link to /oembed; undefined where it says so of none. */
export function framedIn(html: string): string | undefined {
  const [link = ""] = /<link\b[^>]*\btype="application\/json\+oembed"[^>]*>/.exec(html) ?? [];
  const [, path] = /\bhref="\/oembed\?url=([\w%.~-]+)"/.exec(link) ?? [];
  return path === undefined ? undefined : decodeURIComponent(path);
}

/**
 * The field that says where a program learns to frame the page of a path, in absolute addresses, which a page that is made once cannot
 * know; none where the request names no host. oEmbed 1.0 §4, RFC 8288 §3.
 */
export function discoveryField(path: string, fields: readonly FieldLine[]): readonly FieldLine[] {
  const origin = fieldValue(fields, "Host") === undefined ? undefined : originOf({ target: "/", fields });
  if (origin === undefined) return [];
  const address = `${origin}/oembed?url=${encodeURIComponent(origin + path)}`;
  return [["Link", `<${address}>; rel="alternate"; type="application/json+oembed"`]];
}
