import { frameOf, pageOfFrame } from "#app/page-parts/frame-addresses.ts";

/** What a consumer asks for: the frame's address with all that its page's address says, and how large it may be. */
export type Asked = {
  /** The path of the full page. */
  readonly page: string;
  /** The path of the page in a frame. */
  readonly frame: string;
  /** What follows the path: the query with its question mark, the fragment with its sign. */
  readonly rest: string;
  /** In CSS pixels. */
  readonly most: { readonly width: number; readonly height: number };
  readonly format: "json" | "xml";
};

/** Why there is no answer, and with which status. oEmbed 1.0 §2.3.3. */
export type Refused = { readonly status: 400 | 404 | 501; readonly says: string };

/** Reads a request for a frame, as a consumer of oEmbed writes it. `origin` is that of this site. oEmbed 1.0 §2.2. */
export function readAsked(query: URLSearchParams, origin: string): Asked | Refused {
  const format = query.get("format") ?? "json";
  if (format !== "json" && format !== "xml") {
    return { status: 501, says: `The format ${JSON.stringify(format)} is not made here: expected json or xml.` };
  }
  const written = query.get("url") ?? "";
  if (written === "") return { status: 400, says: "The parameter url is missing: expected the address of a page." };
  const width = sizeIn(query.get("maxwidth"));
  const height = sizeIn(query.get("maxheight"));
  if (width === undefined || height === undefined) {
    return { status: 400, says: "maxwidth and maxheight are numbers of pixels: expected digits, from 1 to 99999." };
  }
  const found = placeAt(written, origin);
  return found ? { ...found, most: { width, height }, format } : { status: 404, says: notHere };
}

const notHere =
  "No page that can be framed is at this address. Lessons, exercises, the sandbox and /decide of this site can be.";

// Without a limit there is none.
function sizeIn(text: string | null): number | undefined {
  if (text === null || text === "") return Number.POSITIVE_INFINITY;
  return /^\d{1,5}$/.test(text) && Number(text) > 0 ? Number(text) : undefined;
}

// A path alone is one of this site: the pages, which know no host, write it so.
function placeAt(written: string, origin: string): Pick<Asked, "page" | "frame" | "rest"> | undefined {
  if (!URL.canParse(written, origin)) return undefined;
  const { protocol, host, pathname, search, hash } = new URL(written, origin);
  if (!/^https?:$/.test(protocol) || host !== new URL(origin).host) return undefined;
  const rest = search + hash;
  const frame = frameOf(pathname);
  if (frame !== undefined) return { page: pathname, frame, rest };
  const page = pageOfFrame(pathname);
  return page === undefined ? undefined : { page, frame: pathname, rest };
}
