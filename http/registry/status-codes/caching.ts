import type { Caching } from "./status-code";

const byDefault = new Set([200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 501]);

const ofItsOwn: Readonly<Record<number, Caching>> = {
  304: { kind: "freshens", section: "RFC 9111 §4.3.4" },
  425: { kind: "when-told", section: "RFC 8470 §5.2" },
  428: { kind: "never", section: "RFC 6585 §3" },
  429: { kind: "never", section: "RFC 6585 §4" },
  431: { kind: "never", section: "RFC 6585 §5" },
  451: { kind: "by-default", section: "RFC 7725 §3" },
  511: { kind: "never", section: "RFC 6585 §6" },
};

/** What a cache may do with a response of this code. RFC 9110 §15.1, and where a code says more itself. */
export function cachingOf(code: number): Caching {
  const own = ofItsOwn[code];
  if (own) return own;
  if (byDefault.has(code)) return { kind: "by-default", section: "RFC 9110 §15.1" };
  // A response is stored only if its status code is final, and no 1xx is.
  return { kind: code < 200 ? "never" : "when-told", section: "RFC 9111 §3" };
}
