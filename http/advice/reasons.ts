import type { Reason, Reasons } from "../decision/reason";
import { wireReasons } from "../decision/wire-reasons";
import { policyReasons } from "../policy/reasons";
import { facts } from "../schemes/facts";
import { sharedReasons } from "../schemes/shared-reasons";

/** Every reason the sandbox can give, by the id that stands as `because` in Sandbox-Decision: those of messages, of schemes and of policies. */
export const reasons: Reasons = Object.assign(
  { ...wireReasons, ...sharedReasons, ...policyReasons },
  ...Object.values(facts).map((scheme) => scheme.reasons),
);

/** The reason with an id; undefined for none, and for an id that is no reason of ours. */
export function reasonOf(id: string | undefined): Reason | undefined {
  return id !== undefined && Object.hasOwn(reasons, id) ? reasons[id] : undefined;
}
