import type { Who } from "../diagnosis";
import { element, member } from "../signs/patterns";
import type { Family } from "./family";

const gateway: Who = { kind: "gateway", name: "Amazon API Gateway" };
const aws: Who = { kind: "origin", name: "AWS" };
const alb: Who = { kind: "gateway", name: "AWS Application Load Balancer" };
const gatewayResponses =
  "https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html";
const commonErrors = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_aws-signing.html";

/** Amazon's gateways, load balancers and firewall, and the signatures of all its APIs. */
export const amazon: Family = {
  name: "AWS",
  signs: [
    {
      status: [403],
      content: [member("message", "Missing Authentication Token")],
      who: gateway,
      causes: {
        "wrong-address": {
          sure: "likely",
          says: "The gateway says so most often of an address or method that it does not have.",
          next: {
            caller: "Check stage, path and method of the address.",
            server: "Check that the route is deployed to this stage.",
          },
        },
        "credentials-missing": { sure: "possible", says: "The route wants a signature, and the request has none." },
      },
      tell: "Ask for a route of the same stage that certainly exists: if that answers, the address was wrong.",
      source: "https://repost.aws/knowledge-center/api-gateway-authentication-token-errors",
    },
    {
      status: [403],
      fields: [["x-amzn-errortype", /^MissingAuthenticationToken/i]],
      who: gateway,
      causes: { "wrong-address": "likely", "credentials-missing": "possible" },
      source: gatewayResponses,
    },
    {
      fields: [["x-amzn-errortype", /^IncompleteSignature/i]],
      sent: [["authorization", /^Bearer /i]],
      who: gateway,
      causes: {
        "scheme-mismatch": {
          sure: "certain",
          says: "A Bearer token was sent, and this route wants a signature of AWS.",
          next: {
            caller: "Sign the request with Signature Version 4, or have the route take tokens by an authorizer.",
          },
        },
      },
      source: gatewayResponses,
    },
    {
      fields: [["x-amzn-errortype", /^IncompleteSignature/i]],
      who: aws,
      causes: { "credentials-malformed": "certain" },
      source: commonErrors,
    },
    {
      content: [/not a valid key=value pair \(missing equal-sign\) in Authorization header/],
      who: gateway,
      causes: { "scheme-mismatch": "certain", "wrong-address": "possible" },
      source: gatewayResponses,
    },
    {
      content: [/Authorization header requires '?(?:Credential|Signature|SignedHeaders)/],
      who: aws,
      causes: { "scheme-mismatch": "certain" },
      source: gatewayResponses,
    },
    {
      fields: [["x-amzn-errortype", /^(?:ExpiredToken|RequestExpired)/i]],
      who: aws,
      causes: { "credentials-expired": "certain" },
      source: commonErrors,
    },
    {
      fields: [["x-amzn-errortype", /^(?:InvalidSignature|SignatureDoesNotMatch)/i]],
      who: aws,
      causes: { "signature-mismatch": "certain" },
      source: commonErrors,
    },
    {
      fields: [["x-amzn-errortype", /^(?:UnrecognizedClient|InvalidClientTokenId)/i]],
      who: aws,
      causes: { "credentials-invalid": "certain" },
      source: commonErrors,
    },
    {
      fields: [["x-amzn-errortype", /^AccessDenied/i]],
      who: aws,
      causes: { "role-missing": "certain" },
      source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html",
    },
    {
      fields: [["x-amzn-errortype", /^(?:Throttling|TooManyRequests|LimitExceeded)/i]],
      who: aws,
      causes: { "rate-limit": "certain" },
      source: gatewayResponses,
    },
    {
      status: [403],
      fields: [["x-amzn-errortype", /^ForbiddenException/i]],
      who: gateway,
      causes: {
        "not-enabled": {
          sure: "likely",
          says: "The key is missing, or is not in a usage plan of this stage; a resource policy or a firewall answers the same.",
        },
        "credentials-missing": "possible",
        "waf-block": "possible",
      },
      tell: "Send the same with x-api-key: does the answer change?",
      source: gatewayResponses,
    },
    {
      status: [403],
      content: [/^\s{0,4}\{\s{0,8}"[mM]essage"\s?:\s?"Forbidden"\s{0,8}\}/],
      fields: [["x-amzn-requestid", /\S.*/]],
      who: gateway,
      causes: {
        "not-enabled": { sure: "possible", says: "The key is missing, or is not in a usage plan of this stage." },
        "credentials-missing": "possible",
        "waf-block": "possible",
      },
      source: gatewayResponses,
    },
    {
      content: [
        /User is not authorized to access this resource with an explicit deny|User is not authorized to access this resource/,
      ],
      who: gateway,
      causes: {
        "role-missing": { sure: "certain", says: "The authorizer of the gateway refused: its policy denies this." },
      },
      source: gatewayResponses,
    },
    {
      content: [/Signature (?:expired|not yet current): /],
      who: aws,
      causes: { "clock-skew": "certain" },
      source: commonErrors,
    },
    {
      content: [/is not authorized to perform: [\w-]{1,40}:\w/],
      who: aws,
      causes: { "role-missing": "certain" },
      source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html",
    },
    {
      status: [401],
      fields: [["x-amzn-remapped-www-authenticate", /\S.*/]],
      who: gateway,
      causes: {
        "credentials-missing": "likely",
        "challenge-malformed": {
          sure: "likely",
          says: "The server behind sent a challenge, and the gateway renamed its field, so no client finds it.",
          next: { server: "Map x-amzn-Remapped-WWW-Authenticate back to WWW-Authenticate in the gateway." },
        },
      },
      source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-known-issues.html",
    },
    {
      status: [401],
      content: [/^\s{0,4}\{\s{0,8}"message"\s?:\s?"Unauthorized"\s{0,8}\}/],
      fields: [["x-amzn-requestid", /\S.*/]],
      who: gateway,
      causes: { "credentials-missing": "likely", "credentials-invalid": "likely" },
      source: gatewayResponses,
    },
    {
      fields: [["x-amzn-waf-action", /captcha|challenge/i]],
      status: [202, 403, 405],
      who: { kind: "bot-check", name: "AWS WAF" },
      causes: { "bot-check": "certain" },
      source: "https://docs.aws.amazon.com/waf/latest/developerguide/waf-captcha-and-challenge-how-it-works.html",
    },
    {
      content: [/awswaf\.com|AwsWafIntegration|gokuProps/],
      status: [202, 403, 405],
      who: { kind: "bot-check", name: "AWS WAF" },
      causes: { "bot-check": "certain" },
      source: "https://docs.aws.amazon.com/waf/latest/developerguide/waf-application-integration.html",
    },
    {
      status: [403],
      fields: [["server", /^awselb\//]],
      content: [element("title", "403 Forbidden")],
      who: alb,
      causes: { "waf-block": "certain" },
      source:
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-403-issues",
    },
    {
      fields: [["server", /^awselb\//]],
      who: alb,
      source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html",
    },
    {
      fields: [["set-cookie", /^AWSELBAuthSessionCookie/]],
      status: [302],
      who: alb,
      causes: { "login-redirect": "certain" },
      source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-authenticate-users.html",
    },
    {
      fields: [["x-amzn-requestid", /\S.*/]],
      who: aws,
      source: "https://docs.aws.amazon.com/general/latest/gr/aws-apis.html",
    },
    { fields: [["x-amz-apigw-id", /\S.*/]], who: gateway, source: gatewayResponses },
  ],
};
