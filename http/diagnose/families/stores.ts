import { member } from "../signs/patterns";
import { type Family, field, signsOf } from "./family";

/** Stores and tools that are asked over HTTP: Elasticsearch, MinIO, Vault, Consul, Grafana, Jenkins, CouchDB, Supabase, Firebase. */
export const stores: Family = {
  name: "stores and tools",
  signs: [
    ...signsOf("origin", "Elasticsearch", "elastic/elasticsearch x-pack/plugin/core security", [
      [field("x-elastic-product", /\S.*/)],
      [member("type", "security_exception")],
      [/missing authentication credentials for REST request/, { "credentials-missing": "certain" }],
      [
        /unable to authenticate (?:user|with provided credentials)|failed to authenticate user/,
        { "credentials-invalid": "certain" },
      ],
      [/is unauthorized for (?:user|API key|service account|run as)/, { "role-missing": "certain" }],
      [/current license is non-compliant|license is expired/, { "not-enabled": "certain" }],
      [
        /cluster_block_exception/,
        {
          overloaded: {
            sure: "certain",
            says: "The index is blocked for writing; most often the disk is nearly full.",
            next: { server: "Free disk space, and remove the block read_only_allow_delete." },
          },
        },
        [403, 429],
      ],
      [/Content-Type header \[[^\]]{0,80}\] is not supported/, { "content-malformed": "certain" }],
      [/token expired|api key is expired/i, { "credentials-expired": "certain" }],
      [/es_rejected_execution_exception|circuit_breaking_exception/, { overloaded: "certain" }, [429, 503]],
    ]),
    ...signsOf("origin", "OpenSearch", "opensearch-project/security", [
      [/no permissions for \[/, { "role-missing": "certain" }],
      [/Authentication finally failed/, { "credentials-invalid": "certain" }],
      [/OpenSearch Security not initialized/, { "upstream-failed": "certain" }],
      [field("www-authenticate", /realm="OpenSearch Security"/)],
    ]),
    ...signsOf("origin", "MinIO", "minio/minio cmd/api-errors.go", [[field("server", /^MinIO/i)], [/XMinio\w{3,40}/]]),
    ...signsOf("origin", "Vault", "hashicorp/vault http and sdk/logical/error.go", [
      [/"errors"\s?:\s?\[\s{0,8}"missing client token"/, { "credentials-missing": "certain" }],
      [
        /"errors"\s?:\s?\[\s{0,8}"Vault is sealed"/i,
        { overloaded: { sure: "certain", says: "The vault is sealed: nobody gets in before it is opened." } },
      ],
      [/invalid role or secret ID|invalid secret id|invalid role ID/i, { "credentials-invalid": "certain" }],
      [/\d errors? occurred:\\n\\t\* permission denied/, { "role-missing": "likely", "credentials-invalid": "likely" }],
      [field("x-vault-request", /\S.*/)],
    ]),
    {
      status: [403],
      content: [/^\s{0,4}\{\s{0,8}"errors"\s?:\s?\[\s{0,8}"permission denied"\s{0,8}\]\s{0,8}\}/],
      causes: { "credentials-invalid": "possible", "role-missing": "possible", "credentials-missing": "possible" },
      tell: "Ask with the same token who it belongs to: with Vault, GET /v1/auth/token/lookup-self.",
      source: "hashicorp/vault sdk/logical/error.go: one message for a bad token and for a missing policy",
    },
    ...signsOf("origin", "Consul", "hashicorp/consul acl/errors.go", [
      [
        /Permission denied: anonymous token lacks permission|token with AccessorID 'anonymous|token with AccessorID '00000000-0000-0000-0000-000000000002'/,
        { "credentials-missing": "certain" },
      ],
      [/Permission denied: token with AccessorID/, { "role-missing": "certain" }],
      [/ACL not found/, { "credentials-invalid": "certain" }],
    ]),
    ...signsOf("origin", "Grafana", "grafana/grafana pkg/services/authn and pkg/middleware", [
      [member("messageId", "(?:auth|session|api-key|password-auth|serviceaccounts)\\.")],
      [
        member("messageId", "(?:session\\.token\\.rotate|api-key\\.expired|auth\\.expired)"),
        { "credentials-expired": "certain" },
      ],
      [
        member("messageId", "(?:api-key\\.invalid|password-auth\\.failed|auth\\.unauthorized)"),
        { "credentials-invalid": "likely", "credentials-missing": "possible" },
      ],
      [/accessErrorId|additional permissions to: /, { "role-missing": "certain" }],
      [/Expired API key/, { "credentials-expired": "certain" }],
    ]),
    ...signsOf("origin", "Jenkins", "jenkinsci/jenkins core/src/main/java/hudson/security", [
      [field("x-jenkins", /\S.*/)],
      [
        /No valid crumb was included/,
        {
          csrf: {
            sure: "certain",
            says: "Jenkins wants a crumb with this request, and none that fits the session came.",
            next: {
              caller:
                "Use an API token in place of the password, or get a crumb from /crumbIssuer and send it with the same cookie.",
            },
          },
        },
      ],
      [{ fields: [["x-you-are-authenticated-as", /^anonymous$/]] }, { "credentials-missing": "certain" }, [403]],
      [/is missing the \S{1,40}\/\S{1,40} permission/, { "role-missing": "certain" }],
      [/anonymous is missing the/, { "credentials-missing": "certain" }],
      [field("x-required-permission", /\S.*/), { "role-missing": "likely" }, [403]],
    ]),
    ...signsOf("origin", "CouchDB", "apache/couchdb src/couch/src/couch_httpd.erl", [
      [field("server", /^CouchDB/)],
      [
        {
          content: [
            member("error", "unauthorized"),
            member("reason", "You are not (?:a server admin|authorized|allowed)"),
          ],
        },
        { "credentials-missing": "likely", "role-missing": "likely" },
      ],
      [
        { content: [member("error", "unauthorized"), member("reason", "Name or password is incorrect")] },
        { "credentials-invalid": "certain" },
      ],
    ]),
    ...signsOf("origin", "PostgREST", "https://docs.postgrest.org/en/stable/references/errors.html", [
      [member("code", "PGRST\\d{3}")],
      [{ content: [member("code", "PGRST30[13]"), /expired/i] }, { "credentials-expired": "certain" }],
      [{ content: [member("code", "PGRST301"), /JWSInvalidSignature/] }, { "signature-mismatch": "certain" }],
      [
        { content: [member("code", "PGRST301"), /JWSError(?! JWSInvalidSignature)|JWTClaimsSetDecodeError/] },
        {
          "credentials-malformed": {
            sure: "certain",
            says: "The token cannot be decoded as a JWT: it was cut, has a typing error, or is a placeholder.",
          },
        },
      ],
      [member("code", "PGRST302"), { "credentials-missing": "certain" }],
      [
        { content: [member("code", "42501")] },
        {
          "role-missing": {
            sure: "certain",
            says: "The role in the database may not do this: a grant or a row-level policy is missing.",
          },
        },
      ],
      [/violates row-level security policy/, { "role-missing": "certain" }],
      [/No `?apikey`? request header/, { "credentials-missing": "certain" }],
    ]),
    ...signsOf(
      "origin",
      "Firebase",
      "https://firebase.google.com/docs/database/rest/auth; https://firebase.google.com/docs/reference/rest/auth",
      [
        [
          { content: [/^\s{0,4}\{\s{0,8}"error"\s?:\s?"Permission denied"\s{0,8}\}/] },
          {
            "role-missing": { sure: "certain", says: "The rules of the database do not allow this." },
            "credentials-missing": "possible",
          },
        ],
        [/Auth token is expired|"error"\s?:\s?"Auth token/, { "credentials-expired": "certain" }],
        [
          /INVALID_LOGIN_CREDENTIALS|EMAIL_NOT_FOUND|INVALID_PASSWORD|INVALID_ID_TOKEN/,
          { "credentials-invalid": "certain" },
        ],
        [/TOO_MANY_ATTEMPTS_TRY_LATER/, { "rate-limit": "certain" }],
        [/OPERATION_NOT_ALLOWED|CONFIGURATION_NOT_FOUND/, { "not-enabled": "certain" }],
        [/Missing or insufficient permissions/, { "role-missing": "certain" }],
      ],
    ),
  ],
};
