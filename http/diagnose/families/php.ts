import { element, member } from "../signs/patterns";
import { type Family, field, signsOf } from "./family";

const restForbidden = /["']rest_(?:forbidden|cannot_\w{3,20}|user_cannot_\w{3,20})\b/;

/** Laravel, Symfony, WordPress, Drupal, Nextcloud and others in PHP. */
export const php: Family = {
  name: "PHP",
  signs: [
    ...signsOf("framework", "Laravel", "laravel/framework src/Illuminate/Foundation/Exceptions/Handler.php", [
      [field("set-cookie", /^(?:laravel_session|laravel-session|[\w-]{1,40}_session)=eyJpdiI6/i)],
      [field("set-cookie", /^XSRF-TOKEN=eyJpdiI6/)],
      [
        member("message", "Unauthenticated\\."),
        { "credentials-missing": "likely", "credentials-invalid": "likely" },
        [401],
      ],
      [member("message", "CSRF token mismatch"), { csrf: "certain" }],
      [element("title", "Page Expired"), { csrf: "certain" }, [419]],
      [member("message", "This action is unauthorized"), { "role-missing": "certain" }],
      [/Invalid ability provided|User does not have the right (?:roles|permissions)/, { "role-missing": "certain" }],
      [
        /The (?:GET|POST|PUT|PATCH|DELETE|HEAD) method is not supported for (?:this )?route/,
        { "wrong-method": "certain" },
      ],
      [member("message", "Too Many Attempts"), { "rate-limit": "certain" }],
      [
        /Route \[login\] not defined/,
        {
          "credentials-missing": {
            sure: "certain",
            says: "Nobody is logged in, and the framework wanted to redirect to a login page that does not exist.",
            next: {
              caller: "Send credentials, and Accept: application/json to get a 401.",
              server: "Answer API requests with JSON in place of a redirect.",
            },
          },
        },
        [500],
      ],
      [/The route \S{1,200} could not be found/, { "wrong-address": "certain" }, [404]],
      [
        {
          fields: [
            ["location", /\/login$/],
            ["set-cookie", /^XSRF-TOKEN=/],
          ],
        },
        { "login-redirect": "likely" },
        [302],
      ],
    ]),
    {
      status: [419],
      who: { kind: "framework", name: "Laravel" },
      causes: { csrf: "certain" },
      source: "laravel/framework src/Illuminate/Foundation/Exceptions/Handler.php",
    },
    ...signsOf("framework", "Symfony", "lexik/LexikJWTAuthenticationBundle Response and Exception; symfony/symfony", [
      [member("message", "JWT Token not found"), { "credentials-missing": "certain" }],
      [member("message", "Expired JWT Token"), { "credentials-expired": "certain" }],
      [member("message", "Invalid JWT Token"), { "credentials-invalid": "certain" }],
      [/"class"\s?:\s?"Symfony\\\\|Symfony\\Component/],
      [/Invalid CSRF token|The CSRF token is invalid/, { csrf: "certain" }],
      [field("x-debug-token", /\S.*/)],
    ]),
    ...signsOf("framework", "WordPress", "WordPress/wordpress-develop src/wp-includes/rest-api.php", [
      [field("link", /rel="https:\/\/api\.w\.org\/"/)],
      [member("code", "rest_\\w{3,40}")],
      [
        member("code", "rest_not_logged_in|rest_login_required|rest_authorization_required|rest_unauthorized"),
        { "credentials-missing": "certain" },
      ],
      [member("code", "rest_cookie_invalid_nonce"), { csrf: "certain" }],
      // rest_authorization_required_code() gives 401 to who is not logged in, and 403 to who is.
      [restForbidden, { "credentials-missing": "certain" }, [401]],
      [restForbidden, { "role-missing": "certain" }, [403]],
      [member("code", "rest_no_route"), { "wrong-address": "certain" }],
      [
        member(
          "code",
          "(?:incorrect_password|invalid_username|invalid_email|\\[jwt_auth\\] incorrect_password|jwt_auth_invalid_token|application_passwords_\\w{3,20})",
        ),
        { "credentials-invalid": "certain" },
      ],
      [member("code", "jwt_auth_no_auth_header"), { "credentials-missing": "certain" }],
      [member("code", "jwt_auth_bad_auth_header"), { "credentials-malformed": "certain" }],
      [
        member("code", "woocommerce_rest_cannot_\\w{3,20}"),
        {
          "credentials-missing": {
            sure: "certain",
            says: "WordPress took the request for nobody's: no key reached it, for many servers do not hand Authorization on to PHP.",
          },
        },
        [401],
      ],
      [member("code", "woocommerce_rest_cannot_\\w{3,20}"), { "role-missing": "certain" }, [403]],
      [member("code", "woocommerce_rest_authentication_error"), { "credentials-invalid": "certain" }],
      [
        /The link you followed has expired/,
        {
          csrf: {
            sure: "certain",
            says: "The nonce of the page is too old, or an upload was larger than the server takes.",
          },
        },
      ],
      [
        { content: [/^\s{0,2}-1\s{0,2}$/] },
        {
          csrf: {
            sure: "likely",
            says: "WordPress answers -1 where the nonce of a call to admin-ajax.php does not fit.",
          },
        },
        [403],
      ],
      [/XML-RPC services are disabled/, { "not-enabled": "certain" }],
    ]),
    ...signsOf("framework", "Drupal", "drupal/core core/lib/Drupal/Core/Access", [
      [field("x-generator", /^Drupal/)],
      [field("x-drupal-cache", /\S.*/)],
      [/X-CSRF-Token request header is (?:missing|invalid)/, { csrf: "certain" }],
      [/The '[^']{1,80}' permission is required/, { "role-missing": "certain" }],
      [/No authentication credentials provided/, { "credentials-missing": "certain" }],
    ]),
    ...signsOf("origin", "Nextcloud", "nextcloud/server apps/dav and lib/private/AppFramework", [
      [/http:\/\/sabredav\.org\/ns|OCA\\DAV/],
      [field("set-cookie", /^oc_sessionPassphrase=|^__Host-nc_sameSiteCookie/)],
      [
        /PasswordLoginForbidden/,
        {
          "login-stronger": {
            sure: "certain",
            says: "Two-factor login is on for the account, so its password alone is not taken.",
            next: { caller: "Make an app password in the security settings, and send that." },
          },
        },
      ],
      [/Current user is not logged in/, { "credentials-missing": "certain" }],
      [
        /No public access to this resource|No 'Authorization: Basic' header found/,
        { "credentials-missing": "certain" },
      ],
      [
        /CSRF check (?:failed|not passed)/,
        {
          csrf: {
            sure: "certain",
            says: "The check against forged requests refused this.",
            next: { caller: "Send OCS-APIRequest: true." },
          },
        },
      ],
      [/Strict Cookie has not been found/, { csrf: "certain" }],
      [/Cannot authenticate over ajax calls|Username or password was incorrect/, { "credentials-invalid": "certain" }],
      [
        /TrustedDomain|Access through untrusted domain/,
        {
          "wrong-address": {
            sure: "certain",
            says: "The host name is not among the trusted domains.",
            next: { server: "Add the host to trusted_domains." },
          },
        },
      ],
    ]),
    ...signsOf("framework", "PHP", "https://www.php.net/manual/en/ini.core.php#ini.expose-php", [
      [field("x-powered-by", /^PHP\//)],
      [field("set-cookie", /^PHPSESSID=/)],
    ]),
    ...signsOf("framework", "CakePHP", "cakephp/cakephp src/Http/Middleware/CsrfProtectionMiddleware.php", [
      [
        /CSRF token from either the request body or request headers|Missing or incorrect CSRF cookie type/,
        { csrf: "certain" },
      ],
    ]),
    ...signsOf("framework", "CodeIgniter", "codeigniter4/CodeIgniter4 system/Security", [
      [/The action you requested is not allowed/, { csrf: "certain" }, [403, 500]],
    ]),
  ],
};
