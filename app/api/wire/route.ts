import { origin } from "#app/origin.ts";
import { fromWebRequest, toWebResponse } from "#sandbox/web";
import { wireLimits } from "#sandbox/wire";
import { createWireDoor } from "#sandbox/wire/door";

const door = createWireDoor(origin);

async function handle(request: Request): Promise<Response> {
  const { response } = await door(await fromWebRequest(request, wireLimits.sent));
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
