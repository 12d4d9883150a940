import { contentLimitAt } from "#server/content-limits";
import { origin } from "#server/origin";
import { fromWebRequest, toWebResponse } from "#server/web/web";

/** The door of every API route: a Web request in, the origin's answer out. */
export async function handle(request: Request): Promise<Response> {
  const limit = contentLimitAt(new URL(request.url).pathname);
  const message = await fromWebRequest(request, limit).catch(() => undefined);
  // The content broke off, and with it the connection: nobody is there to read this.
  if (!message) return new Response(null, { status: 400 });
  const { response, live } = await origin(message);
  return toWebResponse(response, request.method, live?.(request.signal));
}
