import { element, member } from "../signs/patterns";
import { type Family, field, signsOf } from "./family";

const error = (names: string) => member("error", `(?:${names})\\b`);

/** OAuth servers: Keycloak, Auth0, Okta, Cognito. */
export const oauth: Family = {
  name: "OAuth servers",
  signs: [
    ...signsOf("origin", "Keycloak", "keycloak/keycloak services/src/main/java/org/keycloak/services", [
      [/Invalid user credentials/, { "credentials-invalid": "certain" }],
      [/Invalid client or Invalid client credentials/, { "credentials-invalid": "certain" }],
      [
        /Account is not fully set up/,
        { "login-stronger": { sure: "certain", says: "The account has a required action to finish first." } },
      ],
      [/Account (?:disabled|temporarily disabled)/, { "not-enabled": "certain" }],
      [/Realm does not exist/, { "wrong-address": "certain" }],
      [
        /Token is not active|Session not active|Stale token|Offline user session not found/,
        { "credentials-expired": "certain" },
      ],
      [
        /Client not (?:enabled|allowed) (?:to retrieve service account|for direct access grants)|not allowed for direct access grants/i,
        { "not-enabled": "certain" },
      ],
      [/Invalid token issuer/, { "wrong-issuer": "certain" }],
      [
        /HTTPS required/,
        {
          "wrong-address": {
            sure: "certain",
            says: "The realm wants https.",
            next: { caller: "Ask over https.", server: "Set the proxy headers so that Keycloak sees https." },
          },
        },
        [403],
      ],
      [member("error", "HTTP 40[13]")],
      [member("error", "HTTP 401 Unauthorized"), { "credentials-missing": "likely", "credentials-invalid": "likely" }],
      [member("error", "HTTP 403 Forbidden"), { "role-missing": "certain" }],
      [
        field(
          "www-authenticate",
          /realm="[^"]{0,60}", error="invalid_token", error_description="Token verification failed/,
        ),
        { "credentials-invalid": "certain" },
      ],
      [
        field("www-authenticate", /as_uri="[^"]{0,200}\/realms\//),
        {
          "scope-missing": {
            sure: "certain",
            says: "A permission ticket of UMA came: the client has to trade it for a token with the permission.",
          },
        },
        [401, 403],
      ],
    ]),
    ...signsOf("origin", "Auth0", "https://auth0.com/docs/api/authentication", [
      [/Service not found: /, { "wrong-audience": "certain" }],
      [
        /too_many_attempts|Your account has been blocked after multiple consecutive login attempts/,
        { "rate-limit": "certain" },
      ],
      [/Grant type '[^']{1,80}' not allowed for the client/, { "not-enabled": "certain" }],
      [/Wrong email or password/, { "credentials-invalid": "certain" }],
      [/Client is not authorized to access "/, { "role-missing": "certain" }],
      [member("error_description", "Unknown or invalid refresh token"), { "credentials-invalid": "certain" }],
      [/Callback URL mismatch/, { "wrong-address": "certain" }],
    ]),
    ...signsOf("origin", "Okta", "https://developer.okta.com/docs/reference/error-codes/", [
      [/E0000\d{3}/],
      [/E0000011|E0000004|E0000015|E0000119/, { "credentials-invalid": "certain" }],
      [/E0000005/, { "credentials-expired": "likely" }],
      [/E0000006|E0000013|E0000014/, { "role-missing": "certain" }],
      [/E0000047/, { "rate-limit": "certain" }],
      [/E0000022/, { "wrong-method": "certain" }],
      [/E0000007|E0000008/, { "wrong-address": "likely" }],
      [/E0000003|E0000001/, { "content-malformed": "certain" }],
      [/E0000068|E0000069|E0000079/, { "login-stronger": "likely" }],
    ]),
    ...signsOf("origin", "Amazon Cognito", "https://docs.aws.amazon.com/cognito/latest/developerguide/", [
      [
        /NotAuthorizedException[\s\S]{0,80}(?:Incorrect username or password|Invalid (?:Access|Refresh) Token)/,
        { "credentials-invalid": "certain" },
      ],
      [
        /Access Token has expired|Refresh Token has expired|The incoming token has expired/,
        { "credentials-expired": "certain" },
      ],
      [/Unable to verify secret hash|SECRET_HASH was not received/, { "signature-mismatch": "certain" }],
      [/UserNotConfirmedException|PasswordResetRequiredException/, { "login-stronger": "certain" }],
    ]),
  ],
};

/** The error codes that OAuth servers share. */
export const oauthCodes: Family = {
  name: "OAuth codes",
  general: true,
  signs: [
    ...signsOf("unknown", "unknown", "RFC 6749 §5.2", [
      [
        error("invalid_client"),
        {
          "credentials-invalid": {
            sure: "certain",
            says: "The issuer does not accept the client's id or its secret.",
            next: {
              caller:
                "Check client_id and client_secret, and whether they go in Authorization: Basic or in the content.",
            },
          },
        },
      ],
      [
        error("invalid_grant"),
        {
          "credentials-invalid": {
            sure: "likely",
            says: "The code, refresh token or password is wrong, was used before, has expired, or belongs to another client or redirect address.",
          },
        },
      ],
      [
        error("unauthorized_client"),
        { "not-enabled": { sure: "certain", says: "The client may not use this kind of grant." } },
      ],
      [
        error("unsupported_grant_type|unsupported_response_type"),
        {
          "content-malformed": {
            sure: "certain",
            says: "The issuer does not know the kind of grant: often the form was sent as JSON.",
            next: { caller: "Send the parameters as application/x-www-form-urlencoded." },
          },
        },
      ],
      [
        error("invalid_scope"),
        {
          "scope-missing": {
            sure: "certain",
            says: "The issuer does not give this client the scope that it asks for.",
          },
        },
      ],
      [error("mfa_required"), { "login-stronger": "certain" }],
      [error("invalid_target"), { "wrong-audience": "certain" }],
      [
        error("(?:redirect_uri_mismatch|invalid_redirect_uri)"),
        { "wrong-address": { sure: "certain", says: "The redirect address is not among those that are registered." } },
      ],
      [
        error("(?:login_required|consent_required|interaction_required|account_selection_required)"),
        {
          "login-stronger": {
            sure: "certain",
            says: "The issuer has to show a page to the person, and the client asked for none.",
          },
        },
      ],
      [
        error("(?:authorization_pending|slow_down)"),
        {
          "handshake-under-way": {
            sure: "certain",
            says: "The person has not finished the login on the other device yet.",
            next: { caller: "Ask again after the interval that the issuer named." },
          },
        },
        [400, 401, 403, 428, 429],
      ],
      [error("expired_token"), { "credentials-expired": "certain" }],
      [
        error("invalid_request"),
        {
          "content-malformed": {
            sure: "likely",
            says: "The request lacks a parameter, or one is given twice or cannot be read.",
          },
        },
        [400],
      ],
      [error("temporarily_unavailable"), { overloaded: "certain" }],
      [error("invalid_token"), { "credentials-invalid": "certain" }],
      [element("title", "[^<]{0,40}invalid_request"), { "content-malformed": "likely" }],
    ]),
  ],
};
