import { adviceOn } from "#http/advice/advice";
import type { Decision } from "#http/decision/decision";
import { schemeOf } from "#http/schemes/index";
import type { Moment } from "#http/schemes/scheme";
import { metadataParams } from "#http/schemes/token/oauth";
import { onOrigin } from "#http/target-uri";
import { sandboxBase } from "../../resource";
import { type Authentication, challengesOf } from "../../space/authenticate";
import { type Answered, withProblem } from "../../space/respond";
import { roomPath, roomPolicy } from "./policy";
import { entryScope } from "./tools";

/** Refuses whoever has no good token: every challenge says where to learn of the issuer, and which scope to ask for. RFC 6750 §3, RFC 9728 §5.1. */
export function withoutToken(who: Authentication & { known: false }, asked: Decision, moment: Moment): Answered {
  // RFC 6750 §3.1: without a token nothing is an error, and the scope is told all the same.
  const params = [...(who.params ?? []), ["scope", entryScope] as const];
  const [offer] = roomPolicy.schemes;
  const challenges = challengesOf(roomPolicy, moment, who.offer ?? offer, params, who.ambiguous);
  return withProblem(who.status, asked, [...challenges, ...(who.fields ?? [])], wayTo(asked, moment));
}

/** Refuses a good token that lacks a scope: 403, with all the scopes that a token which does needs to carry. RFC 6750 §3.1. */
export function withoutScope(who: Authentication & { known: true }, asked: Decision, moment: Moment): Answered {
  const needs = asked.at(-1)?.needs ?? entryScope;
  // A client asks for what the challenge names and no more, and would lose the way in.
  const scopes = [...new Set([entryScope, needs])].join(" ");
  const params = schemeOf(who.offer).lacking?.(scopes);
  const more = Object.fromEntries(metadata(moment));
  // RFC 9110 §15.5.4
  return withProblem(403, asked, challengesOf(roomPolicy, moment, who.offer, params), more);
}

function metadata({ origin }: Moment) {
  return metadataParams(origin, roomPath);
}

// Many agents show what an answer says and read no header: so the way to a token stands in the content too.
function wayTo(asked: Decision, moment: Moment) {
  const deciding = asked.at(-1);
  const endpoint = onOrigin(moment.origin, `${sandboxBase}/token`);
  const way = `A token comes from ${endpoint}: POST the form grant_type=client_credentials there, with the id and the secret of a client by Basic.`;
  const change = deciding === undefined ? way : `${adviceOn(deciding).change} ${way}`;
  return { change, ...Object.fromEntries(metadata(moment)), token_endpoint: endpoint };
}
