import { gunzipSync } from "node:zlib";
import { origin } from "#app/origin.ts";
import { fieldValue, type ResponseMessage } from "#http/message";
import { echoLimit } from "#sandbox/httpbin/content";
import { fromWebRequest, toWebResponse } from "#sandbox/web";

async function handle(request: Request): Promise<Response> {
  const { response } = await origin(await fromWebRequest(request, echoLimit));
  return toWebResponse(uncoded(response), request.method);
}

// Next takes Content-Encoding away and codes by itself, in gzip where the client takes it.
function uncoded(response: ResponseMessage): ResponseMessage {
  if (fieldValue(response.fields, "Content-Encoding") !== "gzip") return response;
  return { ...response, content: new Uint8Array(gunzipSync(response.content)) };
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
