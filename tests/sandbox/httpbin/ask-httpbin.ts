import type { FieldLine } from "#http/message";
import { httpbin, httpbinAt } from "#sandbox/httpbin/httpbin";
import { httpbinBase } from "#sandbox/httpbin/reply";
import { createOrigin, type Origin } from "#sandbox/origin";
import type { Answered } from "#sandbox/space/respond";
import { type SteadyMoment, steadyMoment } from "../moments";

/** Asks one address below httpbin's, in one line, as a client of that host would. */
export type Ask = (line: string, fields?: readonly FieldLine[], content?: string | Uint8Array) => Promise<Answered>;

/** The host that every request of the tests names. */
export const host: FieldLine = ["Host", "knock.example"];

/** An origin with httpbin's addresses, by the function that asks it: below their base on the site, or at the root of a host. */
export function askHttpbin(moment: SteadyMoment = steadyMoment(), base = httpbinBase): Ask {
  const part = base === httpbinBase ? httpbin : httpbinAt(base, () => pageOfSite);
  const origin: Origin = createOrigin(new Map([[base, part]]), moment.at);
  return (line, fields = [], content = "") => {
    const [method = "", path = ""] = line.split(" ");
    const octets = typeof content === "string" ? new TextEncoder().encode(content) : content;
    return origin({ method, target: base + path, fields: [host, ...fields], content: octets });
  };
}

/** Where the site's page about httpbin stands, for an origin that is httpbin alone. */
export const pageOfSite = "http://site.example/httpbin";

/** The content of a response as text. */
export function text({ response }: Answered): string {
  return new TextDecoder().decode(response.content);
}
