import { type Family, field, signsOf } from "./family";

const always = [200, 202, 302, 307, 400, 401, 403, 405, 406, 429, 503] as const;
const certain = { "bot-check": "certain" } as const;

/** Services that tell people from programs, and the pages they put before an answer. */
export const botChecks: Family = {
  name: "checks for bots",
  signs: [
    ...signsOf("bot-check", "DataDome", "https://docs.datadome.co/docs/how-datadome-works", [
      [field("x-datadome", /\S.*/), certain, [401, 403, 405, 429]],
      [field("x-dd-b", /\S.*/), certain, [403, 405, 429]],
      [field("server", /^DataDome$/i)],
      [/captcha-delivery\.com|geo\.captcha-delivery/i, certain, always],
    ]),
    ...signsOf(
      "bot-check",
      "HUMAN (PerimeterX)",
      "https://docs.humansecurity.com/applications-and-accounts/docs/advanced-blocking-response",
      [
        [/id="px-captcha|captcha\.px-cdn\.net|"blockScript"\s?:/i, certain, always],
        [/"appId"\s?:\s?"PX\w{6,10}"/, certain, always],
        [/Access to this page has been denied/i, certain, [403, 429]],
      ],
    ),
    ...signsOf(
      "bot-check",
      "Imperva",
      "https://docs.imperva.com/bundle/cloud-application-security/page/more/error-codes.htm",
      [
        [field("x-iinfo", /\S.*/)],
        [field("x-cdn", /^(?:Imperva|Incapsula)$/i)],
        [field("set-cookie", /^(?:visid_incap_|incap_ses_|nlbi_)/i)],
        [
          /_Incapsula_Resource|Incapsula incident ID/i,
          { "bot-check": "certain", "waf-block": "possible" },
          [403, 429, 503],
        ],
        // Pages that are well carry its script too, so in a 200 the whole of the page is looked at.
        [
          /^\s{0,10}<html[^<>]{0,40}>\s{0,10}<head>\s{0,10}<meta name="robots" content="noindex, ?nofollow"[\s\S]{0,1500}_Incapsula_Resource/i,
          certain,
          [200],
        ],
        [
          /Error code 1[56][\s\S]{0,200}(?:Incapsula|Imperva)|This request was blocked by (?:the )?(?:security rules|our security)/i,
          { "waf-block": "certain" },
          [403],
        ],
        [/Pardon Our Interruption|isImpervaSpaSupport/, { "bot-check": "certain" }, [200, 400, 403, 405, 429, 503]],
        [/Powered by[\s\S]{0,100}Imperva/i, { "waf-block": "likely" }, [403, 503]],
      ],
    ),
    ...signsOf("bot-check", "Sucuri", "https://docs.sucuri.net/website-firewall/troubleshooting/", [
      [field("server", /^Sucuri/i)],
      [field("x-sucuri-id", /\S.*/)],
      [/sucuri_cloudproxy_js/, certain, always],
      [
        /Access Denied - Sucuri Website Firewall|sucuri\.net\/privacy|Sucuri WebSite Firewall/i,
        { "waf-block": "certain" },
        [403],
      ],
    ]),
    ...signsOf("bot-check", "Vercel", "https://vercel.com/docs/vercel-firewall/attack-challenge-mode", [
      [field("x-vercel-mitigated", /challenge/i), certain, always],
      [/Vercel Security Checkpoint/, certain, always],
    ]),
    ...signsOf("bot-check", "Kasada", "https://docs.kasada.io/", [
      [field("x-kpsdk-ct", /\S.*/), certain, [403, 429]],
      [/KPSDK|ips\.js\?KP_UIDz/, certain, [403, 429]],
    ]),
    ...signsOf("bot-check", "Google", "https://support.google.com/websearch/answer/86640", [
      [/unusual traffic from your computer network|google\.com\/sorry\//i, certain, [302, 403, 429, 503]],
      [field("location", /google\.\w{2,3}\/sorry\//), certain, [302]],
    ]),
    ...signsOf("bot-check", "Akamai Bot Manager", "https://techdocs.akamai.com/bot-manager/docs", [
      [/"cpr_chlge"|sec-if-cpt-container|\/_sec\/cp_challenge/, certain, always],
    ]),
    ...signsOf("bot-check", "hCaptcha", "https://docs.hcaptcha.com/", [
      [/hcaptcha\.com\/1\/api\.js|class="h-captcha"/, certain, [403, 429, 503]],
    ]),
    ...signsOf("bot-check", "reCAPTCHA", "https://developers.google.com/recaptcha/docs/display", [
      [/google\.com\/recaptcha\/api\.js|class="g-recaptcha"/, certain, [403, 429, 503]],
    ]),
    ...signsOf("bot-check", "Anubis", "TecharoHQ/anubis web/index.templ", [
      [/Making sure you(?:'|&#39;)re not a bot|within\.website\/x\/cmd\/anubis/i, certain, [200, 401, 403]],
    ]),
    ...signsOf("bot-check", "DDoS-Guard", "https://ddos-guard.net/en/docs", [
      [field("server", /^ddos-guard$/i)],
      [field("server", /^ddos-guard$/i), { "bot-check": "likely" }, [403, 429, 503]],
    ]),
  ],
};
