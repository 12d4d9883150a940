import { element, member } from "../signs/patterns";
import { type Family, field, signsOf } from "./family";

/** Rails, Devise and Rack; Go's frameworks. */
export const rubyAndGo: Family = {
  name: "Ruby and Go",
  signs: [
    ...signsOf("framework", "Rails", "rails/rails actionpack and railties", [
      [{ fields: [["x-runtime", /^\d+\.\d+$/]] }],
      [
        /HTTP Origin header \([^()]{1,200}\) didn't match request\.base_url/,
        {
          csrf: {
            sure: "certain",
            says: "The page came from another origin than the one Rails takes itself to have, most often https seen as http.",
            next: { server: "Let the proxy in front send X-Forwarded-Proto and X-Forwarded-Host." },
          },
        },
      ],
      [
        /You are being <a href="[^"]{1,2000}(?:sign_in|log_?in)[^"]{0,2000}">redirected/,
        { "login-redirect": "certain" },
        [200, 302],
      ],
      [/ActionController::InvalidAuthenticityToken|Can't verify CSRF token authenticity/, { csrf: "certain" }],
      [
        element("title", "The change you wanted was rejected"),
        { csrf: "likely", "content-malformed": "possible" },
        [422],
      ],
      [/The change you wanted was rejected/, { csrf: "likely", "content-malformed": "possible" }, [422]],
      [
        /^\s{0,2}HTTP (?:Basic|Token|Digest): Access denied\.\s{0,2}$/,
        { "credentials-missing": "likely", "credentials-invalid": "likely" },
        [401],
      ],
      [
        /Blocked hosts?: /,
        {
          "wrong-address": {
            sure: "certain",
            says: "The host is not among those that the application takes.",
            next: { server: "Add the host to config.hosts." },
          },
        },
        [403],
      ],
      [/ActionController::ParameterMissing|param is missing or the value is empty/, { "content-malformed": "certain" }],
      [/ActionController::RoutingError|No route matches \[/, { "wrong-address": "certain" }, [404]],
      [/ActionDispatch::Http::Parameters::ParseError/, { "content-malformed": "certain" }],
      [/You need to sign in or sign up before continuing/, { "credentials-missing": "certain" }],
      [/Invalid Email or password|Invalid login or password/i, { "credentials-invalid": "certain" }],
      [
        /Pundit::NotAuthorizedError|CanCan::AccessDenied|You are not authorized to access this page/,
        { "role-missing": "certain" },
      ],
      [field("set-cookie", /^_[\w-]{1,40}_session=[\w%-]{40}/)],
      [/Your account is locked|You have to confirm your (?:account|email)/, { "not-enabled": "certain" }],
      [member("error", "(?:Signature has expired|revoked token)"), { "credentials-expired": "certain" }],
    ]),
    ...signsOf("framework", "Rack::Attack", "rack/rack-attack lib/rack/attack/configuration.rb", [
      [/^\s{0,2}Retry later\s{0,2}$/, { "rate-limit": "certain" }, [429]],
    ]),
    ...signsOf("framework", "Rack::Protection", "sinatra/sinatra rack-protection", [
      [/attack prevented by Rack::Protection/i, { csrf: "certain" }],
      [/^\s{0,2}Host not permitted/, { "wrong-address": "certain" }, [403]],
    ]),
    ...signsOf("framework", "Go", "golang/go src/net/http/server.go", [
      [{ content: [/^\s{0,2}404 page not found\s{0,2}$/] }, undefined, [404]],
      [/Client sent an HTTP request to an HTTPS server/],
      [/http: request body too large/, { "content-too-large": "certain" }],
    ]),
    ...signsOf("framework", "Gin", "appleboy/gin-jwt auth_jwt.go", [
      [
        member("message", "(?:auth header|cookie token|query token|parameter token) is empty"),
        { "credentials-missing": "certain" },
      ],
      [member("message", "auth header is invalid"), { "credentials-malformed": "certain" }],
      [member("message", "Token is expired"), { "credentials-expired": "certain" }],
    ]),
    ...signsOf("framework", "Echo or Fiber", "labstack/echo-jwt jwt.go; gofiber/contrib jwt", [
      [/missing or malformed jwt/i, { "credentials-missing": "likely", "credentials-malformed": "likely" }],
      [/invalid or expired jwt/i, { "credentials-expired": "likely", "credentials-invalid": "likely" }],
      [/missing key in request header/i, { "credentials-missing": "certain" }],
      [/missing csrf token|invalid csrf token/i, { csrf: "certain" }],
    ]),
    ...signsOf("framework", "Gorilla csrf", "gorilla/csrf csrf.go", [
      [/Forbidden - (?:CSRF|referer|origin)/i, { csrf: "certain" }, [403]],
    ]),
  ],
};
