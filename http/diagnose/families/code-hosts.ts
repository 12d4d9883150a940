import { member } from "../signs/patterns";
import type { Sign } from "../signs/sign";
import { type Family, field, signsOf } from "./family";

const api = "https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api";
const message = (text: string) => member("message", text);

const hidden: Sign["causes"] = {
  "hidden-404": {
    sure: "likely",
    says: "GitHub answers 404 for what does not exist, and for a private repository that the token may not see.",
    next: { caller: "Check the token's access to the repository: its scope repo, or the repositories chosen for it." },
  },
};

/** GitHub, GitLab, Bitbucket and Jira, Gitea. */
export const codeHosts: Family = {
  name: "code hosts",
  signs: [
    ...signsOf("origin", "GitHub", api, [
      [field("server", /^GitHub\.com$/i)],
      [field("x-github-request-id", /\S.*/)],
      [field("x-github-media-type", /\S.*/)],
      [/"documentation_url"\s?:\s?"https:\/\/docs\.github\.com/],
      [message("Bad credentials"), { "credentials-invalid": "certain" }],
      [message("Requires authentication"), { "credentials-missing": "certain" }],
      [{ content: [message("Not Found"), /documentation_url/] }, hidden, [404]],
      [
        { content: [message("Not Found")], fields: [["x-github-request-id", /\S.*/]] },
        { "hidden-404": "likely" },
        [404],
      ],
      [{ asked: /^\S+ https:\/\/api\.github\.com\/repos\// }, hidden, [404]],
      [/https:\/\/api\.github\.com\/repos\//, hidden, [404]],
      [/API rate limit exceeded/, { "rate-limit": "certain" }],
      [/secondary rate limit|abuse detection mechanism/, { "rate-limit": "certain" }],
      [
        /Resource not accessible by (?:integration|personal access token)/,
        {
          "scope-missing": {
            sure: "certain",
            says: "The token lacks a permission that this needs.",
            next: {
              caller:
                "Give the token or the app the permission that X-Accepted-GitHub-Permissions names; in a workflow set permissions.",
            },
          },
        },
      ],
      [
        /organization has enabled or enforced SAML SSO|Resource protected by organization SAML enforcement/,
        {
          "login-stronger": {
            sure: "certain",
            says: "The organization wants single sign-on, and the token is not allowed for it yet.",
            next: { caller: "Authorize the token for the organization; X-GitHub-SSO names the address." },
          },
        },
      ],
      [
        { fields: [["server", /^GitHub\.com$/i]], sent: [["authorization", /\S.*/]] },
        {
          "hidden-404": {
            sure: "likely",
            says: "GitHub hides private repositories behind a 404, and its pages at github.com take no token.",
            next: {
              caller: "Ask api.github.com or raw.githubusercontent.com, with a token that may read the repository.",
            },
          },
        },
        [404],
      ],
      [field("x-github-sso", /required/), { "login-stronger": "certain" }],
      [field("x-github-otp", /required/), { "login-stronger": "certain" }],
      [/remote: Permission to \S{1,200} denied to \S{1,100}/, { "role-missing": "certain" }, [403]],
      [/has an IP allow list enabled/, { "network-block": "certain" }],
      [
        /make sure your request has a User-Agent header/,
        {
          "waf-block": {
            sure: "certain",
            says: "The API refuses requests without User-Agent.",
            next: { caller: "Send User-Agent with the name of your app." },
          },
        },
      ],
      [/Must have admin rights|Must have push access|You must be an? \w{1,20} to/, { "role-missing": "certain" }],
      [
        /Support for password authentication was removed/,
        {
          "scheme-mismatch": {
            sure: "certain",
            says: "Passwords are not taken any more, only tokens and keys.",
            next: { caller: "Use a personal access token in place of the password." },
          },
        },
      ],
      [/Problems parsing JSON|Body should be a JSON object/, { "content-malformed": "certain" }],
    ]),
    ...signsOf("origin", "GitLab", "https://docs.gitlab.com/api/rest/troubleshooting/", [
      [field("x-gitlab-meta", /\S.*/)],
      [message("401 Unauthorized"), { "credentials-missing": "likely", "credentials-invalid": "likely" }],
      [message("403 Forbidden"), { "role-missing": "likely", "scope-missing": "possible" }],
      [
        message("404 (?:Project|Group|Not|File|Repository) ?\\w{0,12} ?Not Found"),
        {
          "hidden-404": {
            sure: "likely",
            says: "GitLab answers 404 for what does not exist, and for a private project that the token may not see.",
          },
        },
        [404],
      ],
      [
        /HTTP Basic: Access denied\. ?[\s\S]{0,80}(?:token|2FA|two-factor|password)/,
        { "credentials-invalid": "certain", "login-stronger": "possible" },
      ],
      [field("gitlab-lb", /\S.*/)],
      [field("ratelimit-name", /throttle_/), { "rate-limit": "certain" }, [429]],
    ]),
    ...signsOf("origin", "Atlassian", "https://developer.atlassian.com/cloud/jira/platform/basic-auth-for-rest-apis/", [
      [field("server", /^Atlassian/i)],
      [field("x-arequestid", /\S.*/)],
      [field("x-ausername", /\S.*/)],
      [
        field("x-seraph-loginreason", /AUTHENTICATED_FAILED/),
        {
          "credentials-invalid": {
            sure: "certain",
            says: "A login was tried, and the name, the token or the password was not accepted.",
          },
          "credentials-missing": "possible",
        },
      ],
      [
        field("x-seraph-loginreason", /AUTHENTICATION_DENIED/),
        {
          "bot-check": {
            sure: "certain",
            says: "After failed logins the site wants a CAPTCHA, which only a browser can solve.",
            next: { visitor: "Log in once in a browser and solve the CAPTCHA." },
          },
        },
        [200, 401, 403],
      ],
      [
        field("x-authentication-denied-reason", /CAPTCHA/),
        {
          "bot-check": {
            sure: "certain",
            says: "After failed logins the site wants a CAPTCHA, which only a browser can solve.",
            next: { visitor: "Log in once in a browser and solve the CAPTCHA." },
          },
        },
      ],
      [
        /XSRF check failed/,
        {
          csrf: {
            sure: "certain",
            says: "The check against forged requests refused this.",
            next: { caller: "Send X-Atlassian-Token: no-check, and a User-Agent that is no browser's." },
          },
        },
      ],
      [/Unauthorized; scope does not match/, { "scope-missing": "certain" }],
      [/Basic auth(?:entication)? with passwords? (?:is not allowed|is deprecated)/i, { "scheme-mismatch": "certain" }],
      [
        { content: [/Client must be authenticated to access this resource/] },
        { "credentials-missing": "likely", "credentials-invalid": "possible" },
      ],
      [/"errorMessages"\s?:\s?\[/],
      [
        /You do not have the permission to see the specified issue|Login Required/,
        { "credentials-missing": "likely", "role-missing": "likely" },
        [401, 403],
      ],
      [/Issue does not exist or you do not have permission to see it/, { "hidden-404": "certain" }, [404]],
    ]),
    ...signsOf("origin", "Bitbucket", "https://developer.atlassian.com/cloud/bitbucket/rest/intro/", [
      [/credentials lack one or more required privilege scopes/, { "scope-missing": "certain" }],
      [/You may not have access to this repository or it no longer exists/, { "hidden-404": "certain" }],
    ]),
    {
      content: [/could not read (?:Username|Password) for '/],
      causes: {
        "credentials-missing": {
          sure: "certain",
          says: "The host asked git for a name and a password, and there was none to send: the repository is private, or is not there.",
          next: {
            caller:
              "Give git credentials for that host, by a credential helper or a token in .netrc; for Go set GOPRIVATE too.",
          },
        },
        "hidden-404": "possible",
      },
      source: "git/git credential.c",
    },
    {
      content: [/redirect(?:ion)?: https?:\/\/\S{1,300}\/(?:users\/sign_in|login|signin)\b/],
      causes: {
        "login-redirect": {
          sure: "certain",
          says: "The host sent git to a login page: the address is no repository, or nobody is logged in.",
          next: { caller: "Give the whole address of the repository, with its .git, and credentials for that host." },
        },
      },
      source: "git/git remote-curl.c, http.c: update_url_from_redirect",
    },
    ...signsOf(
      "origin",
      "Azure DevOps",
      "https://learn.microsoft.com/azure/devops/integrate/get-started/authentication/",
      [
        [field("x-tfs-processid", /\S.*/)],
        [field("x-vss-userdata", /\S.*/)],
        [
          { content: [/<title>[^<]{0,80}\bSign In\b/i], fields: [["x-tfs-processid", /\S.*/]] },
          {
            "credentials-invalid": {
              sure: "certain",
              says: "Azure DevOps did not take the token, and shows its sign-in page with a 203 in place of a 401.",
              next: {
                caller: "Send the token as the password of Basic; the name before the colon may be empty.",
              },
            },
            "credentials-missing": "possible",
          },
          [200, 203, 302],
        ],
      ],
    ),
    ...signsOf("origin", "Gitea", "go-gitea/gitea routers/api/v1/api.go", [
      [field("www-authenticate", /realm="(?:Gitea|Forgejo|\.)"/)],
      [field("set-cookie", /^i_like_git(?:ea|forgejo)=/)],
      [message("token does not have at least one of required scope"), { "scope-missing": "certain" }],
      [message("token is required"), { "credentials-missing": "certain" }],
    ]),
  ],
};
