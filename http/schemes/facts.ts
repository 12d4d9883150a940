import type { Reasons } from "../decision/reason";
import { basicFacts } from "./basic/facts";
import { bearerFacts } from "./bearer/facts";
import type { SchemeCard } from "./cards/card";
import { digestFacts } from "./digest/facts";
import { dpopFacts } from "./dpop/facts";
import type { Offer } from "./offers";
import { scramFacts } from "./scram/facts";
import type { SchemeTerms } from "./term";

/** What the site tells of a scheme that it speaks: its words, its card, and why it refuses. */
export type SchemeFacts = {
  readonly terms: SchemeTerms;
  readonly card: SchemeCard;
  /** By the id that stands as `because` in Sandbox-Decision; those that schemes share stand apart. */
  readonly reasons: Reasons;
  /** Offers that a policy may make, for the suite that every scheme passes. */
  readonly examples: readonly Offer[];
};

/** The facts of every scheme that the sandbox speaks, by the word that a policy offers it with. */
export const facts: Readonly<Record<Offer["scheme"], SchemeFacts>> = {
  basic: basicFacts,
  bearer: bearerFacts,
  digest: digestFacts,
  dpop: dpopFacts,
  "scram-sha-256": scramFacts,
};

/** What a scheme is called where there is little room: its name, without the hash that it is named for. */
export function schemeTitle(scheme: string): string {
  const found = Object.entries(facts).find(([word]) => word === scheme)?.[1];
  return (found?.card.name ?? scheme).replace(/-SHA-\d+$/, "");
}
