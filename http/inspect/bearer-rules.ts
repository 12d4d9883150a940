import { lessons } from "../decision/lessons";
import { type ChallengeView, paramOf, spotsOfParams } from "./challenge-view";
import { maskOf } from "./paste/masked";
import { type Answer, has, linesNamed, type Rule, type Spot } from "./rule";

// RFC 6750 §3.1, RFC 9470 §3, and for DPoP RFC 9449 §7.1
const errorCodes: ReadonlyMap<string, number> = new Map([
  ["invalid_request", 400],
  ["invalid_token", 401],
  ["insufficient_scope", 403],
  ["insufficient_user_authentication", 401],
  ["invalid_dpop_proof", 401],
  ["use_dpop_nonce", 401],
  // Microsoft identity platform, "Claims challenges"
  ["insufficient_claims", 401],
]);

/** What a challenge of Bearer says, or of DPoP, which took its words over. */
export const bearerRules: readonly Rule<ChallengeView>[] = [
  {
    id: "bearer-without-parameter",
    severity: "error",
    says: "Bearer alone. At least one parameter must follow it.",
    section: "RFC 6750 §3",
    lesson: lessons.challenge,
    change: 'Add a parameter: realm="api" will do.',
    find: ({ challenge, scheme }) => (scheme === "bearer" && challenge.params.length === 0 ? [challenge.spot] : []),
  },
  {
    id: "error-without-credentials",
    severity: "warning",
    says: "The request carried no token, so there is nothing to complain of. A challenge to it says no error.",
    section: "RFC 6750 §3.1",
    lesson: lessons["no-token"],
    change: "Leave error out until a token comes.",
    find: (view) => (view.withCredentials === false ? spotsOfErrors(view, () => true) : []),
  },
  {
    id: "error-missing",
    severity: "warning",
    says: "The request carried a token, and this does not say what is wrong with it. A client cannot tell whether a new one would help.",
    section: "RFC 6750 §3",
    lesson: lessons["no-good"],
    change: 'Add error="invalid_token".',
    find: ({ challenge, scheme, status, answer }) =>
      scheme === "bearer" && status === 401 && !paramOf(challenge, "error") && carriedToken(answer)
        ? [challenge.spot]
        : [],
  },
  {
    id: "error-unknown",
    severity: "warning",
    says: "No registered error code has this name, and case counts.",
    section: "RFC 6750 §3.1",
    lesson: lessons["no-good"],
    change: "Use invalid_request, invalid_token or insufficient_scope, and say the rest in error_description.",
    find: (view) => spotsOfErrors(view, ({ value }) => !errorCodes.has(value)),
  },
  {
    id: "invalid-request-status",
    severity: "warning",
    says: "invalid_request goes with a 400: the request is malformed, so no other token would help.",
    section: "RFC 6750 §3.1",
    lesson: lessons.malformed,
    change: "Answer 400. If the token is what is wrong, say invalid_token.",
    find: (view) => spotsOfError(view, "invalid_request"),
  },
  {
    id: "invalid-token-status",
    severity: "warning",
    says: "invalid_token goes with a 401: another token would help.",
    section: "RFC 6750 §3.1",
    lesson: lessons["no-good"],
    change: "Answer 401. If the token is good and may not do this, say insufficient_scope.",
    find: (view) => spotsOfError(view, "invalid_token"),
  },
  {
    id: "insufficient-scope-status",
    severity: "warning",
    says: "insufficient_scope goes with a 403: the token is good, and may not do this.",
    section: "RFC 6750 §3.1",
    lesson: lessons.scope,
    change: "Answer 403, and name the scope that is missing.",
    find: (view) => spotsOfError(view, "insufficient_scope"),
  },
  {
    id: "weak-login-status",
    severity: "warning",
    says: "insufficient_user_authentication goes with a 401: a stronger login would help.",
    section: "RFC 9470 §3",
    lesson: lessons["step-up"],
    change: "Answer 401, with acr_values or max_age for what is wanted.",
    find: (view) => spotsOfError(view, "insufficient_user_authentication"),
  },
  {
    id: "error-character",
    severity: "error",
    says: "This text holds a character that it must not hold: only ASCII, and neither quotes nor backslashes.",
    section: "RFC 6750 §3",
    lesson: lessons["no-good"],
    change: "Leave quotes, backslashes and everything beyond ASCII out.",
    find: ({ challenge, scheme }) =>
      isBearer(scheme)
        ? spotsOfParams(
            challenge,
            ["error", "error_description", "error_uri"],
            ({ value }) => !/^[\x20\x21\x23-\x5B\x5D-\x7E]*$/.test(value),
          )
        : [],
  },
  {
    id: "scope-malformed",
    severity: "error",
    says: "A scope is words with one space between them: no commas of its own meaning, no quotes, no space at either end.",
    section: "RFC 6750 §3",
    lesson: lessons.scope,
    change: 'Write the scopes with single spaces: scope="books:read books:write".',
    find: ({ challenge, scheme }) =>
      isBearer(scheme)
        ? spotsOfParams(
            challenge,
            ["scope"],
            // Registries write an empty one, which is a note of its own.
            ({ value }) =>
              !(value === "" && paramOf(challenge, "service")) &&
              !/^[\x21\x23-\x5B\x5D-\x7E]+(?: [\x21\x23-\x5B\x5D-\x7E]+)*$/.test(value),
          )
        : [],
  },
  {
    id: "registry-scope-empty",
    severity: "note",
    says: "The scope is empty. The token protocol of container registries allows that, where it asks for no more than to be logged in; RFC 6750 does not.",
    section: "RFC 6750 §3",
    lesson: lessons.scope,
    change: "None is needed for a registry. Elsewhere leave scope out.",
    find: ({ challenge, scheme }) =>
      isBearer(scheme) && paramOf(challenge, "service")
        ? spotsOfParams(challenge, ["scope"], ({ value }) => value === "")
        : [],
  },
  {
    id: "dpop-error-on-bearer",
    severity: "warning",
    says: "This error belongs to the scheme DPoP. Under Bearer no client looks for a nonce or a proof.",
    section: "RFC 9449 §9",
    lesson: lessons["proof-nonce"],
    change: "Write the challenge with the scheme DPoP, and send the nonce in DPoP-Nonce.",
    find: ({ challenge, scheme }) =>
      scheme === "bearer"
        ? spotsOfParams(
            challenge,
            ["error"],
            ({ value }) => value === "use_dpop_nonce" || value === "invalid_dpop_proof",
          )
        : [],
  },
  {
    id: "dpop-nonce-missing",
    severity: "warning",
    says: "use_dpop_nonce without the field DPoP-Nonce: the client is asked for a nonce that it does not get.",
    section: "RFC 9449 §9",
    lesson: lessons["proof-nonce"],
    change: "Send the nonce in DPoP-Nonce.",
    find: (view) =>
      has(view.answer, "DPoP-Nonce") || view.status === undefined || view.scheme !== "dpop"
        ? []
        : spotsOfErrors(view, ({ value }) => value === "use_dpop_nonce"),
  },
];

function isBearer(scheme: string): boolean {
  return scheme === "bearer" || scheme === "dpop";
}

function carriedToken(answer: Answer): boolean {
  const request = answer.kind === "response" ? answer.request : undefined;
  return (
    request !== undefined &&
    linesNamed(request, "Authorization").some(
      // What somebody masked may have been anything.
      ({ value }) => /^Bearer /i.test(value) && maskOf(value) !== "masked",
    )
  );
}

function spotsOfErrors(
  { challenge, scheme }: ChallengeView,
  broken: (param: { value: string }) => boolean,
): readonly Spot[] {
  return isBearer(scheme) ? spotsOfParams(challenge, ["error"], broken) : [];
}

// The status says one thing and the error another.
function spotsOfError({ challenge, scheme, status }: ChallengeView, code: string): readonly Spot[] {
  const error = paramOf(challenge, "error");
  const differs = status !== undefined && status >= 400 && status !== errorCodes.get(code);
  return isBearer(scheme) && error?.value === code && differs ? [error.spot] : [];
}
