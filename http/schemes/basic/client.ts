import { formatCredentials } from "../../credentials";
import type { Holder, SchemeClient } from "../client";
import { formatUserPass } from "./user-pass";

/** The client of Basic: the pair goes with every request, whether it was asked for or not. RFC 7617 §2. */
export const basicClient: SchemeClient = {
  holds: "password",
  legs: 1,
  good: "again",
  unasked,
  async answer(_challenges, holder) {
    const value = unasked(holder);
    return value === undefined ? undefined : [["Authorization", value]];
  },
};

// A name with a colon, which anybody may write into a policy, cannot be said in Basic. RFC 7617 §2
function unasked({ name, secret }: Holder): string | undefined {
  try {
    return formatCredentials({
      scheme: "Basic",
      token68: formatUserPass({ userId: name, password: secret }),
      params: [],
    });
  } catch {
    return undefined;
  }
}
