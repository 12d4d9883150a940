import type { QuestionId } from "#http/decision/questions";
import { repeated } from "#http/list";
import { type FieldLine, fieldValue, fieldValues, type RequestMessage } from "#http/message";
import { showUtf8 } from "#http/octets";
import { checkProof, type Proof, type ProofFault } from "#http/schemes/dpop/proof";
import type { Moment } from "#http/schemes/scheme";
import { shown } from "#http/schemes/token/oauth";
import { onOrigin } from "#http/target-uri";
import { type Claimed, type Client, knownClient } from "./token-clients";

/** Why no token is given: the question that decided, and the error code. RFC 6749 §5.2, RFC 8707 §2, RFC 9449 §5. */
export type Refusal = {
  readonly question: QuestionId;
  readonly error: string;
  readonly detail: string;
  readonly fields?: readonly FieldLine[];
};

/** The parameters of a form, those with an empty value left out, as if they had not come. RFC 6749 §3.2. */
export type Form = ReadonlyMap<string, string>;

/** Reads the content of a token request. A parameter that comes twice is refused. RFC 6749 §3.2, Appendix B. */
export function readForm({ fields, content }: RequestMessage): Form | Refusal {
  const type = fieldValue(fields, "Content-Type") ?? "";
  if (!/^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(type)) {
    return malformed("A token request is a form: Content-Type: application/x-www-form-urlencoded.");
  }
  const pairs = [...new URLSearchParams(showUtf8(content))];
  // RFC 8707 §2 alone lets its parameter come more than once.
  const [twice] = repeated(pairs.map(([name]) => name).filter((name) => name !== "resource"));
  if (twice !== undefined) return malformed(`The parameter ${shown(twice)} came more than once.`);
  return new Map(pairs.filter(([, value]) => value !== ""));
}

/** Finds the client that a request claims to come from. RFC 6749 §3.2.1. */
export function authenticateClient(claimed: Claimed): Client | Refusal {
  if (claimed.by === "several") return malformed(claimed.fault);
  if (claimed.by === "nothing") return badClient("Nothing says which client this is.");
  if ("fault" in claimed) return badClient(claimed.fault);
  return knownClient(claimed.id, claimed.secret) ?? badClient("No client has this id and this secret.");
}

/** Says why a grant is not taken; undefined where it is. RFC 6749 §4.4.2, §5.2. */
export function grantFault(form: Form, client: Client): Refusal | undefined {
  const grant = form.get("grant_type");
  if (grant === undefined) return malformed("The parameter grant_type is missing.");
  const refuse = (error: string, detail: string): Refusal => ({ question: "grant-offered", error, detail });
  if (grant !== "client_credentials" && grant !== "refresh_token") {
    return refuse("unsupported_grant_type", `This server knows no grant ${shown(grant)}.`);
  }
  if (!client.grants.includes(grant)) return refuse("unauthorized_client", `${client.id} may ask for no token.`);
  if (grant === "client_credentials") return undefined;
  if (!form.has("refresh_token")) return malformed("The parameter refresh_token is missing.");
  // RFC 6749 §4.4.3: a client that can ask again with its own credentials is given no refresh token.
  return refuse("invalid_grant", "This server gives no refresh tokens, so this one is not from here.");
}

/** The scopes a client gets: of those it asks for, the ones it may have; all of them where it names none. RFC 6749 §3.3. */
export function grantedScopes(form: Form, client: Client): readonly string[] | Refusal {
  const asked = form.get("scope");
  if (asked === undefined) return client.scopes;
  const refuse = (detail: string): Refusal => ({ question: "scope-grantable", error: "invalid_scope", detail });
  if (!/^[\x21\x23-\x5B\x5D-\x7E]+(?: [\x21\x23-\x5B\x5D-\x7E]+)*$/.test(asked)) {
    return refuse("Scopes are words with one space between.");
  }
  const granted = client.scopes.filter((each) => asked.split(" ").includes(each));
  return granted.length > 0 ? granted : refuse(`${client.id} may have none of ${shown(asked)}.`);
}

/** The audience of the token: the resources that are named, or else all there are. RFC 8707 §2. */
export function audienceOf(
  { content }: RequestMessage,
  origin: string | undefined,
  resources: readonly string[],
): readonly string[] | Refusal {
  const all = resources.map((each) => onOrigin(origin, each));
  const asked = new URLSearchParams(showUtf8(content)).getAll("resource");
  const unknown = asked.find((each) => !all.includes(each));
  if (unknown === undefined) return asked.length > 0 ? [...new Set(asked)] : all;
  const detail = `No resource has the name ${shown(unknown)}.`;
  return { question: "scope-grantable", error: "invalid_target", detail };
}

/** Checks the proof of a client that wants its token bound to a key; undefined for one that does not. RFC 9449 §5. */
export async function proofOf(request: RequestMessage, moment: Moment): Promise<Proof | ProofFault | undefined> {
  if (fieldValues(request.fields, "DPoP").length === 0) return undefined;
  return checkProof(request, moment, { nonce: true });
}

function malformed(detail: string): Refusal {
  return { question: "token-request-readable", error: "invalid_request", detail };
}

function badClient(detail: string): Refusal {
  return { question: "client-authenticated", error: "invalid_client", detail };
}
