import { maskOf } from "../masked";
import type { Span, What } from "./names";

// Parameters of credentials that prove nothing: what they say helps whoever is asked for help.
const open =
  /^(?:username\*?|realm|algorithm|qop|nc|uri|nonce|opaque|userhash|domain|stale|charset|type|headers|signedheaders|keyid|id|ts|created|expires|scope|service|oauth_(?:signature_method|version|timestamp|nonce)|error\w*)$/i;

/** The secrets in the value of Authorization: its scheme and the names of its parameters are none. */
export function secretsInCredentials(value: string, at: number): readonly Span[] {
  const lead = value.length - value.trimStart().length;
  const text = value.trim();
  const [whole, scheme = ""] = /^([A-Za-z][\w-]{0,40}):?[ \t]+/.exec(text) ?? [];
  if (whole === undefined)
    return /^(?:basic|bearer|digest|negotiate|ntlm)$/i.test(text) ? [] : spanOf(text, at + lead, "credentials");
  const rest = text.slice(whole.length);
  const place = at + lead + whole.length;
  if (!/^[\w*-]{1,40}[ \t]{0,4}=(?!=*$)/.test(rest))
    return spanOf(rest, place, /^basic$/i.test(scheme) ? "password" : "token");
  const found: Span[] = [];
  for (const match of rest.matchAll(/([\w*-]{1,60})[ \t]{0,4}=[ \t]{0,4}("(?:[^"\\]|\\.)*"?|[^\s,;"]+)/g)) {
    const [all, name = "", raw = ""] = match;
    if (open.test(name)) continue;
    const start = place + match.index + all.length - raw.length;
    const quoted = raw.startsWith('"') ? 1 : 0;
    const inner = raw.slice(quoted, raw.length > 1 && raw.endsWith('"') && quoted ? -1 : undefined);
    found.push(...spanOf(inner, start + quoted, "credentials"));
  }
  return found;
}

/** The values of the pairs of Cookie, or of the first of Set-Cookie, whose attributes are no secrets. */
export function secretsInCookies(value: string, at: number, onlyFirst: boolean): readonly Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const pair of value.split(";")) {
    const sign = pair.indexOf("=");
    const raw = pair.slice(sign + 1);
    if (sign >= 0) found.push(...spanOf(raw, at + start + sign + 1, "cookie"));
    start += pair.length + 1;
    if (onlyFirst) break;
  }
  return found;
}

/** A span of a value without the space and the quotes around it; none for a mask, a placeholder, and for nothing. */
export function spanOf(value: string, at: number, what: What): readonly Span[] {
  const lead = value.length - value.trimStart().length;
  const text = value.trim();
  if (text === "" || (text.length < 200 && maskOf(text) !== undefined && !showsMuch(text))) return [];
  return [{ start: at + lead, end: at + lead + text.length, what }];
}

// A token whose end is crossed out, or one that happens to end so: what stands before it may be enough.
function showsMuch(text: string): boolean {
  return /[xX]{4}/.test(text) && /[\w+/=]{8,}/.test(text.replaceAll(/[xX]{4,}/g, " "));
}
