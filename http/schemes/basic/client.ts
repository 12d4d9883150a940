import { formatCredentials } from "../../credentials";
import { type Holder, unaskedClient } from "../client";
import { formatUserPass } from "./user-pass";

/** The client of Basic: the pair goes with every request. RFC 7617 §2. */
export const basicClient = unaskedClient("password", written);

// A name with a colon, which anybody may write into a policy, cannot be said in Basic. RFC 7617 §2
function written({ name, secret }: Holder): string | undefined {
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
