import { bearerValue } from "../../schemes/bearer/client";
import { basicOf, isGiven, type OwnLine } from "../fields";
import type { CurlRequest, Way } from "./request";

/** What curl sends to authenticate in its first request, what it keeps for later, and what is to be said of that. */
export type Authenticated = {
  readonly lines: readonly OwnLine[];
  readonly later: readonly Way[];
  readonly notes: readonly string[];
};

/**
 * Finds what curl sends in Authorization: credentials only where one way is left to send them, for it asks without them where
 * there are several; and never what is to be computed from a secret. `userinfo` is what the address holds. curl(1), --anyauth.
 */
export function authenticated(request: CurlRequest, userinfo: string | undefined): Authenticated {
  const { ways, bearer, chosenBy = "", headers } = request;
  const login = request.login ?? userinfo;
  const given = isGiven(headers, "Authorization");
  if (given || (login === undefined && bearer === undefined)) {
    const idle = [...ways].filter((way) => way !== "Basic");
    return {
      lines: [],
      later: [],
      notes:
        given || idle.length === 0 ? [] : [`Without -u curl has nothing to answer by, so ${chosenBy} changes nothing.`],
    };
  }
  const wanted: readonly Way[] = ways.size === 0 ? ["Basic"] : [...ways];
  if (wanted.includes("AWS4-HMAC-SHA256"))
    return {
      lines: [],
      later: ["AWS4-HMAC-SHA256"],
      notes: [
        "--aws-sigv4 signs the request with the keys of -u; the signature is computed from a secret and left out.",
      ],
    };
  const [only, ...more] = wanted;
  if (only !== undefined && more.length === 0) return alone(only, login, bearer, chosenBy);
  return {
    lines: [],
    later: wanted,
    notes: [
      `With ${chosenBy} curl asks first and answers the challenge that comes, so the draft has no Authorization yet.`,
    ],
  };
}

function alone(way: Way, login: string | undefined, bearer: string | undefined, chosenBy: string): Authenticated {
  if (way === "Basic") {
    if (login === undefined) return { lines: [], later: [], notes: [] };
    return { lines: [["Authorization", basicOf(login)]], later: [], notes: [] };
  }
  if (way === "Bearer") {
    if (bearer === undefined) return { lines: [], later: [], notes: [] };
    return {
      lines: [["Authorization", bearerValue(bearer)]],
      later: [],
      notes: login === undefined ? [] : ["The name and the password are not sent, because --oauth2-bearer is there."],
    };
  }
  const how =
    way === "Digest"
      ? "asks first and answers the challenge that comes"
      : "computes its credentials over several requests";
  return { lines: [], later: [way], notes: [`With ${chosenBy} curl ${how}, so the draft has no Authorization yet.`] };
}

/** Finds what curl sends in Proxy-Authorization: to a proxy of HTTP, in Basic alone, and not through a tunnel. curl(1), --proxy-user. */
export function proxyAuthenticated(request: CurlRequest, origin: string): Omit<Authenticated, "later"> {
  const { proxy, proxyWay, tunnel, proxyLogin = proxy?.login } = request;
  if (!proxy)
    return {
      lines: [],
      notes: proxyLogin === undefined ? [] : ["Name and password of a proxy are left out, because no proxy is named."],
    };
  const left = "The proxy of -x is left out";
  if (proxyLogin === undefined) return { lines: [], notes: [`${left}.`] };
  if (!proxy.http) return { lines: [], notes: [`${left}; what it is given to authenticate by is no part of HTTP.`] };
  if (proxyWay !== undefined)
    return {
      lines: [],
      notes: [`${left}; with ${proxyWay} curl answers the proxy's challenge, so there is no Proxy-Authorization yet.`],
    };
  if (tunnel || origin.startsWith("https:"))
    return {
      lines: [],
      notes: [
        `${left}; curl asks it for a tunnel by CONNECT, and Proxy-Authorization goes there, not into this request.`,
      ],
    };
  return {
    lines: [["Proxy-Authorization", basicOf(proxyLogin)]],
    notes: [`${left}; what it would be given to authenticate by is kept.`],
  };
}
