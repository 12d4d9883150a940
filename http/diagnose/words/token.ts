import type { Family } from "../families/family";
import { refusals, said } from "./said";

const status = refusals;
const thing =
  "(?:access|refresh|auth|bearer|id|session|security|jwt|oauth)?[ _-]?token|jwt|session|credentials?|api[ _-]?key|assertion|ticket|cookie|password|login|certificate|authorization|signature|secret|key";

/** How servers say what is wrong with a token. */
export const tokenWords: Family = {
  name: "words: token",
  signs: [
    {
      status: [440],
      causes: { "credentials-expired": { sure: "certain", says: "The login has timed out." } },
      source: "https://learn.microsoft.com/troubleshoot/developer/webapps/iis/: 440 Login Time-out",
    },
    {
      status: [498],
      causes: { "credentials-invalid": { sure: "certain", says: "The token is expired or not valid." } },
      source: "https://developers.arcgis.com/documentation/security-and-authentication/: 498 Invalid Token",
    },
    {
      status: [499],
      start: /Token Required/i,
      causes: { "credentials-missing": "certain" },
      source: "https://developers.arcgis.com/documentation/security-and-authentication/: 499 Token Required",
    },
    ...said(
      new RegExp(
        `\\b(?:${thing})\\b[^<>\\n,;]{0,30}\\b(?:has |is |was )?(?<!\\b(?:or|not) )(?:expired|timed out|no longer valid|past its expir)`,
        "i",
      ),
      {
        status,
        causes: { "credentials-expired": "certain" },
        source: "RFC 6750 §3.1",
      },
    ),
    ...said(
      /(?<!\bor )\bexpired?[ _-]?(?:(?:access|auth|id|refresh|bearer|security|session|jwt|oauth)[ _-]?)?(?:token|jwt|session|credentials?|signature|api[ _-]?key|key|ticket|password|certificate)|(?:token|jwt|session|signature|credentials?|key)[_-]?(?:is[_-]?)?expired|token_?expir|jwt expired|"exp" claim|\bexp(?:iration)?\b claim|claim timestamp check failed|lifetime validation failed|IDX10223|TokenLifetime|session_?timeout/i,
      {
        status,
        causes: { "credentials-expired": "certain" },
        source: "jsonwebtoken README: jwt expired; PyJWT jwt/api_jwt.py; jose JWTExpired",
      },
    ),
    ...said(
      /\b(?:invalid|wrong|bad|incorrect|unexpected|unknown|mismatch(?:ed|ing)?)[ _-](?:\w{1,12} ){0,3}?["'`(]{0,2}aud(?:ience)?\b|\baud(?:ience)?s?\b["'`)\]]{0,2}[^<>\n]{0,60}\b(?:invalid|mismatch\w{0,3}|not (?:match|valid|allowed|accepted|expected|intended)|(?:does|do|did)(?: not|n't) (?:match|contain|include)|validation failed|incorrect|wrong|unexpected|failed)\b|issued (?:for|to) (?:an? )?(?:different|another|other)\b|not (?:intended|meant|issued) for (?:this|us|the)|IDX10214|InvalidAudience|Audience validation|unexpected "?aud"? claim|AudienceMismatch/i,
      {
        status,
        causes: { "wrong-audience": "certain" },
        source: "Microsoft.IdentityModel.Tokens LogMessages.cs: IDX10214; jsonwebtoken: jwt audience invalid",
      },
    ),
    ...said(
      /\b(?:invalid|wrong|bad|incorrect|unexpected|unknown|untrusted|unrecognized|mismatch(?:ed|ing)?)[ _-](?:\w{1,12} ){0,3}?["'`(]{0,2}iss(?:uer)?\b|\biss(?:uer)?\b["'`)\]]{0,2}[^<>\n]{0,60}\b(?:invalid|mismatch\w{0,3}|not (?:match|valid|allowed|accepted|expected|trusted|recognized|configured|found)|(?:does|do|did)(?: not|n't) match|validation failed|incorrect|wrong|unexpected|unknown|untrusted|failed)\b|IDX10205|InvalidIssuer|unexpected "?iss"? claim/i,
      {
        status,
        causes: { "wrong-issuer": "certain" },
        source: "Microsoft.IdentityModel.Tokens LogMessages.cs: IDX10205; jsonwebtoken: jwt issuer invalid",
      },
    ),
    ...said(
      /\b(?:token|jwt|signature|assertion)\b[^<>\n]{0,30}\b(?:not (?:yet )?(?:valid (?:yet|before)|active)|(?:can(?:no|')t be )?used (?:too early|before(?: (?:issued|valid))?)|issued in the future|not before)|\bnot[ _]?(?:yet[ _]?)?(?:before|valid yet)\b|jwt not active|IDX10222|NotBefore|ImmatureSignature|\biat\b[^<>\n]{0,40}future|\bnbf\b|used too early/i,
      {
        status,
        causes: { "clock-skew": "likely" },
        source: "RFC 7519 §4.1.5; jsonwebtoken: jwt not active; PyJWT ImmatureSignatureError",
      },
    ),
    ...said(
      /RequestTimeTooSkewed|clock skew|time[ _-]?skew|skewed|Request date header too old|\b(?:timestamp|request time|date header|x-amz-date|request date|x-date)\b[^<>\n]{0,60}\b(?:too (?:old|far|late|early|large)|old|outside|out of|expired|range|window|not within|in the future|ahead|behind|stale|skew|refused)\b|difference between the request time|HMAC signature cannot be verified, a valid date|timestamp for this request (?:was|is)/i,
      {
        status,
        causes: { "clock-skew": "certain" },
        source: "https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html",
      },
    ),
    ...said(
      /SignatureDoesNotMatch|\bsignature\b[^<>\n]{0,40}\b(?:mismatch|do(?:es)?(?: not|n't) match|verification failed|validation failed|is invalid|invalid|incorrect|wrong|failed|could not be verified|cannot be verified|not valid)\b|\binvalid[ _-](?:\w{1,12} )?signature|bad signature|IDX10503|IDX10500|IDX10511|signature_invalid|InvalidSignature|\bverif\w{1,8} (?:\w{1,12} ){0,4}signature|\bhmac\b[^<>\n]{0,30}(?:mismatch|not match|failed|invalid)|request signature we calculated|MAC signature found in the HTTP request/i,
      {
        status,
        causes: { "signature-mismatch": "certain" },
        source: "https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html; jsonwebtoken: invalid signature",
      },
    ),
    ...said(
      /\bjwt malformed|malformed (?:token|jwt|authorization|auth|credentials|bearer|header|security)|(?:token|jwt|authorization(?: header)?|credentials|bearer|auth header|api key)\b[^<>\n]{0,30}\b(?:malformed|badly formed|not well[- ]formed|could not be (?:parsed|decoded)|cannot be (?:parsed|decoded)|bad format|invalid format|wrong format|format is|invalid scheme|is not a jwt|not a valid jwt)|invalid (?:authorization|auth|token|bearer|jwt|credentials) (?:header|format|scheme|string)|invalid authentication header|(?:not enough|(?:wrong|invalid) number of|too (?:few|many)) segments|IDX12741|IDX14100|invalid compact (?:jws|serialization)|InvalidJwt|IncompleteSignature/i,
      {
        status,
        causes: { "credentials-malformed": "certain" },
        source: "jsonwebtoken README: jwt malformed; PyJWT: Not enough segments",
      },
    ),
    ...said(
      /\b(?:kid|signing key|key id|jwks?|json web key|public key|secret)\b[^<>\n]{0,50}\b(?:not found|unknown|unable|no match\w{0,3}|could not|missing|mismatch)|unable to (?:find|match|get) (?:a |the )?(?:key|signing|kid)|no (?:matching|applicable|suitable) key|IDX10501|invalid algorithm|(?:alg|algorithm)\b[^<>\n]{0,40}(?:not (?:allowed|supported|permitted)|mismatch|invalid)/i,
      {
        status,
        causes: {
          "credentials-invalid": {
            sure: "certain",
            says: "The server has no key that fits the token: it comes from another issuer, or its keys were changed.",
          },
          "wrong-issuer": "possible",
        },
        source: "jwks-rsa README; Microsoft.IdentityModel.Tokens LogMessages.cs: IDX10501",
      },
    ),
  ],
};
