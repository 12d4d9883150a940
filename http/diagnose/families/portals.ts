import { type Family, field, signsOf } from "./family";

const answers = [200, 302, 303, 307, 511] as const;
const portal = { "captive-portal": "certain" } as const;
// Where systems look whether a network lets them out.
const probes =
  /captive\.apple\.com|\/generate_204|\/gen_204|connectivitycheck\.|detectportal\.firefox\.com|msftconnecttest\.com|msftncsi\.com|\/hotspot-detect\.html|\/success\.txt|nmcheck\.gnome\.org|network-test\.debian\.org|neverssl\.com/i;

/** Networks that want a login before they let anything through. */
export const portals: Family = {
  name: "captive portals",
  signs: [
    {
      content: [/Clearsigned file isn't valid, got 'NOSPLIT'/],
      causes: {
        "captive-portal": {
          sure: "possible",
          says: "Something else than the repository answered, such as the page of a network that wants a login.",
        },
        "wrong-address": "possible",
      },
      tell: "Fetch the same address with curl -v: who answers, and with what type of content?",
      source: "Debian/apt methods/gpgv.cc",
    },
    ...signsOf("captive-portal", "A captive portal", "RFC 6585 §6", [
      [
        /Redirected to \/?\S{0,300}(?:login|portal|auth)\S{0,300} on (?:10|172\.(?:1[6-9]|2\d|3[01])|192\.168)\.[\d.]{3,11}/,
        portal,
      ],
      [
        /NetworkAuthenticationRequired|<LoginURL>|WISPAccessGatewayParam|<MessageType>100<\/MessageType>/,
        portal,
        answers,
      ],
      [
        field(
          "location",
          /captive-?portal|\/hotspot|hotspotlogin|\/guest\/s\/|network-auth\.com|fgtauth|securelogin\.|cppm|wifi(?:login|portal|auth)|\/wifidog|\/uam|:8002\/|:1000\/fgtauth|:3990\/|\/cgi-bin\/(?:login|hotspot)|login\.(?:wifi|hotspot)|\bswitch_url=|\buamip=|\buserurl=/i,
        ),
        portal,
        [302, 303, 307],
      ],
      [
        field(
          "location",
          /^https?:\/\/(?:1\.1\.1\.1|192\.0\.2\.1|1\.2\.3\.4|virtual\.|gateway\.|portal\.)[^/]{0,60}\/(?:login|portal|auth|guest)/i,
        ),
        portal,
        [302, 303, 307],
      ],
      [{ asked: probes, fields: [["location", /\S.*/]] }, portal, [301, 302, 303, 307]],
      [{ sent: [["host", probes]], fields: [["location", /\S.*/]] }, portal, [301, 302, 303, 307]],
      [
        {
          sent: [["host", probes]],
          content: [
            /^(?![\s\S]{0,400}(?:<title>success<|microsoft connect test|networkmanager is online))\s{0,20}<(?:!doctype|html)/i,
          ],
        },
        portal,
        [200],
      ],
      [{ asked: /\/(?:generate|gen)_204/, content: [/<html|<!doctype/i] }, portal, [200]],
      [
        /<meta[^<>]{0,40}http-equiv=["']?refresh[^<>]{0,80}(?:captive|hotspot|wifi|fgtauth|guest\/s\/|portal\/)/i,
        portal,
        answers,
      ],
      [/chilli\.|coova|mikrotik hotspot|\$\(link-login|nodogsplash|openNDS/i, portal, answers],
      [{ fields: [["server", /hotspot|captive|CoovaChilli|nodogsplash|wifidog/i]] }, portal, answers],
    ]),
  ],
};
