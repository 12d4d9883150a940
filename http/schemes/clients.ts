import { basicClient } from "./basic/client";
import { bearerClient } from "./bearer/client";
import type { SchemeClient } from "./client";
import { digestClient } from "./digest/scheme-client";
import { dpopClient } from "./dpop/client";
import type { Offer } from "./offers";
import { scramClient } from "./scram/scheme-client";

/** The client's part of every scheme, by the scheme's name in lower case, which is the word that a policy offers it with: a password as it is, what is signed with one, tokens. */
export const clients: Readonly<Record<Offer["scheme"], SchemeClient>> = {
  basic: basicClient,
  digest: digestClient,
  "scram-sha-256": scramClient,
  bearer: bearerClient,
  dpop: dpopClient,
};

/** The client of a scheme by its name, whatever its case; undefined for one that is not spoken here. RFC 9110 §11.1. */
export function clientOf(scheme: string): SchemeClient | undefined {
  const word = scheme.toLowerCase();
  return Object.entries(clients).find(([name]) => name === word)?.[1];
}
