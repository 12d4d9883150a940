import type { PastedRequest } from "../pasted";

/** The transport that a URL names; a machine that talks to itself shows its credentials to nobody, so it is `unknown`. */
export function transportOf(url: string): PastedRequest["transport"] {
  if (/^https:/i.test(url)) return "https";
  const local = /^http:\/\/(?:localhost|127\.|\[::1\])/i.test(url);
  return /^http:/i.test(url) && !local ? "http" : "unknown";
}

/** The origin of a URL as a member to spread into a request; an empty one for a text that is no http or https URL. */
export function originIn(url: string): Pick<PastedRequest, "origin"> {
  if (!/^https?:\/\//i.test(url) || url.length > 8192 || !URL.canParse(url)) return {};
  return { origin: new URL(url).origin };
}

/** The origin of a request whose transport is known, by its Host; empty where either is missing. RFC 9110 §7.1. */
export function originOfHost(transport: PastedRequest["transport"], host: string): Pick<PastedRequest, "origin"> {
  return transport === "unknown" || !/^[\w.:[\]-]{1,260}$/.test(host) ? {} : originIn(`${transport}://${host}`);
}
