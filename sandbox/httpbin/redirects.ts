import { originOf } from "#http/target-uri";
import { exists } from "../resource";
import { type Answered, withoutContent, withProblem } from "../space/respond";
import { type Call, open, parameter, type Reply, unusable, wholeNumber } from "./reply";

/** `relative` counts down by paths, `absolute` by whole URIs; `either` is relative unless `?absolute=true`. */
export type RedirectKind = "either" | "relative" | "absolute";

const urlLimit = 2_000;

/** Makes the reply that leads on n times, and then to /get. RFC 9110 §15.4.3. */
export function redirect(kind: RedirectKind): Reply {
  return ({ request, query, base, values: [text = ""] }) => {
    const count = wholeNumber(text) ?? 0;
    if (count < 1) return unusable("Expected a number of redirects, from 1 to 999999.");
    const absolute = kind === "absolute" || (kind === "either" && query.get("absolute")?.toLowerCase() === "true");
    const path = count === 1 ? "/get" : `/${absolute ? "absolute" : "relative"}-redirect/${count - 1}`;
    const origin = absolute ? (originOf(request) ?? "") : "";
    return withoutContent(302, open, [["Location", origin + base + path]]);
  };
}

/** Leads where `url` says, on this origin alone, with a `status_code` from 300 to 399, 302 unless given. */
export function redirectTo({ request, query, base }: Call): Answered {
  const url = parameter(query, "url");
  const code = parameter(query, "status_code") ?? "302";
  if (url === undefined) return unusable("Expected a url in the query.");
  if (!/^\d{1,9}$/.test(code)) return unusable("status_code is no number.");
  const location = placeOnOrigin(url, originOf(request), base);
  if (location === undefined) {
    const detail = "The url leads to another scheme, host or port, or cannot be read.";
    // RFC 9110 §15.5.1
    return withProblem(400, [exists, { question: "redirect-stays-here", yes: false, detail }]);
  }
  if (location.length > urlLimit) return unusable(`Expected a url of at most ${urlLimit} characters.`);
  const status = Number(code) >= 300 && Number(code) <= 399 ? Number(code) : 302;
  return withoutContent(status, open, [["Location", location]]);
}

// The text goes out as it came only where no user agent can read it in two ways: a backslash, a control character or
// `http:` without slashes is how another host hides. A path that begins at httpbin's root means its root here.
function placeOnOrigin(url: string, origin: string | undefined, base: string): string | undefined {
  const here = `${origin ?? "http://this.invalid"}${base}/redirect-to`;
  if (!URL.canParse(url, here)) return undefined;
  const { origin: there, pathname, search, hash } = new URL(url, here);
  if (there !== new URL(here).origin) return undefined;
  if (/^\/(?!\/|api\/)[^\\\t\n\r]*$/.test(url)) return base + pathname + search + hash;
  const plain = /^[\x21-\x5B\x5D-\x7E]+$/.test(url);
  if (plain && (url.startsWith(`${origin}/`) || !/^(?:\/\/|[a-z][a-z0-9+.-]*:)/i.test(url))) return url;
  return origin === undefined ? undefined : origin + pathname + search + hash;
}
