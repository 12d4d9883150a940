import { origin } from "#app/origin.ts";
import { fromWebRequest, toWebResponse } from "#sandbox/web";

/** The door of every API route: a Web request in, the origin server's answer out. */
export async function handle(request: Request): Promise<Response> {
  const { response } = await origin(await fromWebRequest(request));
  return toWebResponse(response, request.method);
}
