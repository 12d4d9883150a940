import type { PastedRequest } from "../../pasted";

type Transport = PastedRequest["transport"];

const secure =
  /\bport 443\b|:443\b|https:\/\/|TLS|\bSSL\b|\bALPN\b|schannel|GnuTLS|rustls|OpenSSL|Secure Transport|\bQUIC\b|\bNSS\b|certificate|\bC[Aa](?:file|path|info)\b/;
// A machine that talks to itself shows its credentials to nobody.
const local = /\b(?:localhost|127\.\d|::1)/;

/** What is known of the transport after a tool said this: `https` and `http` only where it is named. */
export function transportAfter(said: string, before: Transport): Transport {
  // How the proxy is reached says nothing of the request in the tunnel.
  if (/proxy/i.test(said)) return before;
  if (secure.test(said)) return "https";
  if (/^\* +Trying /.test(said)) return "unknown";
  if (/^\* +(?:Connected|Established connection) to /.test(said)) {
    if (before === "https") return before;
    return /\bport 80\b/.test(said) && !local.test(said) ? "http" : "unknown";
  }
  return /http:\/\//.test(said) && !local.test(said) ? "http" : before;
}
