/** What a scheme is that no registry holds and that many programs speak. `own` where its credentials depart from the grammar. */
export type WideScheme = { readonly name: string; readonly says: string; readonly own?: boolean };

// Each says what the scheme is and who speaks it. Where a form is published, the comment names its text.
const wide: ReadonlyMap<string, WideScheme> = new Map(
  [
    // MS-NTHT, RFC 4559 §4.2
    {
      name: "NTLM",
      says: "NTLM is not registered. It is Microsoft’s older way of Windows logins, and browsers and curl speak it.",
    },
    {
      name: "Kerberos",
      says: "Kerberos is not registered. Servers offer it beside Negotiate, which is what browsers speak.",
    },
    { name: "Passport1.4", says: "Passport1.4 is not registered. Microsoft’s older logins offer it." },
    { name: "PassportSSI", says: "PassportSSI is not registered. Microsoft’s older logins offer it." },
    {
      name: "TFS-Federated",
      says: "TFS-Federated is not registered. Microsoft’s Azure DevOps offers it to its own clients, beside others.",
    },
    { name: "PKeyAuth", says: "PKeyAuth is not registered. Microsoft’s identity clients prove a device with it." },
    { name: "PoP", says: "PoP is not registered. Microsoft’s identity clients send bound tokens with it." },
    { name: "MSISEndpoint", says: "MSISEndpoint is not registered. Microsoft’s federation servers offer it." },
    // AWS Signature Version 4, "Authenticating requests: using the Authorization header"
    {
      name: "AWS4-HMAC-SHA256",
      says: "AWS4-HMAC-SHA256 is not registered. It is the signature of Amazon’s web services and of what copies them.",
      own: true,
    },
    {
      name: "AWS4-ECDSA-P256-SHA256",
      says: "AWS4-ECDSA-P256-SHA256 is not registered. It is the signature of Amazon’s web services for several regions.",
      own: true,
    },
    {
      name: "AWS",
      says: "AWS is not registered. It is the older signature of Amazon’s storage, version 2.",
      own: true,
    },
    // Azure Storage, "Authorize with Shared Key"
    { name: "SharedKey", says: "SharedKey is not registered. It is the signature of Azure’s storage.", own: true },
    {
      name: "SharedKeyLite",
      says: "SharedKeyLite is not registered. It is a shorter signature of Azure’s storage.",
      own: true,
    },
    {
      name: "SharedAccessSignature",
      says: "SharedAccessSignature is not registered. Azure’s Event Hubs and Service Bus take it.",
      own: true,
    },
    {
      name: "GoogleLogin",
      says: "GoogleLogin is not registered. It is Google’s login of before OAuth, and was switched off.",
      own: true,
    },
    {
      name: "Goog4-HMAC-SHA256",
      says: "GOOG4-HMAC-SHA256 is not registered. It is the signature of Google’s storage.",
      own: true,
    },
    {
      name: "TC3-HMAC-SHA256",
      says: "TC3-HMAC-SHA256 is not registered. It is the signature of Tencent’s cloud.",
      own: true,
    },
    {
      name: "Hawk",
      says: "Hawk is not registered. It is a published scheme that signs each request with a shared key.",
    },
    {
      name: "Token",
      says: "Token is not registered. Frameworks such as Django’s and Rails’, and GitHub’s API, take a token behind it.",
    },
    { name: "ApiKey", says: "ApiKey is not registered. Services such as Elasticsearch take a key behind it." },
    { name: "Api-Key", says: "Api-Key is not registered. Some services take a key behind it." },
    {
      name: "JWT",
      says: "JWT is not registered. Older libraries of frameworks take a token behind it, where Bearer would be right.",
    },
    { name: "Key", says: "Key is not registered. Some services take a key behind it." },
    // Drafts of RFC 9421, which carries its signature in fields of its own
    {
      name: "Signature",
      says: "Signature is not registered. It is the older draft of HTTP signatures, which ActivityPub and some clouds use.",
    },
    {
      name: "xBasic",
      says: "xBasic is not registered. Servers offer it to scripts in place of Basic, so that browsers open no dialog.",
    },
    {
      name: "x-Basic",
      says: "x-Basic is not registered. Servers offer it to scripts in place of Basic, so that browsers open no dialog.",
    },
    {
      name: "FormBased",
      says: "FormBased is not registered. Servers offer it to say that a form on a page is the login.",
    },
    { name: "Form", says: "Form is not registered. Servers offer it to say that a form on a page is the login." },
    { name: "Cookie", says: "Cookie is not registered. Servers offer it to say that a session’s cookie is the login." },
    // User-Managed Access 2.0 Grant
    {
      name: "UMA",
      says: "UMA is not registered. It is User-Managed Access, which Keycloak and others speak: the ticket is sent to as_uri.",
    },
    { name: "SSWS", says: "SSWS is not registered. Okta’s API takes a token behind it." },
    { name: "GenieKey", says: "GenieKey is not registered. Opsgenie’s API takes a key behind it." },
    { name: "Splunk", says: "Splunk is not registered. Splunk’s collector takes a token behind it." },
    { name: "Bot", says: "Bot is not registered. Discord’s API takes a token behind it." },
    { name: "Zoho-oauthtoken", says: "Zoho-oauthtoken is not registered. Zoho’s API takes a token behind it." },
    {
      name: "MediaBrowser",
      says: "MediaBrowser is not registered. Emby and Jellyfin take their clients’ data behind it.",
    },
    { name: "WSSE", says: "WSSE is not registered. It is an older scheme of publishing tools, with X-WSSE beside it." },
    { name: "MAC", says: "MAC is not registered. It is an abandoned draft that signs requests for OAuth." },
    {
      name: "EG1-HMAC-SHA256",
      says: "EG1-HMAC-SHA256 is not registered. It is the signature of Akamai’s API.",
      own: true,
    },
  ].map((each): [string, WideScheme] => [each.name.toLowerCase(), each]),
);

/** What a scheme in wide use is that is not registered; undefined for every other. */
export function wideScheme(name: string): WideScheme | undefined {
  return wide.get(name.toLowerCase());
}

/** The scheme of credentials that have a form of their own; undefined for those that follow the grammar. */
export function ownForm(value: string): WideScheme | undefined {
  const found = wide.get((/^[\w-]{2,40}(?=[ :])/.exec(value)?.[0] ?? "").toLowerCase());
  return found?.own ? found : undefined;
}
