import { isEncodedDraft } from "#http/draft";
import { faultSentence } from "#http/excerpt";
import { inSandbox, requestFor } from "../../article/in-sandbox";
import { decodeLink } from "../../exchange/link/link";
import { type ClassLink, onDesk, parseClassLink } from "../../options/class-link";
import { nearestPage } from "./nearest-page";
import type { Places } from "./places";

/** What somebody's link comes to: a link that opens, and in a sentence what of theirs could not be kept. */
export type Given = { readonly link?: ClassLink; readonly notice?: string };

/** The most characters of a link that are read. */
export const longestGiven = 512 * 1024;

const notALink = "This is not a link. Paste an address of this site, such as";

/**
 * Reads a link as it was pasted, or as the address of the desk brought it: to a page, a frame's, the desk's own, or an address of the
 * sandbox. It never throws, takes time linear in the text, and what cannot be opened is answered with the nearest that can.
 */
export function readGiven(text: string, origin: string, places: Places): Given {
  if (text.length > longestGiven)
    return { notice: "This link is longer than any that is made here, so nothing of it was read." };
  const written = text.trim();
  if (written === "") return {};
  const url = urlOf(written, origin);
  if (!url) return { notice: `${notALink} ${origin}${places.pages[0] ?? "/"}.` };
  const elsewhere =
    url.host === new URL(origin).host ? [] : [`The link names ${url.host}. This is the same page here.`];
  const address = `${url.pathname}${url.search}${url.hash}`;
  const carried = url.pathname === "/teach" ? onDesk(url.hash.slice(1)) : undefined;
  const { link, notices } = opened(parseClassLink(carried ?? address), places);
  const notice = [...elsewhere, ...notices].join(" ");
  return { link, ...(notice === "" ? {} : { notice }) };
}

// A board has no room for a scheme, and whoever copies from it may leave it out.
function urlOf(written: string, origin: string): URL | undefined {
  const whole = /^[\w.-]+(?::\d+)?\/\S*$/.test(written) ? `https://${written}` : written;
  if (!/^(?:\/(?!\/)|https?:\/\/)/i.test(whole)) return undefined;
  try {
    return new URL(whole, origin);
  } catch {
    return undefined;
  }
}

type Opened = { readonly link: ClassLink; readonly notices: readonly string[] };

function opened(given: ClassLink, places: Places): Opened {
  const { path, notices } = pageAt(given.path, places.pages);
  if (/^\/(?:api|\.well-known)\//.test(path)) {
    const target = `${path}${given.more === "" ? "" : `?${given.more}`}`;
    return { link: { ...parseClassLink(inSandbox(requestFor(target))), options: given.options }, notices };
  }
  const rest = fragmentAt(given.fragment);
  return { link: { ...given, path, fragment: rest.fragment }, notices: [...notices, ...rest.notices] };
}

function pageAt(asked: string, pages: readonly string[]): { path: string; notices: readonly string[] } {
  const [, code] = /^\/(\d{3})$/.exec(asked) ?? [];
  const framed = asked
    .replace(/^\/embed\/lesson\//, "/learn/")
    .replace(/^\/embed\/(?:exercise|exchange)\//, "/exercises/")
    .replace(/^\/embed\/decide\//, "/decide/")
    .replace(/^\/embed\/exchange$/, "/sandbox");
  // As the server answers: names of fields are case-insensitive. RFC 9110 §5.1
  const named = framed.replace(/(?<=[^/]|^\/)\/+$/, "").replace(/^\/headers\/.*/, (name) => name.toLowerCase());
  const path = code === undefined ? named : `/status/${code}`;
  if (pages.includes(path) || /^\/(?:api|\.well-known)\/|^\/search$/.test(path)) return { path, notices: [] };
  const near = nearestPage(path, pages);
  return { path: near, notices: [`There is no page at ${shortened(path)}. The nearest is ${near}.`] };
}

function fragmentAt(fragment: string) {
  if (isEncodedDraft(fragment)) {
    try {
      decodeLink(fragment);
      return { fragment, notices: [] };
    } catch (fault) {
      return { fragment: "", notices: [`${faultSentence(fault)} So the page opens with the request it begins with.`] };
    }
  }
  // Whether the page has it is seen once the page is in the view.
  if (/^[\w-]{0,80}$/.test(fragment)) return { fragment, notices: [] };
  return { fragment: "", notices: [noSuchPart(fragment)] };
}

/** Says that a page has no place of a name, so that a link to it opens the page at its beginning. */
export function noSuchPart(name: string): string {
  return `The page has no part called ${shortened(name)}, so it opens at its beginning.`;
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
