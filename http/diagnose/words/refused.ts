import type { Family } from "../families/family";
import { refusals, said } from "./said";

const status = refusals;

/** How servers say that credentials are no good, or that a login is too weak. */
export const refusedWords: Family = {
  name: "words: refused",
  signs: [
    ...said(
      /\b(?:missing|absent|no|not found|empty) or (?:invalid|malformed|incorrect|bad|wrong|expired|unknown)\b|\b(?:invalid|malformed|incorrect|expired|bad) or (?:missing|absent|empty|no)\b/i,
      {
        status: [400, 401, 403, 498],
        causes: { "credentials-missing": "likely", "credentials-invalid": "likely" },
        tell: "Send it again with curl -v: does the line with the credentials leave your machine?",
        source: "labstack/echo-jwt: missing or malformed jwt; many APIs say both in one",
      },
    ),
    ...said(
      /\b(?:invalid|incorrect|revoked) or (?:has )?expired\b|\bexpired,? or (?:invalid|revoked|incorrect)\b|\binvalid, expired\b|\binvalid\/expired\b/i,
      {
        status: [400, 401, 403, 498],
        causes: { "credentials-expired": "likely", "credentials-invalid": "likely" },
        source: "RFC 6750 §3.1: one code for expired, revoked and malformed",
      },
    ),
    ...said(
      /(?<!error="?|\bor )\b(?:invalid|incorrect|wrong|bad|unknown|unrecognized|unauthorized)[ _-](?:(?:access|auth|bearer|consumer|id|client|security|oauth|user|your|the|provided|authentication|authorization|login|basic|admin|personal)[ _-]){0,3}(?:token|api[ _-]?key|apikey|credentials?|password|user ?name|login|key|jwt|client|secret|session|account|auth\w{0,20}|user)\b(?![ _-](?:header|format|scheme|error code))/i,
      {
        status,
        causes: { "credentials-invalid": "certain" },
        source: "RFC 6750 §3.1; GitHub REST API: Bad credentials",
      },
    ),
    ...said(
      /\b(?:token|api[ _-]?key|apikey|credentials?|password|secret|jwt|session|cookie|(?<!\b(?:foreign|primary|partition|sort|cache|idempotency|unique) )key|access key id|login|user name and password|username or password)\b[^<>\n]{0,40}\b(?:(?:is |are |was |were )?(?<!\bor )(?:invalid(?! status code| or (?:missing|expired|absent|empty))|not valid|incorrect|revoked|rejected|not (?:recogni[sz]ed|accepted|exist|correct)|wrong|inactive|unknown|disabled|blocked|deactivated|deleted)|could not be (?:verified|validated|found)|do(?:es)?(?: not|n't) exist|can(?:not|'t) be (?:verified|validated))\b/i,
      {
        status,
        causes: { "credentials-invalid": "certain" },
        source: "https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html: InvalidAccessKeyId",
      },
    ),
    ...said(
      /could not validate credentials|\b(?:no such user|unknown user|user (?:was )?(?:not found|unknown|does not exist|doesn't exist)|account (?:was )?(?:not found|does not exist))\b|\b(?:authentication|login|log[ -]?in|auth|sign[ -]?in|token validation|bearer authentication|authorization|verification)[ _-](?:has |was |is )?(?:failed|failure|failures|unsuccessful|error|denied|rejected)\b|(?:failed|unable|could not|cannot) to? ?(?:authenticate|log ?in|verify (?:the )?(?:token|credentials|identity)|validate (?:the )?(?:token|credentials))|InvalidAuthenticationToken|AuthenticationFailed\b|InvalidAccessKeyId|invalid_grant|invalid_client|invalid_auth\b|token_revoked|account_inactive|UnrecognizedClientException/i,
      {
        status: [400, 401, 403, 419, 422, 498, 500],
        causes: { "credentials-invalid": "likely" },
        source: "FastAPI tutorial: Could not validate credentials; Slack API errors: invalid_auth",
      },
    ),
    ...said(
      /\bonly (?:valid )?(?:bearer|basic|digest|oauth|token|api[ _-]?key|negotiate)\b[^<>\n]{0,40}\b(?:supported|allowed|accepted)|\b(?:unsupported|unknown|wrong|invalid|unexpected) (?:auth\w{0,20} )?(?:scheme|auth(?:entication|orization)? (?:type|method|mechanism|scheme))\b|\b(?:basic|bearer|digest|password|username\/password|ntlm|oauth)[ -](?:\w{1,15} ){0,3}?(?:auth\w{0,20} )?(?:is |are |has been )?(?:not (?:supported|allowed|enabled|permitted|accepted)|deprecated|disabled|removed|no longer)\b|\bapi[ _-]?keys (?:are |is )?not (?:supported|allowed|accepted)|authorization mechanism|auth(?:entication)? (?:type|scheme|method)[^<>\n]{0,30}not (?:supported|allowed|recognized)/i,
      {
        status: [400, 401, 403, 405],
        causes: { "scheme-mismatch": "certain" },
        source:
          "https://developer.spotify.com/documentation/web-api/concepts/api-calls; https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html",
      },
    ),
    ...said(
      /\b(?:must|should|has to) (?:start|begin) with ["'`]{0,1}(?:bearer|basic|token)\b|\bexpected (?:format )?["'`:]{0,2} ?(?:authorization: )?bearer\b|format (?:is|must be|should be)[^<>\n]{0,20}bearer|no bearer prefix/i,
      {
        status: [400, 401, 403],
        causes: { "credentials-malformed": "certain" },
        source: "Flask-JWT-Extended: Bad Authorization header. Expected Authorization: Bearer <JWT>",
      },
    ),
    ...said(/\b(?:has been |was |is |been )?revoked\b/i, {
      status: [400, 401, 403, 498],
      causes: { "credentials-invalid": { sure: "certain", says: "The credentials were revoked." } },
      source: "RFC 6750 §3.1; https://api.slack.com/methods/auth.test: token_revoked",
    }),
    ...said(
      /insufficient_user_authentication|insufficient_claims|step[- _]?up|(?:mfa|2fa|two[- ]factor|multi[- ]?factor|second factor|otp|one[- ]time (?:password|code|pass))\b[^<>\n]{0,50}\b(?:required|needed|enabled|must|missing|not (?:provided|verified|completed)|is on)|(?:must|need to|required to) (?:use|complete|provide|enable|specify)[^<>\n]{0,30}(?:mfa|2fa|two-factor|multi-factor|otp)|interaction_required|mfa_required|AADSTS5007[69]|AADSTS50079|AADSTS53003|PasswordLoginForbidden|re-?authenticat(?:e|ion) (?:is )?(?:required|needed)|requires? (?:a )?(?:recent|fresh|stronger) (?:login|sign-in|authentication)|requires-recent-login|X-GitHub-OTP|acr_values/i,
      {
        status: [400, 401, 403],
        causes: { "login-stronger": "certain" },
        source: "RFC 9470 §3; https://learn.microsoft.com/entra/identity-platform/claims-challenge",
      },
    ),
    ...said(/requires? (?:a )?(?:dpop )?nonce\b|nonce (?:is )?required|"use_dpop_nonce"/i, {
      status: [400, 401],
      causes: { "nonce-required": "certain" },
      source: "RFC 9449 §8",
    }),
    ...said(/\binvalid_dpop_proof\b/i, {
      status: [400, 401],
      causes: {
        "credentials-invalid": {
          sure: "certain",
          says: "The DPoP proof does not fit the request: its method, address, time, key or the hash of the token.",
        },
      },
      source: "RFC 9449 §7.1",
    }),
    ...said(
      /\bstale ?nonce|nonce (?:is |has )?(?:been |already )*(?:stale|expired|old|used|reused|replayed|invalid)|replay(?:ed)? (?:attack|detected|request)|jti (?:has )?(?:already )?(?:been )?used|\bnonce_expired/i,
      {
        status: [400, 401, 403],
        causes: { "nonce-stale": "certain" },
        source: "RFC 7616 §3.3",
      },
    ),
  ],
};
