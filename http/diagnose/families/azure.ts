import { member } from "../signs/patterns";
import { type Family, field, type Row, signsOf } from "./family";

const storageCodes = "https://learn.microsoft.com/rest/api/storageservices/common-rest-api-error-codes";

// Case counts: others write FORBIDDEN.
const code = (name: string) => new RegExp(`"code"\\s{0,4}:\\s{0,4}"(?:${name})\\b`);

/** A code of Azure Storage, which stands both in a field and in the content. */
function storage(codes: string, causes: NonNullable<Row[1]>): readonly Row[] {
  return [
    [field("x-ms-error-code", new RegExp(`^(?:${codes})$`)), causes],
    [new RegExp(`<Code>(?:${codes})</Code>|"code"\\s?:\\s?"(?:${codes})"`), causes],
  ];
}

/** Azure: Storage, Resource Manager, Graph, App Service, Key Vault, Cosmos DB. */
export const azure: Family = {
  name: "Azure",
  signs: [
    ...signsOf("origin", "Azure OpenAI", "https://learn.microsoft.com/azure/ai-foundry/openai/how-to/quota", [
      [
        /\bDeploymentNotFound\b|API deployment for this resource does not exist/,
        {
          "wrong-address": {
            sure: "certain",
            says: "The resource has no deployment of the name that was asked for.",
            next: {
              caller:
                "Use the name of the deployment, not that of the model, for each model the program asks: the one for embeddings too.",
            },
          },
        },
        [404],
      ],
    ]),
    ...signsOf("origin", "Azure Storage", storageCodes, [
      [/AuthenticationErrorDetail>[^<]{0,40}(?:Request date header too old|date header)/, { "clock-skew": "certain" }],
      [
        /Signature (?:did not match|fields not well formed)|The MAC signature found/,
        { "signature-mismatch": "certain" },
      ],
      [/Signature not valid in the specified time frame|Signed expiry time/, { "credentials-expired": "certain" }],
      ...storage("NoAuthenticationInformation", { "credentials-missing": "certain" }),
      ...storage("InvalidAuthenticationInfo", { "credentials-malformed": "likely" }),
      ...storage("AuthorizationFailure", {
        "network-block": {
          sure: "likely",
          says: "The firewall of the storage account does not let this network in, or the account may not do this.",
        },
        "role-missing": "possible",
      }),
      ...storage("AuthorizationPermissionMismatch|InsufficientAccountPermissions", { "role-missing": "certain" }),
      ...storage("AuthorizationSourceIPMismatch", { "network-block": "certain" }),
      ...storage("KeyBasedAuthenticationNotPermitted|AuthorizationProtocolMismatch", { "scheme-mismatch": "certain" }),
      ...storage("PublicAccessNotPermitted", {
        "credentials-missing": {
          sure: "certain",
          says: "Public access is turned off for the account, and no credentials came.",
        },
      }),
      ...storage("AccountIsDisabled", { "not-enabled": "certain" }),
      ...storage("AuthenticationFailed", {
        "signature-mismatch": "likely",
        "credentials-expired": "possible",
        "clock-skew": "possible",
      }),
      [
        { fields: [["x-ms-error-code", /^(?:ResourceNotFound|ContainerNotFound|BlobNotFound)$/]] },
        {
          "hidden-404": {
            sure: "possible",
            says: "The container may be private: to anonymous clients it answers as if there were nothing.",
          },
        },
        [404],
      ],
      [field("server", /^(?:Windows-Azure-(?:Blob|Table|Queue|File)|Microsoft-HTTPAPI)\/[\d.]{1,8} ?/)],
      [field("x-ms-error-code", /\S.*/)],
    ]),
    ...signsOf(
      "origin",
      "Microsoft Graph or Azure",
      "https://learn.microsoft.com/graph/errors; https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors",
      [
        [member("message", "Access token is empty"), { "credentials-missing": "certain" }],
        [
          /CompactToken parsing failed|JWT is not well formed|IDX12741|Invalid JWT access token/,
          { "credentials-malformed": "certain" },
        ],
        [
          /Lifetime validation failed|InvalidAuthenticationToken[\s\S]{0,80}expired|ExpiredAuthenticationToken/,
          { "credentials-expired": "certain" },
        ],
        [
          /Access token validation failure\. Invalid audience|InvalidAuthenticationTokenAudience/,
          { "wrong-audience": "certain" },
        ],
        [/InvalidAuthenticationTokenTenant|wrong issuer/, { "wrong-issuer": "certain" }],
        [code("InvalidAuthenticationToken"), { "credentials-invalid": "likely" }],
        [code("AuthenticationFailed"), { "credentials-invalid": "likely", "credentials-missing": "possible" }],
        [
          code("(?:AuthorizationFailed|LinkedAuthorizationFailed|Forbidden|AccessDenied|ErrorAccessDenied)"),
          { "role-missing": "likely" },
          [403],
        ],
        [
          code("Authorization_RequestDenied"),
          {
            "scope-missing": {
              sure: "likely",
              says: "The app lacks a permission of the API, or an administrator has not consented to it.",
            },
            "role-missing": "likely",
          },
        ],
        [
          member(
            "code",
            "(?:SubscriptionNotRegistered|MissingSubscriptionRegistration|NoRegisteredProviderFound|DisallowedProvider)",
          ),
          { "not-enabled": "certain" },
        ],
        [
          code("(?:RequestDisallowedByPolicy|ScopeLocked)"),
          { "role-missing": { sure: "certain", says: "A policy or a lock forbids this, whoever asks." } },
        ],
        [/MailboxNotEnabledForRESTAPI|MailboxNotSupportedForRESTAPI/, { "not-enabled": "certain" }],
        [field("www-authenticate", /insufficient_claims/i), { "login-stronger": "certain" }],
        [field("www-authenticate", /authorization_uri="?https:\/\/login\.(?:microsoftonline|windows)\./i)],
        [{ content: [/"innerError"\s?:/, /"request-id"\s?:/] }],
        [field("x-ms-ags-diagnostic", /\S.*/)],
      ],
    ),
    ...signsOf(
      "gateway",
      "Azure App Service",
      "https://learn.microsoft.com/azure/app-service/app-service-ip-restrictions",
      [
        [field("x-ms-forbidden-ip", /\S.*/), { "network-block": "certain" }],
        [
          /Ip Forbidden|Error 403 - Forbidden[\s\S]{0,300}web app you have attempted to reach has blocked/i,
          { "network-block": "certain" },
          [403],
        ],
        [
          /Error 403 - This web app is stopped|This web app is stopped/,
          {
            "not-enabled": {
              sure: "certain",
              says: "The app is stopped.",
              next: { server: "Start the app, and look whether a quota stopped it." },
            },
          },
          [403],
        ],
        [
          /The resource you are looking for has been removed[\s\S]{0,200}azurewebsites/i,
          { "wrong-address": "likely" },
          [404],
        ],
        [/404 Web Site not found/, { "wrong-address": "certain" }, [404]],
      ],
    ),
    ...signsOf("origin", "Azure Key Vault", "https://learn.microsoft.com/azure/key-vault/general/common-error-codes", [
      [/AKV10032/, { "wrong-issuer": "certain" }],
      [/AKV10022/, { "wrong-audience": "certain" }],
      [/AKV10000|AKV10001/, { "credentials-missing": "certain" }],
      [/"innererror"[\s\S]{0,60}"code"\s?:\s?"ForbiddenByFirewall"/, { "network-block": "certain" }],
      [/ForbiddenByPolicy|ForbiddenByRbac|AccessDenied[\s\S]{0,60}vault/i, { "role-missing": "certain" }],
      [field("www-authenticate", /resource="https:\/\/vault\.azure\.net"/)],
    ]),
    ...signsOf(
      "origin",
      "Azure Cosmos DB",
      "https://learn.microsoft.com/azure/cosmos-db/nosql/troubleshoot-unauthorized",
      [
        [/input authorization token can(?:no|')t serve the request/, { "signature-mismatch": "certain" }],
        [/authorization token is not valid at the current time/, { "clock-skew": "certain" }],
        [
          /required Authorization header is missing|'authorization' header is missing/,
          { "credentials-missing": "certain" },
        ],
        [/blocked by your Cosmos DB account firewall/, { "network-block": "certain" }],
      ],
    ),
  ],
};
