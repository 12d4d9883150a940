import type { FieldLine } from "#http/message";
import { encodePolicy, policyBase } from "#http/policy/address";
import { permit } from "#http/policy/permit";
import type { Policy, Rule } from "#http/policy/policy";
import { strongEnough } from "#http/policy/step-up";
import { type LoggedIn, segmentsInSpace } from "#http/policy/would-get-in";
import { schemeOf } from "#http/schemes/index";
import { sandboxBase } from "../../resource";
import { household } from "../../resources/household";
import { clients } from "../../resources/token/token-clients";
import {
  byBasic,
  inPath,
  type Operation,
  plainly,
  type Requirement,
  type Response,
  type Shown,
  when,
} from "../operation";
import { byToken, tokenRequest } from "./tokens";

/** A protection space that a policy describes: its name below the sandbox, and what it is called. */
export type Space = { readonly name: string; readonly title: string; readonly policy: Policy };

type Method = Operation["method"];
type Place = { readonly policy: Policy; readonly rule: Rule; readonly method: Method; readonly target: string };

/** The status that a rule has for somebody, and how they ask, where an example can write it. */
type Tried = { readonly status: number; readonly shown?: Shown };

const methods: readonly Method[] = ["GET", "POST", "PUT", "PATCH", "DELETE"];
// When an example is asked, its token was just given: the login of both is this moment, whichever it is.
const soon = 0;

/** The operations of a protection space, read off its policy: each method of each path, and everybody who may ask. */
export function spaceOperations({ name, title, policy }: Space): readonly Operation[] {
  const paths = [...new Set(policy.rules.map(({ path }) => path))];
  return paths.flatMap((path) =>
    methods.flatMap((method) => {
      const rule = policy.rules.find((each) => each.path === path && each.methods.includes(method));
      return rule ? [operationOf(name, title, policy, rule, method)] : [];
    }),
  );
}

function operationOf(name: string, title: string, policy: Policy, rule: Rule, method: Method): Operation {
  const path = `${sandboxBase}/${name}${rule.path === "/" ? "" : rule.path}`;
  const [owner = "owner"] = policy.accounts.map((each) => each.name);
  const target = path.replace("{owner}", owner);
  const place = { policy, rule, method, target };
  return {
    method,
    path,
    summary: rule.path === "/" ? title : `${title}: ${rule.path}`,
    ...(path === target ? {} : { parameters: [inPath("owner", "Whose it is.", owner)] }),
    ...(rule.allow === "everybody" ? {} : { security: requirementsOf(policy, rule) }),
    ...(method === "GET" || method === "DELETE" ? {} : { body: { types: ["text/plain"] } }),
    responses: responsesOf(place),
  };
}

function requirementsOf({ schemes }: Policy, { allow }: Rule): readonly Requirement[] {
  const scopes = typeof allow === "object" && "scope" in allow ? [allow.scope] : [];
  return schemes.map((offer): Requirement => {
    if (offer.scheme === "dpop") return { dpop: [] };
    if (offer.scheme === "bearer") return offer.jwt ? { oauth: scopes } : { bearer: [] };
    if (offer.scheme === "scram-sha-256") return { scram: [] };
    return offer.scheme === "digest" ? { digest: [] } : { basic: [] };
  });
}

function responsesOf(place: Place): readonly Response[] {
  const open: readonly Tried[] = [{ status: 200, shown: {} }];
  const tried = place.rule.allow === "everybody" ? open : everybody(place);
  const statuses = [...new Set(tried.map(({ status }) => status))].sort((one, other) => one - other);
  return statuses.map((status) => {
    const by = tried.filter((each) => each.status === status).flatMap(({ shown }) => shown ?? []);
    return when(status, by, status === 200 ? { schema: "Granted" } : {});
  });
}

function everybody(place: Place): readonly Tried[] {
  const nobody = { status: refusedBy(place, 401), shown: {} };
  return [nobody, ...unreadable(place), ...byPassword(place), ...byIssuedToken(place), ...bySignedToken(place)];
}

function refusedBy({ rule }: Place, status: number): number {
  return rule.concealed ? 404 : status;
}

// What is no credentials of the scheme is a mistake of the client, where the scheme says so. RFC 6750 §3.1
function unreadable(place: Place): readonly Tried[] {
  return place.policy.schemes.flatMap((offer) => {
    const { name, unreadable: fault } = schemeOf(offer);
    const fields: readonly FieldLine[] = [["Authorization", `${name} a b`]];
    return fault?.status === 400 ? [{ status: refusedBy(place, 400), shown: { fields } }] : [];
  });
}

function byPassword(place: Place): readonly Tried[] {
  const { policy } = place;
  const offers = (...names: readonly string[]) => policy.schemes.some(({ scheme }) => names.includes(scheme));
  if (!offers("basic", "digest", "scram-sha-256")) return [];
  return policy.accounts.flatMap(({ name, password }) => {
    if (password === undefined) return [];
    const shown = offers("basic") ? { fields: [byBasic(name, password)] } : { login: { name, password } };
    return [{ status: statusFor(place, { name }), shown }];
  });
}

function byIssuedToken(place: Place): readonly Tried[] {
  const { policy } = place;
  const offered = policy.schemes.some((offer) => offer.scheme === "bearer" && offer.jwt === undefined);
  if (!offered) return [];
  return policy.tokens.map(({ token, to, scopes, expires }) => {
    const fields: readonly FieldLine[] = [["Authorization", `Bearer ${token}`]];
    // A token that tells its end has met it.
    const status = expires === undefined ? statusFor(place, { name: to, scopes }) : refusedBy(place, 401);
    return { status, shown: { fields } };
  });
}

// A token that is bound to a key comes with a proof, which no example can hold. RFC 9449 §4.2
function bySignedToken(place: Place): readonly Tried[] {
  const { schemes } = place.policy;
  const bound = schemes.some(({ scheme }) => scheme === "dpop");
  if (!bound && !schemes.some((offer) => offer.scheme === "bearer" && offer.jwt !== undefined)) return [];
  return clients
    .filter(({ scopes }) => scopes.length > 0)
    .map(({ id, scopes, acr }) => {
      const login = { at: soon, ...(acr !== undefined && { acr }) };
      const status = statusFor(place, { name: id, scopes, login });
      return bound ? { status } : { status, shown: { after: [tokenRequest(id, scopes)], fields: [byToken] } };
    });
}

// In the order of the sandbox: whether the login was strong enough, then whether they may.
function statusFor(place: Place, who: LoggedIn): number {
  const { policy, rule, target } = place;
  if (strongEnough(who, rule, soon)?.yes === false) return refusedBy(place, 401);
  return permit(who, rule, segmentsInSpace(target) ?? [], policy).yes ? 200 : refusedBy(place, 403);
}

const policyOfYours: Policy = household("yours", [
  { path: "/*", methods, allow: { role: "staff" }, says: "By rules of your own." },
]);
const nowhere: Policy = household("yours", [{ path: "/elsewhere", methods, allow: "known", says: "Elsewhere." }]);

/** The operations of a policy in the address: the same for every method, at the space and below it. */
export const policyOperations: readonly Operation[] = ["", "/{rest}"].flatMap((below) =>
  methods.map(
    (method): Operation => ({
      method,
      path: `${policyBase}{policy}${below}`,
      summary: "A protection space of your own, by a policy in the address",
      parameters: [
        inPath("policy", "1. and then the policy, JSON in base64url.", encodePolicy(policyOfYours)),
        ...(below === "" ? [] : [inPath("rest", "A path in the space; it may have several segments.", "room")]),
      ],
      security: [{ basic: [] }, { digest: [] }, { scram: [] }, { bearer: [] }, { dpop: [] }],
      ...(method === "GET" || method === "DELETE" ? {} : { body: { types: ["text/plain"] } }),
      responses: [
        when(200, [{ fields: [byBasic("Morgiana", "boiling oil")] }], { schema: "Granted" }),
        when(400, [{ path: { policy: "1.e30" } }], { says: "The policy is none; `mistakes` says where." }),
        plainly(401),
        when(403, [{ fields: [byBasic("Ali", "forty jars")] }]),
        when(404, [{ path: { policy: encodePolicy(nowhere) } }]),
      ],
    }),
  ),
);
