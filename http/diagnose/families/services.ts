import { member } from "../signs/patterns";
import { type Family, field, type Row, signsOf } from "./family";

const inside = [200, 400, 401, 402, 403, 404, 429, 500, 503, 529] as const;
const slack = (names: string, causes: NonNullable<Row[1]>): Row => [
  { content: [/"ok"\s?:\s?false/, member("error", `(?:${names})\\b`)] },
  causes,
  inside,
];

/** Services whose APIs many programs call: Stripe, Slack, OpenAI and its like, Anthropic, Twilio. */
export const services: Family = {
  name: "services",
  signs: [
    ...signsOf("origin", "Stripe", "https://docs.stripe.com/error-codes", [
      [
        /No signatures found matching the expected signature for payload|Unable to extract timestamp and signatures from header/,
        {
          "signature-mismatch": {
            sure: "certain",
            says: "The signature of the webhook does not fit the content as it was checked.",
            next: {
              server: "Check the raw content, before anything parses it, with the secret of this very endpoint.",
            },
          },
        },
      ],
      [
        {
          content: [member("type", "(?:invalid_request_error|card_error|api_error|idempotency_error)"), /stripe\.com/],
        },
      ],
      [
        /You did not provide an API key\. You need to provide your API key in the Authorization header/,
        { "credentials-missing": "certain" },
      ],
      [
        /a similar object exists in (?:live|test) mode, but a (?:test|live) mode key was used/,
        {
          "credentials-invalid": {
            sure: "certain",
            says: "The key is of one mode, test or live, and what was asked for exists in the other.",
            next: {
              caller: "Use the key of the same mode as the object, and look which mode the webhook is set up in.",
            },
          },
        },
      ],
      [/Invalid API Key provided: [\w*]{1,200}/, { "credentials-invalid": "certain" }],
      [member("code", "api_key_expired"), { "credentials-expired": "certain" }],
      [
        member("code", "secret_key_required"),
        { "scheme-mismatch": { sure: "certain", says: "A publishable key was sent where a secret key is needed." } },
      ],
      [/does not have the required permissions for this endpoint/, { "scope-missing": "certain" }],
      [
        member("code", "(?:testmode_charges_only|account_invalid|livemode_mismatch|platform_api_key_expired)"),
        { "not-enabled": "likely" },
      ],
      [field("stripe-version", /\S.*/)],
    ]),
    ...signsOf("origin", "Spotify", "https://developer.spotify.com/documentation/web-api/concepts/quota-modes", [
      [
        /User not registered in the Developer Dashboard/i,
        {
          "not-enabled": {
            sure: "certain",
            says: "The app is in development mode, and this user is not on its list.",
            next: { server: "Add the user in the dashboard of the app, or ask for extended quota mode." },
          },
        },
      ],
    ]),
    ...signsOf("origin", "Slack API", "https://docs.slack.dev/reference/methods/auth.test", [
      slack("invalid_auth|token_revoked|account_inactive|user_removed_from_team|invalid_token", {
        "credentials-invalid": "certain",
      }),
      slack("not_authed", { "credentials-missing": "certain" }),
      slack("token_expired", { "credentials-expired": "certain" }),
      slack("missing_scope", { "scope-missing": "certain" }),
      slack(
        "not_in_channel|no_permission|restricted_action|ekm_access_denied|not_allowed_token_type|channel_not_found|is_archived|cant_\\w{2,30}",
        { "role-missing": "certain" },
      ),
      slack("ratelimited|rate_limited", { "rate-limit": "certain" }),
      slack("org_login_required|two_factor_setup_required|team_access_not_granted", { "login-stronger": "certain" }),
      slack(
        "invalid_arguments|invalid_json|json_not_object|missing_post_type|invalid_form_data|no_text|invalid_blocks",
        { "content-malformed": "certain" },
      ),
      [field("x-slack-req-id", /\S.*/)],
      [field("x-oauth-scopes", /chat:|channels:/)],
    ]),
    ...signsOf("origin", "OpenAI API", "https://platform.openai.com/docs/guides/error-codes", [
      [
        {
          content: [
            /"error"\s?:\s?\{/,
            member("type", "(?:invalid_request_error|insufficient_quota|requests|tokens|server_error)"),
            /"param"\s?:/,
          ],
        },
      ],
      [/Incorrect API key provided/, { "credentials-invalid": "certain" }],
      [member("code", "invalid_api_key"), { "credentials-invalid": "certain" }],
      [
        /You didn't provide an API key\. You need to provide your API key in an Authorization header using Bearer/,
        { "credentials-missing": "certain" },
      ],
      [
        member(
          "(?:code|type)",
          "(?:insufficient_quota|billing_hard_limit_reached|billing_not_active|account_deactivated)",
        ),
        {
          "not-enabled": {
            sure: "certain",
            says: "The account has no credit or quota left: waiting does not help.",
            next: { caller: "Add credit or raise the limit; do not try again before." },
          },
        },
      ],
      [member("code", "rate_limit_exceeded"), { "rate-limit": "certain" }],
      [member("code", "unsupported_country_region_territory"), { "network-block": "certain" }],
      [
        member("code", "(?:model_not_found|unsupported_model)"),
        { "not-enabled": { sure: "likely", says: "The model does not exist, or the account has no access to it." } },
      ],
      [member("code", "mismatched_organization|mismatched_project"), { "role-missing": "certain" }],
      [member("code", "context_length_exceeded"), { "content-too-large": "certain" }],
      [/You have insufficient permissions for this operation\. Missing scopes/, { "scope-missing": "certain" }],
      [field("openai-organization", /\S.*/)],
      [field("openai-version", /\S.*/)],
    ]),
    ...signsOf("origin", "Anthropic API", "https://docs.anthropic.com/en/api/errors", [
      [
        member(
          "type",
          "(?:authentication_error|permission_error|overloaded_error|not_found_error|rate_limit_error|request_too_large)",
        ),
      ],
      [/x-api-key header is required/, { "credentials-missing": "certain" }],
      [member("type", "authentication_error"), { "credentials-invalid": "likely" }],
      [member("type", "permission_error"), { "role-missing": "certain" }],
      [member("type", "rate_limit_error"), { "rate-limit": "certain" }],
      [member("type", "overloaded_error"), { overloaded: "certain" }],
      [member("type", "request_too_large"), { "content-too-large": "certain" }],
      [/credit balance is too low/, { "not-enabled": "certain" }],
      [
        /anthropic-version: header is required/,
        { "content-malformed": { sure: "certain", says: "The header anthropic-version is missing." } },
      ],
    ]),
    ...signsOf("origin", "Twilio", "https://www.twilio.com/docs/api/errors", [
      [/twilio\.com\/docs\/errors\//],
      [/"code"\s?:\s?20003\b/, { "credentials-invalid": "certain" }],
      [
        /"code"\s?:\s?20404\b/,
        {
          "wrong-address": {
            sure: "likely",
            says: "There is no such resource below this account: often the account or service id in the address is another one.",
          },
        },
      ],
      [/"code"\s?:\s?20429\b/, { "rate-limit": "certain" }],
      [/"code"\s?:\s?(?:20008|21608|21219|20005)\b/, { "not-enabled": "certain" }],
    ]),
    ...signsOf("origin", "SendGrid", "https://www.twilio.com/docs/sendgrid/api-reference", [
      [/provided authorization grant is invalid, expired,? or revoked/, { "credentials-invalid": "certain" }],
      [
        { content: [/"errors"\s?:\s?\[/, member("message", "access forbidden")] },
        { "scope-missing": "certain" },
        [403],
      ],
      [/from address does not match a verified Sender Identity/, { "role-missing": "certain" }],
    ]),
  ],
};
