import { digestReasons } from "./reasons/digest";
import { passwordReasons } from "./reasons/passwords";
import { tokenReasons } from "./reasons/tokens";

/** Why a question was answered with "no", where the advice of the question itself would lead astray. */
export type Reason = {
  /** Where this very "no" is defined. */
  readonly section: string;
  /** Where it is taught. */
  readonly lesson: string;
  /** The smallest change that helps, as a sentence; of what the answer `needs`, where that has a name. */
  readonly change: string | ((needs: string) => string);
  /** True where it tells whether a name is known, which a real server keeps to itself. */
  readonly tellsName?: boolean;
};

/** Every reason the sandbox can give, by the id that stands as `because` in Sandbox-Decision. */
export const reasons = {
  ...passwordReasons,
  ...digestReasons,
  ...tokenReasons,
} as const satisfies Record<string, Reason>;

export type ReasonId = keyof typeof reasons;

/** Says whether a text is the id of a reason we know. */
export function isReasonId(id: string): id is ReasonId {
  return Object.hasOwn(reasons, id);
}
