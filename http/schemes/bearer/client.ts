import { formatCredentials } from "../../credentials";
import { isToken68 } from "../../grammar";
import type { Holder, SchemeClient } from "../client";

/** The client of Bearer: the token goes with every request, whether it was asked for or not. RFC 6750 §2.1. */
export const bearerClient: SchemeClient = {
  holds: "token",
  legs: 1,
  reusable: true,
  unasked,
  async answer(_challenges, holder) {
    const value = unasked(holder);
    return value === undefined ? undefined : [["Authorization", value]];
  },
};

function unasked({ secret }: Holder): string | undefined {
  return isToken68(secret) ? formatCredentials({ scheme: "Bearer", token68: secret, params: [] }) : undefined;
}
