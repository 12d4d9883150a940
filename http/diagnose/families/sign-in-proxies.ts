import { type Family, field, signsOf } from "./family";

const redirects = [302, 303, 307] as const;
const login = { "login-redirect": "certain" } as const;

/** Proxies that log people in before an application: oauth2-proxy, Authelia, authentik, Pomerium and others. */
export const signInProxies: Family = {
  name: "sign-in proxies",
  signs: [
    ...signsOf("gateway", "oauth2-proxy", "oauth2-proxy/oauth2-proxy oauthproxy.go", [
      [
        /\/oauth2\/(?:start|sign_in)\b/,
        {
          "credentials-missing": {
            sure: "certain",
            says: "Nobody is signed in: the page of the proxy stands in place of the answer.",
          },
        },
        [401, 403],
      ],
      [field("set-cookie", /^_oauth2_proxy(?:_csrf)?=/)],
      [field("set-cookie", /^_oauth2_proxy_csrf=/), login, redirects],
      [field("location", /\/oauth2\/(?:start|sign_in)\b/), login, redirects],
      [/Unable to find a valid CSRF token|CSRF token mismatch, potential attack/, { csrf: "certain" }],
      [/OAuth2 Proxy/i],
      [field("gap-auth", /\S.*/)],
    ]),
    ...signsOf("gateway", "Authelia", "https://www.authelia.com/integration/proxies/introduction/", [
      [field("location", /[?&]rd=https?(?::|%3A)[^ ]{0,400}[?&]rm=|authelia/i), login, redirects],
      [field("set-cookie", /^authelia_session=/)],
    ]),
    ...signsOf("gateway", "authentik", "https://docs.goauthentik.io/add-secure-apps/providers/proxy/", [
      [field("location", /\/outpost\.goauthentik\.io\/start|goauthentik/), login, redirects],
      [field("set-cookie", /^authentik_/)],
      [/goauthentik|authentik-proxy/i],
    ]),
    ...signsOf("gateway", "Pomerium", "https://www.pomerium.com/docs/", [
      [field("set-cookie", /^_pomerium/)],
      [field("location", /\/\.pomerium\/sign_in|pomerium/i), login, redirects],
      [/pomerium/i, { "role-missing": "likely" }, [403]],
    ]),
    ...signsOf("gateway", "mod_auth_openidc", "OpenIDC/mod_auth_openidc README", [
      [field("set-cookie", /^mod_auth_openidc_(?:state|session)/)],
      [field("set-cookie", /^mod_auth_openidc_state/), login, redirects],
    ]),
    ...signsOf("gateway", "Shibboleth", "https://shibboleth.atlassian.net/wiki/spaces/SP3", [
      [field("set-cookie", /^_(?:shibsession|opensaml_req)_/)],
      [field("set-cookie", /^_opensaml_req_/), login, redirects],
    ]),
    ...signsOf("gateway", "Tailscale", "https://tailscale.com/kb/1312/serve", [
      [field("tailscale-headers-info", /\S.*/)],
    ]),
  ],
};
