import { fieldValue } from "#http/message";
import type { Policy } from "#http/policy/policy";
import { exists } from "../../resource";
import { authenticate, challengesOf } from "../../space/authenticate";
import { type Answered, withNothing, withProblem } from "../../space/respond";
import { type Call, ok, type Reply } from "../reply";
import { fakeRealm } from "../status";

const nobody = { version: 1, realm: fakeRealm, accounts: [], tokens: [], rules: [] } as const;

/** Asks by Basic for the user and the password that the address names. RFC 7617. */
export const basicAuth: Reply = (call) => askByBasic(call, false);

/** Checks Basic, and answers 404 without a challenge where the pair is wrong. RFC 9110 §15.5.4. */
export const hiddenBasicAuth: Reply = (call) => askByBasic(call, true);

/** Takes any token at all, and says which. Without one the challenge carries no error. RFC 6750 §3.1. */
export const bearer: Reply = async ({ request, moment }) => {
  const value = (fieldValue(request.fields, "Authorization") ?? "").trim();
  const [, token] = /^bearer +([A-Za-z0-9\-._~+/]+=*)$/i.exec(value) ?? [];
  const tokens = token === undefined ? [] : [{ token, to: "whoever holds it", scopes: ["any"] }];
  const policy: Policy = { ...nobody, schemes: [{ scheme: "bearer" }], tokens };
  // The word alone is no authentication information, so that it gets the plain challenge.
  const bare = /^bearer$/i.test(value);
  const fields = bare ? request.fields.filter(([name]) => name.toLowerCase() !== "authorization") : request.fields;
  const who = await authenticate({ ...request, fields }, policy, moment);
  const asked = [exists, ...who.answers];
  if (who.known) return ok({ authenticated: true, token }, asked);
  return withProblem(who.status, asked, challengesOf(policy, moment, who.offer, who.params, who.ambiguous));
};

async function askByBasic({ request, values, moment }: Call, hidden: boolean): Promise<Answered> {
  const [name = "", password = ""] = values;
  const policy: Policy = { ...nobody, schemes: [{ scheme: "basic" }], accounts: [{ name, password }] };
  const who = await authenticate(request, policy, moment);
  const asked = [exists, ...who.answers];
  if (who.known) return ok({ authenticated: true, user: name }, asked);
  if (hidden) return withNothing(asked, []);
  return withProblem(who.status, asked, challengesOf(policy, moment));
}
