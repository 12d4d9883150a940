import { z } from "zod";
import { type Allow, kindOf, kinds } from "#http/policy/kinds/index";
import type { Kind } from "#http/policy/kinds/kind";
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

const memberSchemas = { name, scope, seconds: z.number().int().nonnegative() };

/** What may stand as `allow` for one kind of rule. */
function allowSchema({ word, members }: Kind): z.ZodType {
  if (members.length === 0) return z.literal(word);
  const shape = members.map(({ name: member, of, optional }) => {
    const schema = memberSchemas[of];
    return [member, optional ? schema.optional() : schema] as const;
  });
  return z.strictObject(Object.fromEntries(shape));
}

const forms = kinds.map(({ word, members }) => (members.length === 0 ? word : `a ${word}`));
const expected = `Expected ${forms.slice(0, -1).join(", ")} or ${forms.at(-1)}`;

const allow = z.custom<Allow>().superRefine((value, context) => {
  const kind = kindOf(value);
  if (!kind) return context.addIssue({ code: "custom", message: expected });
  for (const { path, message } of allowSchema(kind).safeParse(value).error?.issues ?? []) {
    context.addIssue({ code: "custom", path, message });
  }
});

const rule = z.strictObject({
  path: z
    .string()
    .max(256)
    .regex(/^\/[^\s?#]*$/, "Expected a path that begins with a slash"),
  methods: z.array(method).min(1).readonly(),
  allow,
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
