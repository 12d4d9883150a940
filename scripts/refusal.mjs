/** The most octets a page's form may carry. sandbox/form-guard.ts reads what passes here. */
export const formLimit = 512 * 1024;

/**
 * Says why a request is answered before the framework sees it, which would answer a 500; undefined where it may pass.
 * TRACE and a path that is no UTF-8 in percent-encoding cannot be made a Web Request; a form must say its length.
 */
export function refusal({ method = "GET", url = "/", headers }) {
  if (method === "TRACE" || method === "TRACK") {
    return { status: 501, detail: `${method} is not implemented here: /api/wire speaks it.` };
  }
  if (!isDecodable(url))
    return { status: 400, detail: "The target holds a % that does not begin an encoded UTF-8 character." };
  const path = url.split("?", 1)[0] ?? "";
  if (path.startsWith("/api/") || !/^(POST|PUT|PATCH)$/.test(method)) return undefined;
  const length = headers["content-length"];
  if (headers["transfer-encoding"] !== undefined || length === undefined)
    return { status: 411, detail: "A page's form says its length." };
  if (Number(length) > formLimit) return { status: 413, detail: `A page's form has at most ${formLimit} octets.` };
  return undefined;
}

function isDecodable(url) {
  try {
    decodeURIComponent(url.split("?", 1)[0] ?? "");
    return true;
  } catch {
    return false;
  }
}
