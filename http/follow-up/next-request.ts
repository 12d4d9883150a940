import { paramValue } from "../auth-param";
import type { Challenge } from "../challenge";
import { shellWord } from "../command/written-word";

/** A request that a challenge leads to: what it gets, and as a command. */
export type NextRequest = { readonly says: string; readonly command: string };

/** Where the refused request went, as far as it is known. */
export type Asked = { readonly method: string; readonly url?: string | undefined };

/**
 * What to send next, one command for each challenge that says enough, in the order of the challenges. Names and secrets stand
 * as words in capitals, to be written by hand. Nothing is asked of anybody here.
 */
export function nextRequests(challenges: readonly Challenge[], asked: Asked): readonly NextRequest[] {
  return challenges.flatMap((challenge) => leads[challenge.scheme.toLowerCase()]?.(challenge, asked) ?? []);
}

type Lead = (challenge: Challenge, asked: Asked) => readonly NextRequest[];

const again = ({ method, url = "URL" }: Asked, options: string) =>
  ["curl", ...(method === "GET" ? [] : [`-X ${method}`]), options, shellWord(url)].join(" ");

const leads: Readonly<Record<string, Lead>> = {
  basic: (_challenge, asked) => [
    { says: "The same with a name and a password; curl asks for the password.", command: again(asked, "-u NAME") },
  ],
  digest: (_challenge, asked) => [
    {
      says: "The same, answering the challenge; curl asks for the password.",
      command: again(asked, "--digest -u NAME"),
    },
  ],
  ntlm: (_challenge, asked) => [
    { says: "The same with an account of the domain.", command: again(asked, "--ntlm -u DOMAIN\\\\NAME") },
  ],
  negotiate: (_challenge, asked) => [
    { says: "The same with the ticket that kinit has fetched.", command: again(asked, "--negotiate -u :") },
  ],
  bearer: (challenge, asked) => [
    ...forToken(challenge),
    { says: "The same with the token.", command: again(asked, "-H 'Authorization: Bearer TOKEN'") },
  ],
  dpop: (challenge) => forToken(challenge),
};

// Each names a place to go on from: RFC 9728 §5.1, the token protocol of container registries, and Microsoft's authority.
function forToken({ params }: Challenge): readonly NextRequest[] {
  const metadata = paramValue(params, "resource_metadata");
  const realm = paramValue(params, "realm");
  const authority = paramValue(params, "authorization_uri") ?? paramValue(params, "authorization");
  const service = paramValue(params, "service");
  const found: NextRequest[] = [];
  if (isWebAddress(metadata))
    found.push({
      says: "The metadata of this API: which servers issue its tokens, and for which scopes.",
      command: `curl ${shellWord(metadata)}`,
    });
  if (isWebAddress(realm) && (service !== undefined || paramValue(params, "scope") !== undefined))
    found.push({
      says: "A token of the registry, for nobody: public images need no more. With -u NAME it is yours.",
      command: `curl ${shellWord(withQuery(realm, params))}`,
    });
  if (isWebAddress(authority))
    found.push({
      says: "What the authority that issues the tokens says of itself.",
      command: `curl ${shellWord(`${authority.replace(/\/(?:oauth2\/)?(?:v2\.0\/)?authorize\/?$/, "")}/v2.0/.well-known/openid-configuration`)}`,
    });
  return found;
}

// A registry takes one scope parameter for each scope of the challenge. Distribution's token specification
function withQuery(realm: string, params: Challenge["params"]): string {
  const scopes = (paramValue(params, "scope") ?? "").split(" ").filter(Boolean);
  const service = paramValue(params, "service");
  const pairs = [
    ...(service === undefined ? [] : [`service=${encodeURIComponent(service)}`]),
    ...scopes.map((scope) => `scope=${encodeURIComponent(scope)}`),
  ];
  return pairs.length === 0 ? realm : `${realm}${realm.includes("?") ? "&" : "?"}${pairs.join("&")}`;
}

function isWebAddress(text: string | undefined): text is string {
  return text !== undefined && /^https?:\/\/[\x21-\x7E]+$/i.test(text);
}
