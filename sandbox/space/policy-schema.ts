import { z } from "zod";
import type { Policy } from "#http/policy/policy";
import { offerSchema } from "#http/schemes/offers";

const name = z.string().min(1).max(64);
// A realm goes into a quoted-string, and PROTOCOL shows which clients fail on quotes and backslashes; both are allowed all the same.
const realm = z
  .string()
  .max(64)
  .regex(/^[\x20-\x7E]*$/, "Expected visible ASCII characters and spaces");
const scope = z
  .string()
  .max(64)
  .regex(/^[\x21\x23-\x5B\x5D-\x7E]+$/, "Expected a scope token (RFC 6750 §3)");
const token68 = z
  .string()
  .max(256)
  .regex(/^[A-Za-z0-9\-._~+/]+=*$/, "Expected a token68 (RFC 9110 §11.2)");
// HEAD follows GET and OPTIONS whatever there is, so a policy names neither. RFC 9110 §9.3.2, §9.3.7
const method = z.enum(["GET", "POST", "PUT", "PATCH", "DELETE"]);
const account = z.strictObject({
  name,
  password: z.string().max(128).optional(),
  roles: z.array(name).max(8).readonly().optional(),
});

const token = z.strictObject({
  token: token68,
  to: name,
  scopes: z.array(scope).max(16).readonly(),
  expires: z.number().int().nonnegative().optional(),
});

const rule = z.strictObject({
  path: z
    .string()
    .max(256)
    .regex(/^\/[^\s?#]*$/, "Expected a path that begins with a slash"),
  methods: z.array(method).min(1).readonly(),
  allow: z.union(
    [
      z.enum(["everybody", "known", "owner"]),
      z.strictObject({ role: name }),
      z.strictObject({ scope, acr: scope.optional(), maxAge: z.number().int().nonnegative().optional() }),
    ],
    "Expected everybody, known, owner, a role or a scope",
  ),
  concealed: z.boolean().optional(),
  says: z.string().max(512),
});

/** What any policy must look like. */
export const policySchema = z.strictObject({
  version: z.literal(1),
  realm,
  schemes: z.array(offerSchema).min(1).max(8).readonly(),
  accounts: z.array(account).max(16).readonly(),
  tokens: z.array(token).max(16).readonly(),
  rules: z.array(rule).min(1).max(32).readonly(),
}) satisfies z.ZodType<Policy>;
