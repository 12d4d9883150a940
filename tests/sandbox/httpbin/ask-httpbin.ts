import type { FieldLine } from "#http/message";
import { httpbin } from "#sandbox/httpbin/httpbin";
import { httpbinBase } from "#sandbox/httpbin/reply";
import { createOrigin, type Origin } from "#sandbox/origin";
import type { Answered } from "#sandbox/space/respond";
import { type SteadyMoment, steadyMoment } from "../moments";

/** Asks one address below httpbin's, in one line, as a client of that host would. */
export type Ask = (line: string, fields?: readonly FieldLine[], content?: string | Uint8Array) => Promise<Answered>;

/** The host that every request of the tests names. */
export const host: FieldLine = ["Host", "knock.example"];

/** An origin with httpbin's addresses, by the function that asks it. */
export function askHttpbin(moment: SteadyMoment = steadyMoment()): Ask {
  const origin: Origin = createOrigin(new Map([[httpbinBase, httpbin]]), moment.at);
  return (line, fields = [], content = "") => {
    const [method = "", path = ""] = line.split(" ");
    const octets = typeof content === "string" ? new TextEncoder().encode(content) : content;
    return origin({ method, target: httpbinBase + path, fields: [host, ...fields], content: octets });
  };
}

/** The content of a response as text. */
export function text({ response }: Answered): string {
  return new TextDecoder().decode(response.content);
}
