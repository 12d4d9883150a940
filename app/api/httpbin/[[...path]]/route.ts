import { origin } from "#app/origin.ts";
import { echoLimit } from "#sandbox/httpbin/content";
import { fromWebRequest, toWebResponse } from "#sandbox/web";

async function handle(request: Request): Promise<Response> {
  const { response } = await origin(await fromWebRequest(request, echoLimit));
  return toWebResponse(response, request.method);
}

export {
  handle as DELETE,
  handle as GET,
  handle as HEAD,
  handle as OPTIONS,
  handle as PATCH,
  handle as POST,
  handle as PUT,
};
