import { element } from "../signs/patterns";
import { type Family, field, signsOf } from "./family";

/** Cameras, recorders, routers and boxes at home. */
export const devices: Family = {
  name: "devices",
  signs: [
    ...signsOf("origin", "Hikvision", "Hikvision ISAPI developer guide", [
      [field("server", /^(?:DNVRS-Webs|App-webs\/|DVRDVS-Webs|Hikvision)/i)],
      [field("www-authenticate", /realm="(?:IP Camera\(|HIKVISION|DS-)/)],
      [element("statusString", "Unauthorized")],
      [
        /<lockStatus>lock|<retryLoginTime>0</,
        {
          "credentials-invalid": {
            sure: "certain",
            says: "After wrong passwords the device has locked the account for a while.",
            next: { visitor: "Wait for the time that unlockTime names, or restart the device." },
          },
        },
        [401, 403],
      ],
      [element("subStatusCode", "notActivated"), { "not-enabled": "certain" }],
      [element("subStatusCode", "(?:lowPrivilege|noPermission)"), { "role-missing": "certain" }],
      [element("subStatusCode", "(?:badAuthorization|invalidAuth)"), { "credentials-invalid": "certain" }],
      [element("subStatusCode", "(?:notSupport|methodNotAllowed)"), { "not-enabled": "likely" }],
    ]),
    ...signsOf("origin", "Dahua", "Dahua HTTP API", [
      [field("www-authenticate", /realm="Login to /)],
      [/Error: (?:The account is locked|User locked)/i, { "credentials-invalid": "certain" }],
    ]),
    ...signsOf("origin", "Axis", "https://developer.axis.com/vapix/", [[field("www-authenticate", /realm="AXIS_/)]]),
    ...signsOf("origin", "An ONVIF device", "https://www.onvif.org/specs/core/ONVIF-Core-Specification.pdf", [
      [
        /ter:NotAuthorized|Sender not Authorized/i,
        { "credentials-missing": "likely", "credentials-invalid": "likely" },
        [200, 400, 401, 500],
      ],
      [field("www-authenticate", /realm="onvif"/i)],
    ]),
    ...signsOf("origin", "A router", "realm of the device's own pages", [
      [
        field(
          "www-authenticate",
          /realm="?(?:TP-LINK|NETGEAR|Linksys|ASUS|RT-|DSL|ZyXEL|D-Link|HTTPS? Router|Wireless|HomeRouter|HG\d)/i,
        ),
      ],
      [field("server", /^(?:Router Webserver|httpd ?2\.0|RomPager|uhttpd|GoAhead|micro_httpd|mini_httpd|TP-LINK)/i)],
    ]),
    ...signsOf("origin", "FRITZ!Box", "https://avm.de/service/schnittstellen/", [
      [field("www-authenticate", /realm="(?:F!Box|HTTPS Access|FRITZ)/i)],
    ]),
    ...signsOf(
      "origin",
      "Plex",
      "https://support.plex.tv/articles/204059436-finding-an-authentication-token-x-plex-token/",
      [
        [field("x-plex-protocol", /\S.*/)],
        [
          { fields: [["x-plex-protocol", /\S.*/]] },
          {
            "credentials-missing": {
              sure: "likely",
              says: "Plex takes its token in X-Plex-Token, and none that is valid came.",
              next: { caller: "Send X-Plex-Token." },
            },
          },
          [401],
        ],
      ],
    ),
    ...signsOf("origin", "Proxmox VE", "proxmox/pve-http-server", [
      [field("server", /^pve-api-daemon/)],
      [{ start: /\b401 No ticket/i }, { "credentials-missing": "certain" }],
      [
        { start: /permission denied - invalid PVE ticket|\b401 invalid PVE ticket/i },
        { "credentials-invalid": "certain", "credentials-expired": "possible" },
      ],
      [{ start: /\b401 authentication failure/i }, { "credentials-invalid": "certain" }],
      [{ start: /Permission check failed/i }, { "role-missing": "certain" }],
    ]),
    ...signsOf("origin", "Home Assistant", "home-assistant/core homeassistant/components/http", [
      [
        /^\s{0,2}401: Unauthorized\s{0,2}$/,
        { "credentials-missing": "likely", "credentials-invalid": "likely" },
        [401],
      ],
      [
        /^\s{0,2}400: Bad Request\s{0,2}$/,
        {
          "wrong-address": {
            sure: "likely",
            says: "The request came through a proxy that is not among the trusted ones.",
            next: { server: "Set use_x_forwarded_for and trusted_proxies." },
          },
        },
        [400],
      ],
      [
        /A request from a reverse proxy was received from|X-Forwarded-For header from an untrusted proxy/,
        {
          "not-enabled": {
            sure: "certain",
            says: "Home Assistant takes no request through a proxy that it was not told to trust.",
            next: {
              server: "Set use_x_forwarded_for and name the address of the proxy in trusted_proxies, under http.",
            },
          },
        },
        [400],
      ],
      [/Login attempt or request with invalid authentication from/, { "credentials-invalid": "certain" }],
    ]),
    ...signsOf(
      "origin",
      "Synology",
      "https://global.download.synology.com/download/Document/Software/DeveloperGuide/",
      [
        [
          { content: [/"success"\s?:\s?false/, /"code"\s?:\s?(?:119|106|107)\b/] },
          { "credentials-expired": "certain" },
          [200],
        ],
        [{ content: [/"success"\s?:\s?false/, /"code"\s?:\s?(?:105|402)\b/] }, { "role-missing": "certain" }, [200]],
      ],
    ),
  ],
};
