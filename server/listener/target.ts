/** A request-target, by the form it has. `path` is in origin-form, `authority` in lower case and without the default port. RFC 9112 §3.2. */
export type Target =
  | { readonly form: "origin"; readonly path: string }
  | { readonly form: "absolute"; readonly scheme: string; readonly authority: string; readonly path: string }
  | { readonly form: "authority"; readonly authority: string }
  | { readonly form: "asterisk" };

// absolute-form = absolute-URI, here with an authority; userinfo is refused (RFC 9110 §4.2.4).
const absoluteForm = /^([A-Za-z][A-Za-z0-9+.-]*):\/\/([^/?#@]+)(\/[^?#]*)?(\?[^#]*)?$/;
// authority-form = uri-host ":" port
const authorityForm = /^[^/?#@:]+:\d{1,5}$|^\[[0-9A-Fa-f:.]+\]:\d{1,5}$/;
// Host = uri-host [ ":" port ]
const host = /^(?:\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9\-._~%!$&'()*+,;=]*)(?::\d*)?$/;

/** Reads the target of a request with that method; undefined where it has none of the forms that the method allows. */
export function readTarget(method: string, target: string): Target | undefined {
  if (method === "CONNECT") {
    return authorityForm.test(target) ? { form: "authority", authority: normalAuthority(target) } : undefined;
  }
  if (target === "*") return method === "OPTIONS" ? { form: "asterisk" } : undefined;
  if (target.startsWith("/")) return target.includes("#") ? undefined : { form: "origin", path: target };
  const [match, scheme = "", authority = "", path = "/", query = ""] = absoluteForm.exec(target) ?? [];
  if (match === undefined || !isHost(authority)) return undefined;
  return { form: "absolute", scheme: scheme.toLowerCase(), authority: normalAuthority(authority), path: path + query };
}

/** Whether a text can stand in Host. RFC 9110 §7.2. */
export function isHost(value: string): boolean {
  return host.test(value);
}

/** The host of an authority, in lower case and without a port. RFC 3986 §3.2.2. */
export function hostOf(authority: string): string {
  return authority.toLowerCase().replace(/:\d*$/, "");
}

/** An authority as it is compared: in lower case, without the port that http has anyway. RFC 9110 §4.2.3. */
export function normalAuthority(authority: string): string {
  return authority.toLowerCase().replace(/:(?:80)?$/, "");
}
