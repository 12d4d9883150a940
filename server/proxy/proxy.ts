import { formatChallenge } from "#http/challenge";
import { parseCredentials } from "#http/credentials";
import { faultSentence, schemeExcerpt } from "#http/excerpt";
import { type FieldLine, fieldValue, fieldValues, type RequestMessage } from "#http/message";
import { parseUserPass } from "#http/schemes/basic/user-pass";
import { sameSecret } from "#http/schemes/secret";
import { type Answered, withProblem } from "#sandbox/space/respond";
import type { Target } from "../listener/target";

const challenge = formatChallenge({ scheme: "Basic", params: [["realm", "proxy"]] });
const account = { userId: "Aladdin", password: "open sesame" } as const;
/** The name by which the proxy signs Via. RFC 9110 §7.6.3. */
export const via: FieldLine = ["Via", "1.1 knock-knock"];

// RFC 9110 §7.6.1, and what clients send beside it; Proxy-Authorization is for this proxy alone (§11.7.2).
const forThisHop = new Set([
  "connection",
  "proxy-connection",
  "keep-alive",
  "te",
  "transfer-encoding",
  "upgrade",
  "proxy-authorization",
  "host",
  "content-length",
]);

/**
 * Refuses what the proxy does not pass on: first a client it does not know (407), then a target outside of the sandbox (403).
 * `reachable` are the authorities it leads to, over plain http alone; undefined where it will.
 */
export function proxyRefusal(
  fields: readonly FieldLine[],
  target: Extract<Target, { authority: string }>,
  reachable: readonly string[],
): Answered | undefined {
  const stranger = strangerAt(fields);
  if (stranger) {
    const decision = [{ question: "proxy-knows-client", yes: false, detail: stranger }] as const;
    // RFC 9110 §15.5.8
    return withProblem(407, decision, [["Proxy-Authenticate", challenge]]);
  }
  const known = { question: "proxy-knows-client", yes: true, detail: `This is ${account.userId}.` } as const;
  const plain = target.form === "authority" || target.scheme === "http";
  if (plain && reachable.includes(target.authority)) return undefined;
  const detail = `This proxy leads to http://${reachable.join(", http://")} and to nothing else.`;
  // RFC 9110 §15.5.4
  return withProblem(403, [known, { question: "proxy-leads-there", yes: false, detail }]);
}

function strangerAt(fields: readonly FieldLine[]): string | undefined {
  const value = fieldValue(fields, "Proxy-Authorization") ?? "";
  if (value === "") return "No Proxy-Authorization header came. Authorization is not for the proxy.";
  try {
    const { scheme, token68 } = parseCredentials(value);
    if (scheme.toLowerCase() !== "basic")
      return `${schemeExcerpt(value) ?? "This"} is not offered here. What is: Basic.`;
    const pair = parseUserPass(token68 ?? "");
    const passwordRight = sameSecret(pair.password, account.password);
    return pair.userId === account.userId && passwordRight
      ? undefined
      : "The proxy has no account with that user-id and password.";
  } catch (fault) {
    return faultSentence(fault);
  }
}

/**
 * Makes the request that the proxy passes on: target in origin-form, Host from the target, Via at the end, Max-Forwards
 * one less, without what was meant for this hop alone. Authorization stays. RFC 9110 §7.6, RFC 9112 §3.2.2.
 */
export function forwarded(request: RequestMessage, target: Extract<Target, { form: "absolute" }>): RequestMessage {
  const options = fieldValues(request.fields, "Connection").flatMap((value) => value.toLowerCase().split(/[\s,]+/));
  const named = new Set(options);
  const kept = request.fields.filter(([name]) => !forThisHop.has(name.toLowerCase()) && !named.has(name.toLowerCase()));
  const counted = kept.map(([name, value]): FieldLine => {
    const left = hopsLeft(request);
    return name.toLowerCase() === "max-forwards" && left !== undefined ? [name, String(left - 1)] : [name, value];
  });
  const length: readonly FieldLine[] =
    request.content.length > 0 ? [["Content-Length", String(request.content.length)]] : [];
  return { ...request, target: target.path, fields: [["Host", target.authority], ...counted, ...length, via] };
}

/** How often a TRACE or OPTIONS may still be passed on; undefined where nothing limits it. RFC 9110 §7.6.2. */
export function hopsLeft({ method, fields }: Pick<RequestMessage, "method" | "fields">): number | undefined {
  if (method !== "TRACE" && method !== "OPTIONS") return undefined;
  const value = fieldValue(fields, "Max-Forwards") ?? "";
  return /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}
