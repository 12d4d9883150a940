import { fieldValue, type RequestMessage } from "../../message";

/** Says whether a `uri` names the resource that the request asks for, its query included. RFC 7616 §3.4.6, RFC 9110 §7.1. */
export function sameTarget(uri: string, { method, target, fields }: RequestMessage): boolean {
  if (uri === target) return true;
  // CONNECT names host and port, and nothing else is the same. RFC 9112 §3.2.3
  if (method === "CONNECT") return false;
  const signed = resolved(uri);
  const asked = resolved(target);
  const host = asked.authority ?? fieldValue(fields, "Host")?.toLowerCase();
  const sameHost = signed.authority === undefined || host === undefined || bare(signed.authority) === bare(host);
  return sameHost && signed.path === asked.path;
}

// absolute-form = absolute-URI. RFC 9112 §3.2.2
function resolved(target: string): { readonly authority?: string; readonly path: string } {
  const match = /^https?:\/\/([^/?#]*)([^#]*)$/i.exec(target);
  if (!match) return { path: normal(target) };
  const [, authority = "", rest = ""] = match;
  return { authority: authority.toLowerCase(), path: normal(rest.startsWith("/") ? rest : `/${rest}`) };
}

function bare(authority: string): string {
  return authority.replace(/:(?:80|443)?$/, "");
}

// RFC 3986 §6.2.2: an escaped unreserved character is that character, and hex digits have no case.
function normal(path: string): string {
  const escaped = path.toWellFormed().replace(/[^\x21-\x7E]|["<>\\^`{|}]/gu, encodeURIComponent);
  return escaped.replace(/%[0-9A-Fa-f]{2}/g, (octet) => {
    const character = String.fromCharCode(Number.parseInt(octet.slice(1), 16));
    return /[A-Za-z0-9\-._~]/.test(character) ? character : octet.toUpperCase();
  });
}
