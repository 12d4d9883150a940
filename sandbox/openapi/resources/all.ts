import type { Operation } from "../operation";
import { badExamples } from "./bad-examples";
import { documents } from "./documents";
import { gateways } from "./gateways";
import { keysAndSessions } from "./keys-and-sessions";
import { refusals } from "./refusals";
import { shop } from "./shop";
import { tokens } from "./tokens";

/** The operations of every resource that answers by itself, and of the token endpoint. */
export const resourceOperations: readonly Operation[] = [
  ...keysAndSessions,
  ...refusals,
  ...documents,
  ...shop,
  ...gateways,
  ...badExamples,
  ...tokens,
];
