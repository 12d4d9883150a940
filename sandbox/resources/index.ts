import type { Policy } from "#http/policy/policy";
import type { Handler, Part } from "../origin";
import type { Resource } from "../resource";
import { apiKey } from "./api-key";
import { booking } from "./documents/booking";
import { inbox } from "./documents/inbox";
import { negotiation } from "./documents/negotiation";
import { precondition } from "./documents/precondition";
import { kept } from "./kept/kept";
import { theBare401 } from "./mistakes/the-bare-401";
import { theLeakyRoom } from "./mistakes/the-leaky-room";
import { theStrictApi } from "./mistakes/the-strict-api";
import { theBotCheck } from "./on-the-way/the-bot-check";
import { theGateway } from "./on-the-way/the-gateway";
import { orders } from "./orders/orders";
import { readingRoom } from "./reading-room/reading-room";
import { blocked } from "./refusals/blocked";
import { busy } from "./refusals/busy";
import { gone } from "./refusals/gone";
import { limited } from "./refusals/limited";
import { moved } from "./refusals/moved";
import { payment } from "./refusals/payment";
import { portal } from "./refusals/portal";
import { upgrade } from "./refusals/upgrade";
import { forget } from "./session/forget";
import { session } from "./session/session";

const list: readonly Resource[] = [
  apiKey,
  blocked,
  booking,
  busy,
  forget,
  gone,
  inbox,
  kept,
  limited,
  moved,
  negotiation,
  orders,
  payment,
  portal,
  precondition,
  readingRoom,
  session,
  theBare401,
  theBotCheck,
  theGateway,
  theLeakyRoom,
  theStrictApi,
  upgrade,
];

/** The resources that answer by themselves, because no policy can describe them, by their name below /api/sandbox. */
export const resources: ReadonlyMap<string, Handler | Part> = new Map(list.map(({ name, handler }) => [name, handler]));

/** The policies by which some of them find out who asks, by the same names. */
export const resourcePolicies: ReadonlyMap<string, Policy> = new Map(
  list.flatMap(({ name, policy }) => (policy ? [[name, policy] as const] : [])),
);
