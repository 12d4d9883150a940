import type { AuthParam } from "../auth-param";
import type { IssuedToken } from "../protection-space";
import { sameSecret } from "../secret";
import type { Accepted, Refused, Scheme } from "./scheme";

/** How a policy offers Bearer. */
export type BearerOffer = { readonly scheme: "bearer" };

/** The error codes of a Bearer challenge. RFC 6750 §3.1. */
export type BearerError = "invalid_request" | "invalid_token" | "insufficient_scope";

function errorParams(error: BearerError, description: string): readonly AuthParam[] {
  return [
    ["error", error],
    ["error_description", description],
  ];
}

function malformed(detail: string): Refused {
  const answers = [{ question: "credentials-readable", yes: false, detail }] as const;
  return { outcome: "refused", status: 400, answers, params: errorParams("invalid_request", detail) };
}

function invalid(detail: string): Refused {
  const read = { question: "credentials-readable", yes: true } as const;
  const answers = [read, { question: "credentials-valid", yes: false, detail }] as const;
  return { outcome: "refused", status: 401, answers, params: errorParams("invalid_token", detail) };
}

function accept({ to, scopes }: IssuedToken): Accepted {
  const detail = `The token was issued to ${to}, for ${scopes.join(" ")}.`;
  const read = { question: "credentials-readable", yes: true } as const;
  return {
    outcome: "accepted",
    name: to,
    scopes,
    answers: [read, { question: "credentials-valid", yes: true, detail }],
  };
}

/** The Bearer scheme: whoever holds the token may use it. */
export const bearer: Scheme<BearerOffer> = {
  name: "Bearer",
  section: "RFC 6750",

  // RFC 6750 §3: the scheme must be followed by a parameter, and without credentials none of them is an error (§3.1).
  challenge(_offer, space, _moment, params = []) {
    return { scheme: "Bearer", params: [["realm", space.realm], ...params] };
  },

  check({ request, credentials, space, moment }) {
    if (credentials.token68 === undefined) return malformed("After Bearer one token must stand, and none does.");
    // RFC 6750 §2: a client must not use more than one method to transmit the token in one request.
    if (/[?&]access_token=/.test(request.target))
      return malformed("The token came twice: in the field and in the target.");
    const presented = credentials.token68;
    const issued = space.tokens.filter(({ token }) => sameSecret(token, presented))[0];
    if (issued === undefined) return invalid("This token was not issued here.");
    if (issued.expires !== undefined && issued.expires <= moment.now) return invalid("This token has expired.");
    return accept(issued);
  },

  lacking(scope) {
    return [...errorParams("insufficient_scope", `This needs the scope ${scope}.`), ["scope", scope]];
  },

  unreadable: {
    status: 400,
    params: errorParams("invalid_request", "After Bearer one token must stand, and nothing else."),
  },
};
