import type { Policy } from "#http/policy/policy";

/** Who is known where a resource authenticates by itself: Ali and Morgiana, by Basic. Its rules are the resource's own. */
export function household(realm: string, rules: Policy["rules"] = []): Policy {
  return {
    version: 1,
    realm,
    schemes: [{ scheme: "basic", charset: "UTF-8" }],
    accounts: [
      { name: "Ali", password: "forty jars", roles: ["member"] },
      { name: "Morgiana", password: "boiling oil", roles: ["staff"] },
    ],
    tokens: [],
    rules,
  };
}
