/** The most octets a page's form may carry. sandbox/form-guard.ts reads what passes here. */
export const formLimit = 512 * 1024;

const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
// Host = uri-host [ ":" port ]. RFC 9110 §7.2
const host = /^(?:\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9\-._~%!$&'()*+,;=]*)(?::\d*)?$/;

/**
 * Makes a request say what the framework would else not see or misread: a target in absolute-form is taken apart, its
 * authority standing over Host (RFC 9112 §3.2.2), and of two Authorization lines none is dropped (RFC 9110 §5.3).
 */
export function straighten(request) {
  const [absolute, authority] = /^https?:\/\/([^/?#@]+)/i.exec(request.url) ?? [];
  if (absolute) {
    const rest = request.url.slice(absolute.length);
    request.url = rest.startsWith("/") ? rest : `/${rest}`;
    request.headers.host = authority;
  }
  const credentials = request.headersDistinct.authorization ?? [];
  if (credentials.length > 1) request.headers.authorization = credentials.join(", ");
}

// As RFC 9110 §15 names them: Node has other words for 413.
const titles = {
  400: "Bad Request",
  411: "Length Required",
  413: "Content Too Large",
  501: "Not Implemented",
};

/** The content of a refusal: a problem whose title is the phrase of its status. RFC 9457 §4.2.1. */
export function problemOf({ status, detail }) {
  return `${JSON.stringify({ type: "about:blank", title: titles[status], status, detail }, null, 2)}\n`;
}

/**
 * Says why a request is answered before the framework sees it, which would answer a 500; undefined where it may pass.
 * TRACE and a path that is no UTF-8 in percent-encoding cannot be made a Web Request; a form must say its length.
 */
export function refusal({ method = "GET", url = "/", headers }) {
  if (!methods.includes(method))
    return {
      status: 501,
      detail: `${method} is not implemented here. POST the whole request to /api/wire with Content-Type: message/http, and the sandbox answers it itself; GET /api/wire shows an example.`,
    };
  if (!host.test(headers.host ?? "")) return { status: 400, detail: "Host names no host." };
  // RFC 9110 §9.3.7: OPTIONS * asks about the server and no resource of it.
  if (url === "*" && method === "OPTIONS") return { status: 204, fields: { Allow: methods.join(", ") } };
  if (!url.startsWith("/")) return { status: 400, detail: "The target is no path of this server." };
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
