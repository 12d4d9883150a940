import { isToken68 } from "../../grammar";
import { unaskedClient } from "../client";

/** The client of Bearer: the token goes with every request. RFC 6750 §2.1. */
export const bearerClient = unaskedClient("token", ({ secret }) =>
  isToken68(secret) ? bearerValue(secret) : undefined,
);

/** Writes a token as the value of Authorization, whatever it is: a learner may send a wrong one. RFC 6750 §2.1. */
export function bearerValue(token: string): string {
  return `Bearer ${token}`;
}

/** The token in a value of Authorization, whatever it is; undefined for another scheme, and where nothing follows. */
export function bearerToken(value: string): string | undefined {
  return /^Bearer +(\S.*)$/i.exec(value)?.[1];
}
