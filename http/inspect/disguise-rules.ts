import { lessons, statusPage } from "../decision/lessons";
import { nestsTooDeep } from "../representation/json-shape";
import type { PastedRequest, PastedResponse } from "./pasted";
import { has, linesNamed, members, type Rule, startLineIf } from "./rule";

/** A refusal that does not look like one, and what comes with one that does. */
export const disguiseRules: readonly Rule<PastedResponse>[] = [
  {
    id: "login-redirect",
    severity: "warning",
    says: "For an API this is a 401 in disguise: a client that follows it gets a login page with a 200.",
    section: "RFC 9110 §15.5.2",
    lesson: lessons.form,
    change: "Answer requests that ask for JSON with 401 and a challenge, and send only pages to the login.",
    find: (response) => {
      const [location] = linesNamed(response, "Location");
      const away = [301, 302, 303, 307, 308].includes(response.status) && location && isLogin(location.value);
      return away && isApi(response.request, location.value) ? [location] : [];
    },
  },
  {
    id: "error-in-success",
    severity: "warning",
    says: "The status line says success, and the content says that something failed. Clients, caches and monitors believe the status.",
    section: "RFC 9110 §15.3",
    lesson: lessons["first-digit"],
    change: "Send the status that the content tells of.",
    find: ({ status, content }) => {
      if (status < 200 || status > 299) return [];
      const told = errorIn(content);
      if (told === undefined) return [];
      const says = `The status line says success, and the content says ${told}. Clients, caches and monitors believe the status.`;
      return [{ line: 0, says }];
    },
  },
  {
    id: "cookie-on-refusal",
    severity: "note",
    says: "A refusal that sets a cookie: the server keeps something of somebody whom it has just refused.",
    section: "RFC 10025 §3",
    lesson: lessons.sessions,
    change: "None is needed if a login follows. Otherwise begin a session after it, and with a new name.",
    find: (response) =>
      [401, 403, 407].includes(response.status) ? linesNamed(response, "Set-Cookie").slice(0, 1) : [],
  },
  {
    id: "challenge-with-403",
    severity: "note",
    says: "A challenge with a 403. That is allowed: it says that other credentials might get further. Browsers open no dialog for it.",
    section: "RFC 9110 §11.6.1",
    lesson: lessons.decide,
    change: "None is needed. If no credentials came at all, a 401 is the status that asks for them.",
    find: (response) =>
      response.status === 403
        ? linesNamed(response, "WWW-Authenticate")
            .filter(({ value }) => !/\berror\s*=/i.test(value))
            .slice(0, 1)
        : [],
  },
  {
    id: "mcp-without-metadata",
    severity: "warning",
    says: "An MCP server owes its clients the address of its metadata with a 401. Without it many cannot find out where to log in.",
    section: "RFC 9728 §5.1",
    lesson: lessons.agent,
    change: 'Send WWW-Authenticate: Bearer resource_metadata="https://…/.well-known/oauth-protected-resource".',
    find: (response) => {
      const challenges = linesNamed(response, "WWW-Authenticate");
      const told = challenges.some(({ value }) => /resource_metadata\s*=/i.test(value));
      return response.status === 401 && isMcp(response) && !told ? [challenges[0] ?? { line: 0 }] : [];
    },
  },
  {
    id: "mcp-session-404",
    severity: "note",
    says: "With a 404 an MCP server says that it knows the session no more. The client begins a new one.",
    section: "RFC 9110 §15.5.5",
    lesson: statusPage(404),
    change: "Send InitializeRequest again, without Mcp-Session-Id.",
    find: ({ status, request }) =>
      startLineIf(status === 404 && request !== undefined && has(request, "Mcp-Session-Id")),
  },
];

function isLogin(location: string): boolean {
  const path = location
    .slice(0, 2048)
    .replace(/^https?:\/\/[^/]*/i, "")
    .replace(/[?#].*/s, "");
  return (
    /(?:^|[/_-])(?:log-?in|sign-?in|sso|saml2?|authorize|auth|oauth2?|session\/new|account\/login|cas)(?:[/._-]|$)/i.test(
      path,
    ) || /^https?:\/\/(?:login|signin|sso|auth|accounts|id|idp)\./i.test(location)
  );
}

// What asked was a program: it wants JSON, carries a token, or asks an address of an API.
function isApi(request: PastedRequest | undefined, location: string): boolean {
  const address = /^(?:https?:\/\/[^/]*)?\/(?:api|graphql|rest|v\d+|mcp|rpc)(?:[/?#]|$)|^https?:\/\/api\./i;
  const next =
    /[?&][\w-]{1,40}=(?:https?(?::|%3A)(?:\/|%2F){2}[^&]{0,256}?)?(?:\/|%2F)(?:api|graphql|rest|v\d+|mcp)(?:\/|%2F|[&?#]|%3F|$)/i;
  if (next.test(location.slice(0, 4096))) return true;
  if (!request) return false;
  const accept = members(request, "Accept").join(",");
  return (
    address.test(request.target) ||
    linesNamed(request, "Host").some(({ value }) => /^api[.-]/i.test(value)) ||
    (/json/.test(accept) && !/html/.test(accept)) ||
    has(request, "X-Requested-With") ||
    linesNamed(request, "Authorization").some(({ value }) => /^(?:bearer|token|dpop|apikey) /i.test(value))
  );
}

function isMcp(response: PastedResponse): boolean {
  const { request } = response;
  const fields = ["Mcp-Session-Id", "MCP-Protocol-Version"];
  if (fields.some((name) => has(response, name) || (request !== undefined && has(request, name)))) return true;
  if (request && /^(?:https?:\/\/[^/]*)?\/mcp(?:[/?#]|$)/i.test(request.target)) return true;
  return /^\s*\{/.test(response.content) && /"jsonrpc"\s*:/.test(response.content.slice(0, 4096));
}

/** What the content of an answer says of a failure, in words; undefined where it says none. */
function errorIn(content: string): string | undefined {
  if (!/^\s*\{/.test(content) || nestsTooDeep(content)) return undefined;
  let found: unknown;
  try {
    found = JSON.parse(content);
  } catch {
    return undefined;
  }
  const members = new Map(typeof found === "object" && found !== null ? Object.entries(found) : []);
  // JSON-RPC has its errors in a 200 by design.
  if (members.has("jsonrpc")) return undefined;
  for (const name of ["status", "statusCode", "status_code", "code", "httpStatus"]) {
    const told = Number(members.get(name));
    if (Number.isInteger(told) && told >= 400 && told <= 599) return String(told);
  }
  const error = members.get("error");
  if ((typeof error === "string" && error !== "") || (typeof error === "object" && error !== null)) return "error";
  const errors = members.get("errors");
  const partly = members.get("data") !== undefined && members.get("data") !== null;
  if (Array.isArray(errors) && errors.length > 0 && !partly) return "errors";
  return members.get("ok") === false || members.get("success") === false ? "that it failed" : undefined;
}
