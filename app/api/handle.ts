import { origin } from "#app/origin.ts";
import type { Origin } from "#sandbox/origin";
import { fromWebRequest, toWebResponse } from "#sandbox/web";

/** Makes the door of an API route: a Web request in, an origin's answer out; `limit` is the most octets of content that are read. */
export function doorOf(answer: Origin, limit?: number): (request: Request) => Promise<Response> {
  return async (request) => {
    const message = await fromWebRequest(request, limit).catch(() => undefined);
    // The content broke off, and with it the connection: nobody is there to read this.
    if (!message) return new Response(null, { status: 400 });
    const { response } = await answer(message);
    return toWebResponse(response, request.method);
  };
}

/** The door of every API route of the origin server. */
export const handle = doorOf(origin);
