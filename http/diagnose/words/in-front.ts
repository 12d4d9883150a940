import type { Family } from "../families/family";
import { said } from "./said";

/** How servers say that a request was stopped for where it comes from, how often, or on whose behalf. */
export const inFrontWords: Family = {
  name: "words: in front",
  signs: [
    // A page of errors that speaks of what can happen has not said that it did.
    ...said(
      /\b(?:may|might|can|could) (?:have )?(?:\w{1,12} ){0,3}(?:triggered|caused by|due to|tripped) the (?:csrf|cross-site)/i,
      {
        status: [400, 403],
        causes: { csrf: "possible" },
        source: "apache/tomcat webapps/manager/WEB-INF/jsp/403.jsp",
      },
    ),
    ...said(
      /(?<!(?:triggered|tripped|caused by|due to) the )\b(?:csrf|xsrf)\b|cross[- ]site (?:request forgery|post|form|requests? (?:are|is|not))|anti-?forgery|valid crumb|authenticity[ _]token|RequestVerificationToken|\bpage expired\b|InvalidCrossOriginRequest|csrf_?token|token mismatch|invalid (?:form|security) (?:token|key)|nonce (?:verification )?(?:failed|is invalid)|rest_cookie_invalid_nonce|cookie check failed/i,
      {
        status: [400, 401, 403, 404, 405, 419, 422],
        causes: { csrf: "certain" },
        source:
          "Django django/views/csrf.py; Laravel VerifyCsrfToken; Rails ActionController::InvalidAuthenticityToken",
      },
    ),
    ...said(
      /\bnot allowed by cors\b|\binvalid cors\b|(?<!blocked by )\bcors\b[^<>\n]{0,30}\b(?:error|polic\w{1,3}|rejected|blocked|failed|denied|not allowed)\b|\borigin\b[^<>\n]{0,40}(?<!therefore )\bnot (?:allowed|permitted|whitelisted|authorized|trusted|valid)\b|\b(?:invalid|disallowed|forbidden|unknown|untrusted|bad) origin\b(?! server)/i,
      {
        status: [400, 401, 403, 500],
        causes: {
          cors: {
            sure: "certain",
            says: "The server does not take requests from pages of this origin.",
            next: { server: "Add the origin to the list of those that are allowed." },
          },
        },
        source: "spring-projects/spring-framework DefaultCorsProcessor: Invalid CORS request; expressjs/cors README",
      },
    ),
    { status: [429], causes: { "rate-limit": "certain" }, source: "RFC 6585 §4" },
    ...said(
      /\brate[ _-]?limit(?:ed|ing| exceeded|_exceeded)?\b|\btoo many (?:\w{1,12} ){0,3}(?:requests|attempts|logins?|calls|failed|connections)\b|\bthrottl(?:ed|ing)\b|Throttling(?:Exception)?\b|(?:request|api|daily|usage|hourly|monthly|call)?[ _]?quota (?:has been )?exceeded|quotaExceeded|\blimit exceeded\b|userRateLimitExceeded|\bslow ?down\b|SlowDown|RESOURCE_EXHAUSTED|retry (?:after|in) \d|exceeded (?:the |your |its )?(?:rate|request|api|quota|limit)|abuse detection|secondary rate/i,
      {
        status: [400, 401, 403, 420, 423, 429, 500, 503, 509, 529],
        causes: { "rate-limit": "certain" },
        source:
          "https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api; https://cloud.google.com/apis/design/errors",
      },
    ),
    {
      status: [403, 429, 503],
      fields: [["x-ratelimit-remaining", /^0$/]],
      causes: { "rate-limit": "certain" },
      source: "https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api",
    },
    {
      status: [403, 429, 503],
      fields: [["ratelimit", /\br=0\b/]],
      causes: { "rate-limit": "certain" },
      source: "IETF draft-ietf-httpapi-ratelimit-headers",
    },
    {
      status: [429, 503],
      fields: [["retry-after", /^1[5-9]\d{8}$/]],
      causes: {
        "rate-limit": {
          sure: "certain",
          says: "Too many requests came, and Retry-After holds a time since 1970 where seconds to wait belong.",
          next: { caller: "Wait until that time and no longer: taken as written it is decades." },
        },
      },
      source: "RFC 9110 §10.2.3",
    },
    ...said(
      /\b(?:your |client |this |source |remote )?ip(?:[ -]address(?:es)?)?\b[^<>\n]{0,50}\b(?:not (?:allowed|authorized|whitelisted|allowlisted|permitted|in the|on the)|(?:is |has been |was )?(?:blocked|banned|blacklisted|denied|restricted|forbidden|prohibited))\b|\b(?:country|region|location|geo(?:graphic)?)\b[^<>\n]{0,50}\b(?:not (?:allowed|available|supported|permitted)|(?:is |has been |are )?(?:blocked|banned|restricted|denied|prohibited))\b|(?:blocked|banned|not available|unavailable|unsupported|restricted)[^<>\n]{0,30}\b(?:in your (?:country|region|location)|country|region|by ip)\b|\b(?:vpn|proxy|tor|data ?center)\b[^<>\n]{0,20}\b(?:detected|not allowed|blocked)|vpn_detected|from your (?:location|country|region|network|ip)\b|unsupported_country|\bip (?:allow|white)list|not from an allowed ip|IP address rejected|client address is not authorized|AuthorizationSourceIPMismatch|ip_not_allowed/i,
      {
        status: [401, 403, 451, 503],
        causes: { "network-block": "certain" },
        source:
          "https://learn.microsoft.com/rest/api/storageservices/common-rest-api-error-codes; https://docs.github.com/organizations/keeping-your-organization-secure",
      },
    ),
    {
      status: [451],
      causes: {
        "network-block": {
          sure: "certain",
          says: "The law of some place forbids to show this to where the request came from.",
        },
      },
      source: "RFC 7725 §3",
    },
    ...said(
      /\b(?:are you (?:a )?(?:human|robot)|verify (?:that )?you(?:'re| are) (?:a )?(?:human|not a robot)|unusual traffic|automated (?:requests|queries|access|traffic|activity|tool)|bot (?:traffic|activity|detected)|suspicious (?:traffic|activity)|unusual activity|not a (?:ro)?bot|robot check|bot detect|captcha|(?:checking|verifying) (?:if the site|your browser)|security (?:check|verification)|enable javascript and cookies|browser verification|human verification|ddos protection)/i,
      {
        status: [202, 400, 401, 403, 405, 429, 503],
        who: { kind: "bot-check", name: "A check for bots" },
        causes: { "bot-check": "likely" },
        source: "https://developers.cloudflare.com/cloudflare-challenges/",
      },
    ),
    ...said(
      /\b(?:web application firewall|mod_?security|(?<!Cross-Origin )request (?:was )?(?:blocked|rejected)|blocked by (?:the |our |a |an )?(?:\w{1,20} )?(?:waf|firewall|security|protection|filter|rules?)\b|suspicious (?:request|activity)|security (?:rule|policy|service|system)|malicious|attack (?:detected|id)|potentially dangerous|support id|incident id|event id: \d)/i,
      {
        status: [400, 401, 403, 405, 406, 429, 500, 501, 503],
        causes: { "waf-block": "likely" },
        source: "https://my.f5.com/manage/s/article/K81042543; OWASP ModSecurity",
      },
    ),
  ],
};
