import type { Who } from "../diagnosis";
import { element } from "../signs/patterns";
import type { Family } from "./family";

const who: Who = { kind: "origin", name: "nginx" };
const gateway: Who = { kind: "gateway", name: "nginx" };
const pages = "nginx/nginx src/http/ngx_http_special_response.c";
const foot = /<center>(?:nginx|openresty)/i;

/** nginx: its own pages end with its name in a centered line. */
export const nginx: Family = {
  name: "nginx",
  signs: [
    {
      fields: [["server", /^(?:nginx|openresty)/i]],
      who,
      source: "https://nginx.org/en/docs/http/ngx_http_core_module.html#server_tokens",
    },
    { content: [foot], who, source: pages },
    {
      content: [/limiting (?:requests|connections)(?:, excess: [\d.]{1,20})? by zone/],
      who: gateway,
      causes: {
        "rate-limit": {
          sure: "certain",
          says: "nginx took the requests for too many from one client.",
          next: {
            server:
              "Where every line names the same client, restore the client's own address (real_ip_header) before raising the limit.",
          },
        },
      },
      source: "https://nginx.org/en/docs/http/ngx_http_limit_req_module.html",
    },
    {
      content: [element("title", "401 Authorization Required")],
      fields: [["server", /^(?:nginx|openresty)/i]],
      who,
      source: pages,
    },
    {
      status: [401],
      content: [element("title", "401 Authorization Required")],
      who,
      causes: { "credentials-missing": "likely", "credentials-invalid": "possible" },
      source: "https://nginx.org/en/docs/http/ngx_http_auth_basic_module.html",
    },
    {
      status: [403],
      content: [element("title", "403 Forbidden"), foot],
      who,
      causes: {
        "framework-default": {
          sure: "likely",
          says: "It is nginx's own page: a rule such as deny, a missing index file or the rights of a file refused this, and no line of an application did.",
          next: { server: "Read error.log of nginx at that time: it names the rule or the file." },
        },
      },
      tell: "Ask for a file that certainly exists: if that is served, it is the index or the rights of this one.",
      source: "https://nginx.org/en/docs/http/ngx_http_access_module.html; ngx_http_autoindex_module",
    },
    { status: [404], content: [element("title", "404 Not Found"), foot], who, source: pages },
    {
      status: [405],
      content: [element("title", "405 Not Allowed")],
      who,
      causes: {
        "wrong-method": { sure: "certain", says: "nginx serves a file at this address, and files take no POST." },
      },
      source: pages,
    },
    {
      status: [413],
      content: [element("title", "413 Request Entity Too Large")],
      who,
      causes: {
        "content-too-large": {
          sure: "certain",
          says: "The content is longer than client_max_body_size of nginx.",
          next: { server: "Raise client_max_body_size." },
        },
      },
      source: "https://nginx.org/en/docs/http/ngx_http_core_module.html#client_max_body_size",
    },
    {
      status: [502],
      content: [element("title", "502 Bad Gateway"), foot],
      who: gateway,
      causes: { "upstream-failed": "certain" },
      source: pages,
    },
    {
      status: [504],
      content: [element("title", "504 Gateway Time-out")],
      who: gateway,
      causes: { "upstream-slow": "certain" },
      source: pages,
    },
    {
      status: [503],
      content: [element("title", "503 Service Temporarily Unavailable"), foot],
      who: gateway,
      causes: {
        overloaded: "likely",
        "rate-limit": { sure: "possible", says: "nginx answers 503 by default where limit_req refuses." },
      },
      source: "https://nginx.org/en/docs/http/ngx_http_limit_req_module.html#limit_req_status",
    },
    {
      status: [400, 495, 496],
      content: [element("title", "400 (?:No required SSL certificate was sent|The SSL certificate error)")],
      who,
      causes: {
        "credentials-missing": {
          sure: "certain",
          says: "The server wants a client certificate, and none that it trusts came.",
          next: { caller: "Send a client certificate: with curl, --cert and --key." },
        },
      },
      source: pages,
    },
    {
      status: [400],
      content: [element("title", "400 (?:Request Header Or Cookie Too Large|The plain HTTP request)")],
      who,
      source: pages,
    },
    {
      status: [444],
      who,
      causes: { "waf-block": "likely" },
      source: "https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#return",
    },
  ],
};
