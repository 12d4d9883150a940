import { expect, test } from "@playwright/test";
import { statusAs } from "#http/exercise/asked-as";
import { draftFor } from "#http/exercise/build";
import { isReplayed } from "#http/exercise/replayed";
import type { Policy } from "#http/policy/policy";
import { sent } from "../../content/solve";

const people: Pick<Policy, "version" | "realm" | "accounts" | "tokens" | "rules"> = {
  version: 1,
  realm: "palace",
  accounts: [
    { name: "Ali", password: "forty jars", roles: ["member"] },
    { name: "Morgiana", password: "boiling oil", roles: ["staff"] },
  ],
  tokens: [{ token: "read-4f2a", to: "Dinarzade", scopes: ["books"] }],
  rules: [{ path: "/", methods: ["GET"], allow: { role: "staff" }, says: "Come in." }],
};

const offers: readonly Policy["schemes"][number][] = [
  { scheme: "basic" },
  { scheme: "digest", algorithm: "SHA-256", qop: ["auth"] },
  { scheme: "scram-sha-256" },
];

for (const offer of offers)
  test(`whoever a policy knows by ${offer.scheme} gets in or is refused, and nobody is asked who they are`, async () => {
    const policy: Policy = { ...people, schemes: [offer] };
    const as = (name: string | undefined) =>
      statusAs(
        name,
        policy,
        draftFor({ method: "GET", path: "/" }, policy),
        async (draft) => (await sent(draft)).answer,
        "c2VzYW1l",
      );
    expect(await as("Morgiana")).toBe(200);
    expect(await as("Ali")).toBe(403);
    expect(await as(undefined)).toBe(401);
    // A token is no password, so its holder has nothing to answer with.
    expect(await as("Dinarzade")).toBe(401);
    await expect(as("Cassim")).rejects.toThrow("Nobody of the name Cassim");
  });

test("requests to resources of the sandbox are sent again, also through the proxy, and no others", () => {
  for (const target of [
    "/api/sandbox/open-the-vault",
    "/api/status/403?phrase=OK",
    "/.well-known/oauth-protected-resource",
    "http://library.example/api/sandbox/open-the-vault",
  ])
    expect(isReplayed(target), target).toBe(true);
  for (const target of [
    "/",
    "/api/httpbin/delay/9",
    "/api/wire",
    "/api/receipts",
    "/api/sandbox/~1.e30",
    "*",
    "//a/api",
  ])
    expect(isReplayed(target), target).toBe(false);
});
