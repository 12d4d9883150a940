import { moved } from "#content/site/moved";

/**
 * What a path of the pages' part leads to: a page with a form, a document that can only be read, perhaps nothing (the
 * framework tells so by the site's own page), certainly nothing, or a path that cannot be decoded.
 */
export type PageAddress = "page" | "document" | "unknown" | "nowhere" | "unreadable";

// What stands first in the address of a page: app/(site) and app/embed.
const pages =
  /^\/(?:(?:data|decide|embed|exercises|frameworks|glossary|headers|httpbin|inspect|learn|lost|plan|print|receipt|sandbox|schemes|search|status|teach|why)(?:\/.*)?)?$/;
const documents =
  /^\/(?:(?:exercises|glossary|lessons|openapi|schemes|search|status)\.json|feed\.xml|icon\.svg|llms\.txt|oembed|og\/[a-z]+\/[\w-]+\.png|robots\.txt|sitemap\.xml)$/;
// Control characters, a backslash, dot segments and empty segments, and the framework's own addresses.
const misleading = /[\x00-\x1F\x7F\\]|\/\/|\/\.{1,2}(?:\/|$)|^\/_next(?:\/|$)/;

/** Tells what a path in origin-form is, its query left aside. A path that a framework could take for another leads nowhere. */
export function pageAddress(target: string): PageAddress {
  const [raw = ""] = /^[^?]*/.exec(target) ?? [];
  const path = decoded(raw);
  if (path === undefined) return "unreadable";
  if (misleading.test(path) || raw.includes("#")) return "nowhere";
  if (documents.test(path)) return "document";
  return pages.test(path) ? "page" : "unknown";
}

/**
 * Where the page of a header field stands that was asked for in capitals, its query kept; undefined for any other target.
 * RFC 9110 §5.1: names of fields are case-insensitive.
 * @example headerInLowerCase("/headers/ETag") // "/headers/etag"
 */
export function headerInLowerCase(target: string): string | undefined {
  const [, name = "", query = ""] = /^\/headers\/([A-Za-z0-9-]+)(\?[\x21\x22\x24-\x7E]*)?$/.exec(target) ?? [];
  const lower = name.toLowerCase();
  return lower === name ? undefined : `/headers/${lower}${query}`;
}

/**
 * Where the page stands that moved from a target's path, its query kept; undefined for any other target.
 * @example movedTo("/teachers?a=b", { "/teachers": "/teach" }) // "/teach?a=b"
 */
export function movedTo(target: string, table: Readonly<Record<string, string>> = moved): string | undefined {
  const [, path = "", query = ""] = /^([^?]*)(\?[\x21\x22\x24-\x7E]*)?$/.exec(target) ?? [];
  return Object.hasOwn(table, path) ? `${table[path]}${query}` : undefined;
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
