import type { Family } from "../families/family";
import { refusals, said } from "./said";

const status = refusals;
const forbidden = [401, 403, 404] as const;

// That somebody lacks a permission, a role or a right.
const forbids =
  /\b(?:do(?:es)?|did)(?: not|n't) have (?:the |any |enough |a |an |proper |correct |sufficient |necessary |required |appropriate |adequate )*(?:[\w.:*/-]{1,60} )?(?:permissions?|access|privileges?|rights?|authority|roles?|authorization)\b|\binsufficient (?:permissions?|privileges?|rights|access|role)\b|\bnot (?:authorized|authorised|allowed|permitted) to (?:perform|access|do|use(?! this (?:api|service))|view|read|create|update|delete|make|invoke|call|execute|list|get|edit|modify|see|carry|download|upload|push|pull|clone|merge|publish|deploy)\b|\b(?:lacks?|missing|requires?|needs?)(?: the)?(?: required)? ['"`\w.:*/-]{0,60} ?(?:permissions?|privileges?|roles?)\b|(?:permission|role|privilege)s? (?:\S{1,60} )?(?:is |are )?(?:required|missing|denied on)|User .{1,80} is not authorized|AuthorizationPermissionMismatch|AuthorizationFailed\b|insufficient_permissions?|is not authorized to perform|admin(?:istrator)?s? only|only (?:admins?|administrators?|owners?|members?|staff)\b|blocked by (?!cors\b)[\w ]{0,30}policy|(?:organization|org|admin|access|conditional access)[ _-]policy[^<>\n]{0,30}\b(?:block|den|forbid|prevent|restrict)\w{0,4}|policy (?:denies|forbids|prevents)|explicit deny|must be (?:an? )?(?:admin|administrator|owner|member|staff|superuser)/i;

/** How servers say that who asks is known and may not do this. */
export const permissionWords: Family = {
  name: "words: permission",
  signs: [
    ...said(
      /\binsufficient[ _]?scopes?\b|\bscopes?\b[^<>\n]{0,50}\b(?:missing|required|insufficient|needed|not (?:granted|allowed|sufficient|included|present))\b|\b(?:missing|requires?|required|needs?|lacks?|without|insufficient)\b[^<>\n.]{0,40}\bscopes?\b|ACCESS_TOKEN_SCOPE_INSUFFICIENT|insufficient authentication scopes|insufficientPermissions|missing_scope|not accessible by (?:personal access token|integration)|oauth[ _]?scope/i,
      {
        status: [400, 401, 403, 404],
        causes: { "scope-missing": "certain" },
        source:
          "RFC 6750 §3.1; https://cloud.google.com/docs/authentication/troubleshoot-adc; https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api",
      },
    ),
    ...said(forbids, {
      status,
      causes: { "role-missing": "certain" },
      source:
        "Django REST framework: You do not have permission; https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html",
    }),
    ...said(forbids, {
      status: [404],
      causes: { "hidden-404": "certain" },
      source: "GitLab and Jira answer 404 where access is missing; RFC 9110 §15.5.4",
    }),
    ...said(
      /\bnot (?:a|an|the) (?:member|owner|admin|administrator|author|participant|collaborator|staff)\b|\b(?:cannot|can't|can not|may not|not able to) (?:access|view|edit|modify|delete|read|write|do) (?:this|that|the|other|another|these)\b|\b(?:operation|action|request|access|method|resource|page|area|model|content)\b[^<>\n]{0,40}\b(?:not permitted|not allowed|(?:is |are )?(?:restricted|prohibited|(?<!403 )forbidden|reserved))\b|\brestricted (?:area|resource|access|to)\b|\b(?:email|account|user|phone) (?:is |has )?not (?:been )?(?:verified|confirmed|approved|active|activated)\b|\bverify your (?:email|account)|\bno access (?:to|for|rights)\b|not enough (?:rights|permissions?|privileges)|not your (?:resource|order|account|item)/i,
      { status: [401, 403], causes: { "role-missing": "likely" }, source: "common sentences of JSON APIs" },
    ),
    ...said(
      /\bor (?:you (?:do not|don't|may not) have (?:access|permission)|(?:no|insufficient|missing) (?:access|permissions?|rights)|is private|it is private|access (?:is |was )?denied|you (?:are not|aren't) (?:authorized|allowed))|\bmay not have (?:access|permission)|\bdoes not exist,? or\b/i,
      {
        status: [403, 404],
        causes: { "hidden-404": "certain" },
        source: "https://developer.atlassian.com/cloud/jira/platform/rest/v3/",
      },
    ),
    ...said(
      /\bread[- ]?only (?:token|key|api key|access|scope|mode|credentials?)\b|\b(?:token|key) (?:is )?(?:read[- ]?only|limited to|restricted to)\b|\bwrite access (?:is )?(?:required|needed|denied)/i,
      {
        status: [401, 403],
        causes: { "scope-missing": "likely" },
        source: "RFC 6750 §3.1",
      },
    ),
    ...said(/\bcannot (?:get|list|watch|create|update|patch|delete|impersonate|use) resource\b|is forbidden: User/i, {
      status: forbidden,
      causes: { "role-missing": "certain" },
      source: "kubernetes staging/src/k8s.io/apiserver/pkg/endpoints/handlers/responsewriters/errors.go",
    }),
    ...said(/\bpermission[ _-]denied\b|PERMISSION_DENIED|PermissionDenied\b/i, {
      status,
      causes: { "role-missing": "likely" },
      source: "https://grpc.io/docs/guides/status-codes/",
    }),
    ...said(
      /\baccess(?: is| was| to [^<>\n]{0,60})?[ _-]?(?:denied|forbidden|not allowed)\b|not[ _]authori[sz]ed\b|\bunauthori[sz]ed (?:access|user|request)|not allowed to access|AccessDenied\b|no_permission|\bACCESS_DENIED\b/i,
      {
        status: [403, 404],
        causes: { "role-missing": "possible" },
        tell: "Send the same without Authorization: does the answer change?",
        source:
          "Spring Security: Access is denied; https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html",
      },
    ),
    ...said(
      /\b(?:api(?![ _-]?key)|service|feature|endpoint|plan|module|subscription|addon|product|resource|capability|method)\b[^<>\n]{0,60}\b(?:(?:is |has |was )?not (?:been )?(?:enabled|activated|available (?:on|in|for|with|to) your (?:current )?(?:plan|account|subscription|tier|organi[sz]ation|project|package|license)|included|active|subscribed)|(?:is |are )?disabled)\b|(?:project|app|application|client|account) is not authorized to use this (?:api|service|feature)|SERVICE_DISABLED|accessNotConfigured|has not been used in project|insufficient_quota|exceeded your current quota|check your plan and billing|\bupgrade (?:your|to)\b[^<>\n]{0,30}\b(?:plan|pro|premium|account|subscription)|not subscribed|must (?:first )?accept the (?:\w{1,20} ){0,4}(?:EULA|terms|licen[sc]e|agreement)|\bonly (?:available|offered|included|accessible) (?:for|to|on|in|with) [\w ]{0,30}\b(?:plans?|tiers?|subscri\w{3,8}|customers|accounts?|users|members)\b|PLAN_[A-Z_]{3,30}|UPGRADE_REQUIRED|upgrade required|\btrial (?:period )?(?:has )?(?:expired|ended|is over)|\blicen[sc]e\b[^<>\n]{0,30}\b(?:expired|required|invalid|missing|not found)|premium (?:feature|plan|account|subscription)|subscription (?:is )?(?:required|expired|inactive|not (?:active|found))|payment (?:is )?required|billing (?:is |has )?(?:not|disabled|must)|BILLING_DISABLED|(?:account|user|tenant|organization|workspace|project) (?:has been |is |was )?(?:suspended|disabled|deactivated|locked|not active|inactive)|credit balance is too low|out of credits|insufficient (?:funds|credits?|balance)/i,
      {
        status: [400, 401, 402, 403, 404, 429],
        causes: { "not-enabled": "certain" },
        source:
          "https://cloud.google.com/service-usage/docs/troubleshooting; https://platform.openai.com/docs/guides/error-codes",
      },
    ),
    {
      status: [402],
      causes: { "not-enabled": { sure: "likely", says: "The account has to pay before it gets this." } },
      source: "RFC 9110 §15.5.3",
    },
  ],
};
