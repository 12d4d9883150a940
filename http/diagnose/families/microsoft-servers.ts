import { member } from "../signs/patterns";
import { type Family, field, signsOf } from "./family";

const codes =
  "https://learn.microsoft.com/troubleshoot/developer/webapps/iis/www-administration-management/http-status-code";

const offered = "The authentication header received from the server was '";
// What a client in .NET tells of both sides.
const wcf = signsOf("unknown", "unknown", "dotnet/wcf System.ServiceModel.Http, HttpChannelUtilities", [
  [
    new RegExp(`client authentication scheme 'Anonymous'\\. ${offered}`),
    {
      "credentials-missing": {
        sure: "certain",
        says: "The client sends no credentials, for its binding says Anonymous, and the service wants some.",
        next: { caller: "Set clientCredentialType of the binding to the scheme of the service, and give credentials." },
      },
    },
    [401],
  ],
  [
    new RegExp(
      `client authentication scheme '(Basic|Digest|Ntlm|Negotiate)'\\. ${offered}(?:[^'\\n]{0,200}, ?)?\\1\\b`,
      "i",
    ),
    {
      "credentials-invalid": {
        sure: "likely",
        says: "Client and service speak the same scheme, and the service did not accept who came: the account, or with Negotiate the name that the service runs under.",
        next: {
          caller: "Check the account; with Negotiate set the identity of the endpoint to the account of the service.",
          server: "Register the service's name (SPN) for the account it runs under.",
        },
      },
    },
    [401],
  ],
  [
    new RegExp(`client authentication scheme '(?!Anonymous)(\\w{1,20})'\\. ${offered}(?![^'\\n]{0,200}\\b\\1\\b)`, "i"),
    { "scheme-mismatch": "certain" },
    [401],
  ],
]);

/** IIS with its sub-codes, http.sys, and ASP.NET Core. */
export const microsoftServers: Family = {
  name: "IIS and ASP.NET Core",
  signs: [
    ...wcf,
    ...signsOf("origin", "IIS", codes, [
      [field("server", /^Microsoft-IIS/i)],
      [
        /Access is denied due to invalid credentials/,
        { "credentials-missing": "likely", "credentials-invalid": "likely" },
        [401],
      ],
      [/\b401\.1\b|Logon failed/, { "credentials-invalid": "certain" }, [401]],
      [
        /\b401\.2\b|denied due to server configuration/,
        {
          "scheme-mismatch": {
            sure: "likely",
            says: "The server has no way of logging in that fits what was sent.",
            next: { server: "Turn on the authentication that clients use, in the site's Authentication settings." },
          },
          "credentials-missing": "likely",
        },
        [401],
      ],
      [
        /\b401\.3\b|denied by ACL/,
        {
          "role-missing": {
            sure: "certain",
            says: "The account is known, and the rights of the file do not let it in.",
          },
        },
        [401],
      ],
      [
        /\b403\.4\b|403 - Forbidden: SSL (?:is )?required/i,
        {
          "wrong-address": {
            sure: "certain",
            says: "The page is served over https alone.",
            next: { caller: "Write https:// in the address." },
          },
        },
        [403],
      ],
      [/\b403\.6\b|IP address (?:of the client )?(?:has been )?rejected/i, { "network-block": "certain" }, [403]],
      [
        /\b403\.(?:7|13|16|17)\b|client certificate (?:is )?(?:required|revoked|untrusted|expired)/i,
        {
          "credentials-missing": {
            sure: "certain",
            says: "The server wants a client certificate, and none that it trusts came.",
          },
        },
        [403],
      ],
      [
        /\b403\.14\b|Directory listing denied|not configured to list the contents/i,
        {
          "framework-default": {
            sure: "certain",
            says: "The folder has no default document, and listing it is turned off.",
            next: {
              caller: "Ask for a file in the folder.",
              server: "Add a default document, or check that the application is installed and its route is known.",
            },
          },
        },
        [403],
      ],
      [
        /\b403\.18\b/,
        {
          "framework-default": {
            sure: "certain",
            says: "The request was sent on into another application pool, which IIS does not do.",
          },
        },
        [403],
      ],
      [/\b403\.502\b|dynamic ip restriction/i, { "rate-limit": "certain" }, [403]],
      [
        /\b404\.13\b|content length is too large|maximum allowed content length/i,
        { "content-too-large": "certain" },
        [404, 413],
      ],
      [
        /\b404\.(?:5|7|8|11|14|15|18|19)\b|request filtering module is configured to deny/i,
        {
          "waf-block": {
            sure: "certain",
            says: "Request filtering of IIS refused the address, its extension or a part of it.",
          },
        },
        [404],
      ],
      [/You do not have permission to view this directory or page/, { "framework-default": "likely" }, [401, 403]],
      [
        /HTTP verb used to access this page is not allowed|\b405\.0\b/,
        {
          "wrong-method": {
            sure: "certain",
            says: "IIS does not hand this method on: often its WebDAV module takes PUT and DELETE.",
            next: { server: "Remove WebDAVModule, or allow the method for the handler." },
          },
        },
        [405],
      ],
      [/\b502\.[35]\b|ANCM|HTTP Error 500\.3\d/, { "upstream-failed": "certain" }, [500, 502]],
    ]),
    ...signsOf(
      "origin",
      "HTTP.sys (Windows)",
      "https://learn.microsoft.com/troubleshoot/developer/webapps/aspnet/site-behavior-performance/error-logging-http-apis",
      [
        [field("server", /^Microsoft-HTTPAPI/i)],
        [
          /HTTP Error 503\. The service is unavailable/,
          {
            "upstream-failed": {
              sure: "certain",
              says: "The application pool of the site is stopped.",
              next: { server: "Start the application pool, and read in the event log why it stopped." },
            },
          },
          [503],
        ],
        [
          /Bad Request - Invalid Hostname/,
          {
            "wrong-address": {
              sure: "certain",
              says: "No site on this server has that host name.",
              next: { caller: "Check Host.", server: "Add a binding for the host name." },
            },
          },
          [400],
        ],
        [
          /Bad Request - (?:Request Too Long|Header Field Too Long)|size of the request headers is too long/i,
          {
            "content-too-large": {
              sure: "certain",
              says: "The headers are longer than the server takes; with Kerberos the ticket may be.",
            },
          },
          [400],
        ],
      ],
    ),
    ...signsOf(
      "framework",
      "ASP.NET Core",
      "dotnet/aspnetcore src/Security/Authentication/JwtBearer/src/JwtBearerHandler.cs",
      [
        [field("server", /^Kestrel$/i)],
        [field("www-authenticate", /The token expired at /), { "credentials-expired": "certain" }],
        [field("www-authenticate", /The audience '[^']{0,200}' is invalid/), { "wrong-audience": "certain" }],
        [field("www-authenticate", /The issuer '[^']{0,200}' is invalid/), { "wrong-issuer": "certain" }],
        [
          field("www-authenticate", /The signature key was not found/),
          {
            "credentials-invalid": {
              sure: "certain",
              says: "The server has no key that fits the token: it comes from another issuer, or its keys were changed.",
            },
            "wrong-issuer": "possible",
          },
        ],
        [field("www-authenticate", /The signature is invalid/), { "signature-mismatch": "certain" }],
        [field("www-authenticate", /The token is not valid before/), { "clock-skew": "certain" }],
        [field("www-authenticate", /The token has no expiration/), { "credentials-invalid": "certain" }],
        [{ content: [member("type", "https://tools\\.ietf\\.org/html/rfc\\d{4}#section-"), /"traceId"\s?:/] }],
        [member("title", "One or more validation errors occurred"), { "content-malformed": "certain" }],
        [/The (?:required )?antiforgery (?:token|cookie)/i, { csrf: "certain" }],
        [field("set-cookie", /^\.AspNetCore\./)],

        [field("location", /\/Account\/(?:Login|AccessDenied)\?ReturnUrl=/), { "login-redirect": "likely" }, [302]],
      ],
    ),
  ],
};
