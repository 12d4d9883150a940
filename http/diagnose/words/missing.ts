import type { Family } from "../families/family";
import { member } from "../signs/patterns";
import { refusals, said } from "./said";

const status = refusals;

/** How servers say that no credentials came. */
export const missingWords: Family = {
  name: "words: missing",
  signs: [
    ...said(
      /(?<!network )\bauthentication (?:credentials )?(?:(?:is|are|was|were) )?(?:required|not provided|needed|missing)\b/i,
      {
        status,
        causes: { "credentials-missing": "certain" },
        source: "django-rest-framework rest_framework/exceptions.py",
      },
    ),
    ...said(/\bno basic auth credentials\b/i, {
      status,
      causes: { "credentials-missing": "certain" },
      source: "distribution/distribution registry/client/auth",
    }),
    ...said(
      /(?<!\bor )\b(?:missing|no|without)[ _-](?:a |an |any |the |valid )?(?:authorization|authentication|auth|api[ _-]?key|access[ _-]?key|(?:access|auth|bearer|id|client|security|session|jwt)?[ _-]?token|credentials?|bearer|jwt|session)\b(?![ _-]?(?:expired|invalid|is))/i,
      {
        status,
        causes: { "credentials-missing": "certain" },
        source: "express-jwt README, error code credentials_required",
      },
    ),
    ...said(
      /\b(?:(?:access|auth|bearer|id|client|session|security|jwt)?[ _-]?token|api[ _-]?key|credentials?|authorization(?: header)?|auth header|bearer|jwt)\b[^<>\n.]{0,30}\b(?:missing(?! or )|not (?:found|provided|supplied|present|set|specified|sent|given|included)|(?:is|are|was|were) required|required|absent|empty|must be (?:provided|supplied|present|sent)|wasn't (?:provided|found|supplied))\b/i,
      {
        status,
        causes: { "credentials-missing": "certain" },
        source: "Kong kong/plugins/key-auth/handler.lua: no API key found",
      },
    ),
    ...said(
      /\b(?:you (?:must|need to|have to|should|are required to)|please|must|need to)(?: first)?(?: be)? (?:log(?:ged)?[ -]?(?:in|on)|sign(?:ed)?[ -]?(?:in|on)|authenticate(?:d)?|provide (?:an? |your )?(?:api|access|auth|token|valid|credential)|include (?:an? |your )?(?:api|access|auth|token|credential))/i,
      { status, causes: { "credentials-missing": "certain" }, source: "Stripe API: You did not provide an API key" },
    ),
    ...said(
      /\bmissing (?:a |the |an )?(?:required )?(?:request )?(?:header|parameter|field|cookie)s?\b['":` ]{0,4}(?:authorization|x-api-key|api[_-]?key|x-auth-token|access[_-]?token|token|auth)\b|\b(?:not (?:logged|signed)[ -]?in|log[ -]?in(?: is)? required|sign[ -]?in(?: is)? required|requires (?:authentication|login|user authentication|an? (?:api key|access token))|(?:did not|didn't|failed to) (?:provide|supply|send|include) (?:an? |any |valid )?(?:api|access|auth|token|credential|authentication)|full authentication is required|not_authed|login_required|token required|credentials_required|authentication_required|auth_required)\b/i,
      {
        status,
        causes: { "credentials-missing": "certain" },
        source: "Spring Security ExceptionTranslationFilter; Slack API errors: not_authed",
      },
    ),
    ...said(
      /\bsystem:anonymous\b|\banonymous (?:access|users?|callers?|requests?|user)\b|"?anonymous user"?|allUsers|\buser:? ?["'\\]{0,3}anonymous\b/i,
      {
        status,
        causes: {
          "credentials-missing": {
            sure: "certain",
            says: "The server took the request for nobody's: no credentials reached it.",
          },
        },
        source: "https://kubernetes.io/docs/reference/access-authn-authz/authentication/#anonymous-requests",
      },
    ),
    ...said(
      /\b(?:unauthenticated|not[ _]authenticated|isn't authenticated|user is not authenticated|AuthenticationRequired|NotAuthenticated)\b/i,
      {
        status,
        causes: { "credentials-missing": "likely", "credentials-invalid": "possible" },
        source: "Laravel Illuminate/Auth/AuthenticationException; FastAPI fastapi/security/http.py",
      },
    ),
    {
      content: [
        member(
          "(?:code|error|type|reason|error_code)",
          "(?:MISSING_(?:TOKEN|AUTH\\w*|API_?KEY|CREDENTIALS)|NO_(?:TOKEN|AUTH\\w*|API_?KEY)|(?:TOKEN|AUTH|API_?KEY|CREDENTIALS)_(?:MISSING|REQUIRED|NOT_(?:FOUND|PROVIDED)))",
        ),
      ],
      status,
      causes: { "credentials-missing": "certain" },
      source: "common error codes of JSON APIs",
    },
    ...said(
      /\b(?:AuthorizationRequired|authorization required|authorization is required|authorisation required|authentication failed: no)\b/i,
      {
        status: [401],
        causes: { "credentials-missing": "likely", "credentials-invalid": "possible" },
        source: "nginx src/http/ngx_http_special_response.c; Apache httpd modules/http/http_protocol.c",
      },
    ),
  ],
};
