import type { Answer, Decision } from "#http/decision/decision";
import type { QuestionId } from "#http/decision/questions";
import type { FieldLine } from "#http/message";
import { encodeBase64url } from "#http/octets";
import { makeNonce } from "#http/schemes/dpop/nonce";
import { type ProofFault, spendProof } from "#http/schemes/dpop/proof";
import type { Moment } from "#http/schemes/scheme";
import { signAccessToken } from "#http/schemes/token/jwt";
import { describable } from "#http/schemes/token/oauth";
import type { Handler } from "../../origin";
import { exists, handlerOf, type Reply } from "../../resource";
import { type Answered, withJson } from "../../space/respond";
import { type Client, claimedClient } from "./token-clients";
import { countFailure, countRequest, shutOut } from "./token-limits";
import {
  audienceOf,
  authenticateClient,
  grantedScopes,
  grantFault,
  proofOf,
  type Refusal,
  readForm,
} from "./token-request";

/** How long a token is good for, in seconds. */
export const tokenLifetime = 300;

// RFC 6749 §5.1 obliges us to say it in the words of HTTP/1.0 too.
const unstored: FieldLine = ["Pragma", "no-cache"];
const challenge: FieldLine = ["WWW-Authenticate", 'Basic realm="token endpoint", charset="UTF-8"'];

/** Makes the endpoint that gives clients tokens for these resources, by their own credentials. RFC 6749 §4.4. */
export function tokenEndpoint(resources: readonly string[]): Handler {
  const ask: Reply = async ({ request, moment }) => {
    const shut = await shutOut(moment);
    if (shut) return shut;
    const form = readForm(request);
    if ("error" in form) return (await countFailure(moment)) ?? refuse([exists], form);
    const client = authenticateClient(claimedClient(request, form));
    if ("error" in client) return (await countFailure(moment)) ?? refuse([exists], client);
    const limited = await countRequest(client.id, moment);
    if (limited) return limited;
    const asked = [exists, yes("token-request-readable"), yes("client-authenticated")];
    const fault = grantFault(form, client);
    if (fault) return refuse(asked, fault);
    asked.push(yes("grant-offered"));
    const scopes = grantedScopes(form, client);
    if ("error" in scopes) return refuse(asked, scopes);
    const audience = audienceOf(request, moment.origin, resources);
    if ("error" in audience) return refuse(asked, audience);
    asked.push(yes("scope-grantable"));
    const proof = await proofOf(request, moment);
    if (proof && "error" in proof) return refuse(asked, badProof(proof, moment));
    const spent = proof && (await spendProof(proof, moment));
    if (spent) return refuse(asked, badProof(spent, moment));
    return issue({ client, scopes, audience, thumbprint: proof?.thumbprint }, asked, moment);
  };
  return handlerOf({ "": { POST: ask } }, []);
}

type Grant = {
  readonly client: Client;
  readonly scopes: readonly string[];
  readonly audience: readonly string[];
  readonly thumbprint: string | undefined;
};

async function issue(grant: Grant, asked: Decision, { now, random, keys, origin }: Moment): Promise<Answered> {
  const { client, scopes, audience, thumbprint } = grant;
  if (!keys || origin === undefined) {
    const detail = "Host does not tell which origin this is, and a token must name who issued it.";
    return refuse([exists], { question: "token-request-readable", error: "invalid_request", detail });
  }
  const iat = Math.floor(now);
  const [only, ...more] = audience;
  const token = await signAccessToken(
    {
      iss: origin,
      sub: client.id,
      client_id: client.id,
      aud: more.length === 0 && only !== undefined ? only : [...audience],
      iat,
      exp: iat + tokenLifetime,
      auth_time: iat,
      jti: encodeBase64url(random(16)),
      scope: scopes.join(" "),
      ...(client.acr === undefined ? {} : { acr: client.acr }),
      ...(thumbprint === undefined ? {} : { cnf: { jkt: thumbprint } }),
    },
    keys,
  );
  const proved = thumbprint === undefined ? [] : [yes("proof-valid")];
  return withJson(200, [...asked, ...proved], [unstored], {
    access_token: token,
    token_type: thumbprint === undefined ? "Bearer" : "DPoP",
    expires_in: tokenLifetime,
    scope: scopes.join(" "),
  });
}

function badProof({ error, fault }: ProofFault, moment: Moment): Refusal {
  const fields: readonly FieldLine[] = error === "use_dpop_nonce" ? [["DPoP-Nonce", makeNonce(moment)]] : [];
  return { question: "proof-valid", error, detail: fault, fields };
}

// RFC 6749 §5.2: every error is a 400, but a client that is not known gets a 401, which always has a challenge.
function refuse(asked: Decision, { question, error, detail, fields = [] }: Refusal): Answered {
  const unknown = error === "invalid_client";
  const decision = [...asked, { question, yes: false, detail }];
  const body = { error, error_description: describable(detail) };
  return withJson(unknown ? 401 : 400, decision, [...(unknown ? [challenge] : []), unstored, ...fields], body);
}

function yes(question: QuestionId): Answer {
  return { question, yes: true };
}
