import { z } from "zod";
import type { Policy } from "#http/policy/policy";
import { digestAlgorithms } from "#http/schemes/digest/algorithm";
import type { Offer } from "#http/schemes/index";

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
const uri = z
  .string()
  .max(256)
  .regex(/^[\x21\x23-\x5B\x5D-\x7E]+$/, "Expected a URI");

// A path means this origin; another URI stands as it is.
const reference = z
  .string()
  .max(256)
  .regex(
    /^(?:\/|https?:\/\/)[A-Za-z0-9\-._~:/@!$&'()*+,;=%]*$/,
    "Expected a path or an http URI without query or fragment",
  );
const jwt = z.strictObject({ issuer: reference, audience: reference });

const offer = z.discriminatedUnion("scheme", [
  z.strictObject({ scheme: z.literal("basic"), charset: z.literal("UTF-8").optional() }),
  z.strictObject({
    scheme: z.literal("digest"),
    algorithm: z.enum(digestAlgorithms).optional(),
    qop: z
      .array(z.enum(["auth", "auth-int"]))
      .max(2)
      .readonly()
      .optional(),
    userhash: z.boolean().optional(),
    charset: z.literal("UTF-8").optional(),
    domain: z.array(uri).max(8).readonly().optional(),
    opaque: z
      .string()
      .max(64)
      .regex(/^[\x20-\x7E]*$/, "Expected visible ASCII characters and spaces")
      .optional(),
    nonceLife: z.number().int().min(1).max(86_400).optional(),
    nonceUses: z.number().int().min(1).max(0xffff_ffff).optional(),
    nextnonce: z.boolean().optional(),
  }),
  // Each final message costs that many hashes, so there is an upper bound too.
  z.strictObject({ scheme: z.literal("scram-sha-256"), iterations: z.number().int().min(4096).max(20_000).optional() }),
  z.strictObject({ scheme: z.literal("bearer"), jwt: jwt.optional() }),
  z.strictObject({ scheme: z.literal("dpop"), jwt, nonce: z.boolean().optional() }),
]) satisfies z.ZodType<Offer>;

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

/** What a policy must look like, whoever wrote it. */
export const policySchema = z.strictObject({
  version: z.literal(1),
  realm,
  schemes: z.array(offer).min(1).max(8).readonly(),
  accounts: z.array(account).max(16).readonly(),
  tokens: z.array(token).max(16).readonly(),
  rules: z.array(rule).min(1).max(32).readonly(),
}) satisfies z.ZodType<Policy>;
