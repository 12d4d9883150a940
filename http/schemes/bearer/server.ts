import type { IssuedToken } from "../protection-space";
import type { Accepted, Moment, Refused, Scheme } from "../scheme";
import { sameSecret } from "../secret";
import { checkAccessToken, type JwtTerms } from "../token/jwt";
import {
  ambiguous,
  errorParams,
  invalidToken,
  lackingScope,
  malformed,
  metadataParams,
  readable,
  severalMethods,
  weakLogin,
} from "../token/oauth";
import type { BearerOffer } from "./offer";

function accept({ to, scopes }: Omit<IssuedToken, "token">, login: Accepted["login"] = {}): Accepted {
  const detail = `The token was issued to ${to}, for ${scopes.join(" ")}.`;
  const answers = [readable, { question: "credentials-valid", yes: true, detail }] as const;
  return { outcome: "accepted", name: to, scopes, login, answers };
}

async function checkJwt(token: string, terms: JwtTerms, moment: Moment): Promise<Accepted | Refused> {
  const access = await checkAccessToken(token, terms, moment);
  if ("fault" in access) return invalidToken(`The token is refused. ${access.fault}`, access.because);
  // RFC 9449 §7.2: else whoever steals a bound token could use it as if it were not.
  if (access.thumbprint !== undefined)
    return invalidToken("This token is bound to a key: it must come by DPoP.", "token-bound");
  return accept({ to: access.subject, scopes: access.scopes }, access.login);
}

/** The Bearer scheme: whoever holds the token may use it. */
export const bearer: Scheme<BearerOffer> = {
  name: "Bearer",
  section: "RFC 6750",

  // RFC 6750 §3: the scheme must be followed by a parameter, and without credentials none of them is an error (§3.1).
  challenge({ jwt }, { realm }, { origin }, params = []) {
    const metadata = jwt ? metadataParams(origin, jwt.audience) : [];
    return { scheme: "Bearer", params: [["realm", realm], ...metadata, ...params] };
  },

  check({ request, credentials, offers, space, moment }) {
    if (credentials.token68 === undefined) return malformed("After Bearer one token must stand, and none does.");
    const several = severalMethods(request);
    if (several !== undefined) return ambiguous(several);
    const presented = credentials.token68;
    const issued = space.tokens.filter(({ token }) => sameSecret(token, presented))[0];
    const jwt = offers.find((offer) => offer.jwt !== undefined)?.jwt;
    if (issued === undefined && jwt !== undefined) return checkJwt(presented, jwt, moment);
    if (issued === undefined) return invalidToken("This token was not issued here.", "token-unknown");
    if (issued.expires !== undefined && issued.expires <= moment.now)
      return invalidToken("This token has expired.", "token-expired");
    return accept(issued);
  },

  lacking: lackingScope,
  weak: weakLogin,

  unreadable: {
    status: 400,
    params: errorParams("invalid_request", "After Bearer one token must stand, and nothing else."),
    because: "token-unreadable",
  },
};
