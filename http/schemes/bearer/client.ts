import { isToken68 } from "../../grammar";
import type { Holder, SchemeClient } from "../client";

/** The client of Bearer: the token goes with every request, whether it was asked for or not. RFC 6750 §2.1. */
export const bearerClient: SchemeClient = {
  holds: "token",
  legs: 1,
  good: "again",
  unasked,
  async answer(_challenges, holder) {
    const value = unasked(holder);
    return value === undefined ? undefined : [["Authorization", value]];
  },
};

/** Writes a token as the value of Authorization, whatever it is: a learner may send a wrong one. RFC 6750 §2.1. */
export function bearerValue(token: string): string {
  return `Bearer ${token}`;
}

/** The token in a value of Authorization, whatever it is; undefined for another scheme, and where nothing follows. */
export function bearerToken(value: string): string | undefined {
  return /^Bearer +(\S.*)$/i.exec(value)?.[1];
}

function unasked({ secret }: Holder): string | undefined {
  return isToken68(secret) ? bearerValue(secret) : undefined;
}
