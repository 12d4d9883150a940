import type { Handler } from "../origin";
import { apiKey } from "./api-key";
import { blocked } from "./blocked";
import { booking } from "./booking";
import { busy } from "./busy";
import { gone } from "./gone";
import { inbox } from "./inbox";
import { limited } from "./limited";
import { moved } from "./moved";
import { negotiation } from "./negotiation";
import { payment } from "./payment";
import { portal } from "./portal";
import { precondition } from "./precondition";
import { session } from "./session";
import { upgrade } from "./upgrade";

const list = [
  apiKey,
  blocked,
  booking,
  busy,
  gone,
  inbox,
  limited,
  moved,
  negotiation,
  payment,
  portal,
  precondition,
  session,
  upgrade,
];

/** The resources that answer by themselves, because no policy can describe them, by their name below /api/sandbox. */
export const resources: ReadonlyMap<string, Handler> = new Map(list.map(({ name, handler }) => [name, handler]));
