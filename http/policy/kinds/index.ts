import { everybody } from "./everybody";
import type { Kind } from "./kind";
import { known } from "./known";
import { owner } from "./owner";
import { role } from "./role";
import { scope } from "./scope";

const list = [everybody, known, owner, role, scope] as const;

/** Whom a rule lets in: one of the words, or an object of one of the kinds. */
export type Allow = (typeof list)[number]["fresh"];

/** Every kind of rule, in the order in which the editor offers them. */
export const kinds: readonly Kind<Allow>[] = list;

/** The kind of an `allow`; undefined where it is of none. */
export function kindOf(allow: unknown): Kind<Allow> | undefined {
  return kinds.find((each) => each.fits(allow));
}

/** Whether a value can stand as `allow`; its texts and numbers are not checked. */
export function isAllow(value: unknown): value is Allow {
  return kindOf(value) !== undefined;
}
