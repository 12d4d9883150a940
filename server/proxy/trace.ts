import type { FieldLine } from "#http/message";
import { type Answered, withoutContent } from "#sandbox/space/respond";
import type { Head } from "../listener/head-fault";

// RFC 9110 §9.3.8: the recipient ought to leave out what is likely to be secret, so that no script can read it back.
const secret = new Set(["authorization", "proxy-authorization", "cookie"]);

/**
 * Answers TRACE with the request as it arrived, as message/http. It is answered rather than refused, because seeing what
 * arrives is what it is for, and safe, because the fields that carry secrets are left out. RFC 9110 §9.3.8.
 */
export function trace({ method, target, version, fields }: Head): Answered {
  const shown = fields.filter(([name]) => !secret.has(name.toLowerCase()));
  const lines = shown.map(([name, value]) => `${name}: ${value}\r\n`).join("");
  const content = new Uint8Array(Buffer.from(`${method} ${target} HTTP/${version}\r\n${lines}\r\n`, "latin1"));
  const type: FieldLine = ["Content-Type", "message/http"];
  const { response, decision } = withoutContent(200, [{ question: "traced", yes: true }], [type]);
  return { response: { ...response, content }, decision };
}
