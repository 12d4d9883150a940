/** The label that comes before a name of the site's where httpbin's addresses stand at the root. */
export const httpbinLabel = "httpbin";

/** The ports that the site and httpbin alone are listened for on, where they are. */
export type Ports = { readonly site: number | undefined; readonly httpbin: number | undefined };

/**
 * Where the site's page about httpbin stands, for who asked this origin at its root; undefined where a gateway shows other
 * ports than these, so that nobody knows.
 */
export function pageOnSite(origin: string | undefined, { site, httpbin }: Ports): string | undefined {
  if (origin === undefined) return undefined;
  const url = new URL("/httpbin", origin);
  const label = `${httpbinLabel}.`;
  const alone = httpbin !== undefined && site !== undefined && url.port === String(httpbin);
  if (alone) url.port = String(site);
  else if (!url.hostname.startsWith(label)) return undefined;
  if (url.hostname.startsWith(label)) url.hostname = url.hostname.slice(label.length);
  return url.href;
}
