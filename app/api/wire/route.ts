import { doorOf } from "#app/api/handle.ts";
import { origin } from "#app/origin.ts";
import { wireLimits } from "#sandbox/wire";
import { createWireDoor } from "#sandbox/wire/door";

const handle = doorOf(createWireDoor(origin), wireLimits.sent);

export {
  handle as DELETE,
  handle as GET,
  handle as HEAD,
  handle as OPTIONS,
  handle as PATCH,
  handle as POST,
  handle as PUT,
};
