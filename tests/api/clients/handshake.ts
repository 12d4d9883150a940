import { expect } from "@playwright/test";
import { paramValue } from "#http/auth-param";
import { parseChallenges } from "#http/challenge";
import { parseCredentials } from "#http/credentials";
import { fieldIn, type Passed, statusIn } from "./relay";

/** What a handshake is about: the scheme, for Digest its algorithm, and how it ends unless with 200. */
export type Handshake = { readonly scheme: string; readonly algorithm?: string; readonly end?: number };

/**
 * Expects that a client knocked without credentials, was challenged by 401, answered in that scheme, and got the end;
 * whatever it asked for besides, such as an icon, is left out. Gives the credentials it answered with.
 */
export function expectHandshake(all: readonly Passed[], { scheme, algorithm, end = 200 }: Handshake) {
  const passed = all.filter(({ request }) => /^\S+ (?:http:\/\/[^/]+)?\/api\//.test(request));
  expect(passed.map(statusIn)).toEqual([401, end]);
  const [knock, answer] = passed;
  expect(fieldIn(knock?.request ?? "", "Authorization")).toBeUndefined();
  const challenges = parseChallenges(fieldIn(knock?.response ?? "", "WWW-Authenticate") ?? "");
  const offered = challenges.filter((each) => each.scheme === scheme);
  expect(offered).not.toEqual([]);
  const given = parseCredentials(fieldIn(answer?.request ?? "", "Authorization") ?? "");
  expect(given.scheme).toBe(scheme);
  if (scheme === "Digest") {
    const answered = offered.find(({ params }) => paramValue(params, "nonce") === paramValue(given.params, "nonce"));
    expect(answered).toBeDefined();
    if (algorithm) expect(paramValue(answered?.params ?? [], "algorithm")).toBe(algorithm);
    if (algorithm && end === 200) expect(paramValue(given.params, "algorithm")).toBe(algorithm);
    if (end === 200) expect(fieldIn(answer?.response ?? "", "Authentication-Info")).toMatch(/rspauth="[0-9a-f]+"/);
  }
  return given;
}
