import type { Who } from "../diagnosis";
import { element, exactly } from "../signs/patterns";
import type { Sign } from "../signs/sign";
import type { Family } from "./family";

const cdn: Who = { kind: "cdn", name: "Cloudflare" };
const check: Who = { kind: "bot-check", name: "Cloudflare" };
const challenges =
  "https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/";
const codes = "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/";
const fiveHundreds =
  "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/";

// The pages write "error code: 1020", "Error 1020", or the code in an element of its own.
function page(numbers: string, causes: NonNullable<Sign["causes"]>): Sign {
  return {
    content: [
      new RegExp(
        `(?:error(?:[ _-]?code)?(?:</span>|["'])?[:\\s]{1,4}(?:<[^<>]{0,60}>\\s{0,4})?["']?)(?:${numbers})\\b`,
        "i",
      ),
    ],
    fields: [["server", exactly("cloudflare")]],
    who: cdn,
    causes,
    source: codes,
  };
}

/** Cloudflare: its check for bots, its firewall, its codes from 1000, and its statuses from 520. */
export const cloudflare: Family = {
  name: "Cloudflare",
  signs: [
    // Its page of errors as text, copied without the head.
    {
      content: [
        /\berror(?:[ _-]?code)?["']?:? ?"?(?:1020|1010|1012|1009|1006|1007|1008)\b/i,
        /ray id|^.{0,40}error code: 10\d\d\W{0,4}$|cloudflare|"error code: 10\d\d"/i,
      ],
      who: cdn,
      causes: { "waf-block": "certain" },
      source: codes,
    },
    {
      fields: [["server", exactly("cloudflare")]],
      who: cdn,
      source: "https://developers.cloudflare.com/fundamentals/reference/http-headers/",
    },
    {
      fields: [["cf-mitigated", /challenge/i]],
      status: [401, 403, 429, 503],
      who: check,
      causes: { "bot-check": "certain" },
      source: challenges,
    },
    {
      content: [
        /Just a moment\.\.\.|challenges\.cloudflare\.com|cdn-cgi\/challenge-platform\/(?!scripts\/jsd)|cf-browser-verification|_cf_chl_opt|cf_chl_|Attention Required! \| Cloudflare[\s\S]{0,2000}captcha/i,
      ],
      status: [403, 429, 503],
      who: check,
      causes: { "bot-check": "certain" },
      source: challenges,
    },
    {
      content: [/Sorry, you have been blocked|Attention Required! \| Cloudflare|cf-error-details|Cloudflare Ray ID/i],
      status: [403],
      who: cdn,
      causes: { "waf-block": "likely" },
      source: "https://developers.cloudflare.com/waf/troubleshooting/faq/",
    },
    {
      content: [/<center>cloudflare<\/center>/],
      status: [403],
      who: cdn,
      causes: { "waf-block": "likely" },
      source: "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/4xx-client-error/error-403/",
    },
    page("1020|1010|1012", { "waf-block": "certain" }),
    page("1005|1006|1007|1008|1009|1106", { "network-block": "certain" }),
    page("1015|1027", { "rate-limit": "certain" }),
    page("1000|1001|1002|1003|1004|1014|1016|1018|1023|1033", { "wrong-address": "certain" }),
    page("1101|1102|1104", {
      "upstream-failed": { sure: "certain", says: "A Worker of the site at Cloudflare failed." },
    }),
    {
      status: [520, 521, 523, 525, 526, 527, 530],
      fields: [["server", exactly("cloudflare")]],
      who: cdn,
      causes: { "upstream-failed": "certain" },
      source: fiveHundreds,
    },
    {
      status: [522, 524],
      fields: [["server", exactly("cloudflare")]],
      who: cdn,
      causes: { "upstream-slow": "certain" },
      source: fiveHundreds,
    },
    {
      status: [520, 521, 523, 525, 526, 527],
      who: cdn,
      causes: { "upstream-failed": "certain" },
      source: fiveHundreds,
    },
    { status: [522, 524], who: cdn, causes: { "upstream-slow": "certain" }, source: fiveHundreds },
    {
      fields: [["location", /\.cloudflareaccess\.com\/cdn-cgi\/access\/login/i]],
      status: [302, 303],
      who: { kind: "gateway", name: "Cloudflare Access" },
      causes: { "login-redirect": "certain" },
      source: "https://developers.cloudflare.com/cloudflare-one/identity/authorization-cookie/",
    },
    {
      content: [element("title", "[^<]{0,60}Cloudflare Access")],
      who: { kind: "gateway", name: "Cloudflare Access" },
      causes: { "role-missing": "certain" },
      source: "https://developers.cloudflare.com/cloudflare-one/policies/access/",
    },
    {
      content: [/"success"\s?:\s?false[\s\S]{0,80}"code"\s?:\s?(?:6003|6103|6111)/],
      who: { kind: "origin", name: "Cloudflare API" },
      causes: { "credentials-malformed": "certain" },
      source: "https://developers.cloudflare.com/fundamentals/api/troubleshooting/",
    },
    {
      content: [/"code"\s?:\s?(?:10000|9109|9103)\b/, /"success"\s?:\s?false/],
      who: { kind: "origin", name: "Cloudflare API" },
      causes: { "credentials-invalid": "certain", "scope-missing": "possible" },
      source: "https://developers.cloudflare.com/fundamentals/api/troubleshooting/",
    },
  ],
};
