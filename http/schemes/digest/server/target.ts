import { fieldValue, type RequestMessage } from "../../../message";
import { absoluteForm, normalPercents } from "../../../target-uri";

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

function resolved(target: string): { readonly authority?: string; readonly path: string } {
  const absolute = absoluteForm(target);
  // No target has a fragment, so what has one is compared as it stands. RFC 9110 §7.1
  if (!absolute || target.includes("#")) return { path: normal(target) };
  const { authority, rest } = absolute;
  return { authority: authority.toLowerCase(), path: normal(rest.startsWith("/") ? rest : `/${rest}`) };
}

function bare(authority: string): string {
  return authority.replace(/:(?:80|443)?$/, "");
}

function normal(path: string): string {
  return normalPercents(path.toWellFormed().replace(/[^\x21-\x7E]|["<>\\^`{|}]/gu, encodeURIComponent));
}
