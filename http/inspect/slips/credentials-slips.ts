import type { Look } from "./look";
import { misspelled, schemeLooks, withoutScheme } from "./scheme-looks";
import { tokenLooks } from "./token-looks";
import { notAscii, wholeLooks } from "./whole-looks";

/** Each looks for one mistake in credentials, and the first that finds its own is the one that is named. */
export const looks: readonly Look[] = [
  ...wholeLooks,
  ...schemeLooks,
  ...tokenLooks,
  withoutScheme,
  misspelled,
  notAscii,
];
