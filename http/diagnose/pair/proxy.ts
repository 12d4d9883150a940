import { inField, inStartLine, wholeStartLine } from "../seen/evidence";
import { type Found, foundCause } from "../signs/sign";
import { type Pair, requestLine } from "./both";

/** A proxy that asks for credentials, in its own status or in that of an origin. RFC 9110 §9.3.6, §15.5.8. */
export function proxyAsks(pair: Pair): readonly Found[] {
  const { scene, sent } = pair;
  const { answer, request, status } = scene;
  if (!answer || (status !== 407 && status !== 401 && status !== 403 && status !== 405)) return [];
  const tunnel = request && inStartLine(request.message, request.index, /^CONNECT \S{1,260}/);
  if (status === 403 || status === 405) {
    const says =
      "The proxy refused to open a tunnel to that host and port; the server behind it never saw the request.";
    return tunnel
      ? foundCause("proxy-refused", { sure: "certain", says }, [tunnel, wholeStartLine(answer.message, answer.index)])
      : [];
  }
  if (status === 401) {
    const says = "The proxy asked for credentials by 401, which is the status of an origin: for CONNECT it owes a 407.";
    return tunnel
      ? foundCause("proxy-credentials", { sure: "certain", says }, [
          tunnel,
          wholeStartLine(answer.message, answer.index),
        ])
      : [];
  }
  const asked = inField(answer.message, answer.index, "proxy-authenticate", /^.+$/s);
  const line = inStartLine(answer.message, answer.index, /\b407\b/);
  const own = request && inField(request.message, request.index, "proxy-authorization", /^.+$/s);
  if (own) {
    const says = "The proxy did not accept the credentials that were sent to it.";
    return foundCause("proxy-credentials", { sure: "certain", says }, [line, asked, own]);
  }
  const says =
    sent.length > 0
      ? "The proxy wants credentials of its own in Proxy-Authorization; those in Authorization are for the server behind it."
      : undefined;
  return foundCause("proxy-credentials", { sure: "certain", ...(says ? { says } : {}) }, [
    line,
    asked,
    requestLine(scene),
  ]);
}
