import { paramValue } from "#http/auth-param";
import { type Challenge, parseChallenges } from "#http/challenge";
import { parseCredentials } from "#http/credentials";
import { isBelow } from "#http/goal/goal";
import { fieldValue, fieldValues } from "#http/message";
import { clients } from "#http/schemes/clients";
import { schemeTitle } from "#http/schemes/facts";
import type { Exchanged } from "../../exchange/model/exchanged";
import type { Resource } from "../../exchange/model/resource";

/** The tabs of the credentials panel: every scheme that there is a client for, and two ways beside HTTP authentication. */
export const tabs: readonly { readonly id: string; readonly title: string }[] = [
  ...Object.keys(clients)
    .map((id) => ({ id, title: schemeTitle(id) }))
    .sort((one, other) => one.title.localeCompare(other.title, "en")),
  { id: "apikey", title: "API key" },
  { id: "cookie", title: "Cookie" },
];

/** The challenges an answer carries; none where they cannot be read. RFC 9110 §11.6.1. */
export function challengesIn({ answer }: Exchanged): readonly Challenge[] {
  try {
    return parseChallenges(fieldValues(answer.fields, "WWW-Authenticate"));
  } catch {
    return [];
  }
}

/** The exchanges with the resource that a draft asks for, in order: what another realm said is of no use here. */
export function exchangesWith(
  history: readonly Exchanged[],
  target: string,
  { start }: Resource,
): readonly Exchanged[] {
  const base = isBelow(target, start.target) ? start.target : pathOf(target);
  return history.filter(({ draft }) => isBelow(draft.target, base));
}

/** The latest answer with a challenge of this scheme, and those challenges in their order; undefined where none came. */
export function latestOffer(history: readonly Exchanged[], scheme: string) {
  for (const exchanged of [...history].reverse()) {
    const offered = challengesIn(exchanged).filter((each) => each.scheme.toLowerCase() === scheme.toLowerCase());
    if (offered.length > 0) return { exchanged, challenges: offered };
  }
  return undefined;
}

/** The tab to open first: that of the latest challenge which has one, else of the resource's first scheme. */
export function tabToOpen(history: readonly Exchanged[], { schemes = [] }: Resource): string {
  const challenged = [...history].reverse().map(challengesIn);
  const latest = challenged.find((challenges) => challenges.length > 0) ?? [];
  return [...latest.map(({ scheme }) => scheme), ...schemes].map(tabOf).find((each) => each !== undefined) ?? "basic";
}

/** The parameters of a draft's credentials of this scheme; undefined where it has none, or none that can be read. */
export function credentialsOf({ fields }: Exchanged["draft"], scheme: string) {
  const value = fieldValue(fields, "Authorization");
  try {
    const credentials = value === undefined ? undefined : parseCredentials(value);
    return credentials?.scheme.toLowerCase() === scheme.toLowerCase() ? credentials : undefined;
  } catch {
    return undefined;
  }
}

/** One parameter of the credentials that an exchange sent. */
export function sentParam({ draft }: Exchanged, scheme: string, name: string): string | undefined {
  return paramValue(credentialsOf(draft, scheme)?.params ?? [], name);
}

function tabOf(scheme: string): string | undefined {
  return tabs.find(({ id }) => id === scheme.toLowerCase())?.id;
}

function pathOf(target: string): string {
  return target.split("?")[0] ?? "";
}
