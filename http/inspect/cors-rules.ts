import { lessons } from "../decision/lessons";
import type { PastedRequest, PastedResponse } from "./pasted";
import { has, linesNamed, members, type Rule, type Spot, startLineIf } from "./rule";

// What a browser may send to another origin without asking. Fetch, CORS-safelisted method
const safe = ["get", "head", "post"];

/** What stands between a script of another origin and the answer. */
export const corsRules: readonly Rule<PastedResponse>[] = [
  {
    id: "cors-star-with-credentials",
    severity: "error",
    says: "The star does not go with credentials. A browser keeps the answer from the script.",
    section: "Fetch, CORS protocol and credentials",
    lesson: lessons.preflight,
    change:
      "Name the one origin that asked, and send Vary: Origin. Without cookies and passwords leave Access-Control-Allow-Credentials out.",
    find: (response) =>
      has(response, "Access-Control-Allow-Credentials") && allowsCredentials(response)
        ? linesNamed(response, "Access-Control-Allow-Origin").filter(({ value }) => value.trim() === "*")
        : [],
  },
  {
    id: "cors-several-origins",
    severity: "error",
    says: "Access-Control-Allow-Origin names one origin, or all by a star. Of a list no browser takes any.",
    section: "Fetch, CORS check",
    lesson: lessons.preflight,
    change: "Compare Origin with a list of your own, and send the one that asked, with Vary: Origin.",
    find: (response) => {
      const lines = linesNamed(response, "Access-Control-Allow-Origin");
      return lines.filter(({ value }, index) => index > 0 || /[,\s]/.test(value.trim()));
    },
  },
  {
    id: "cors-origin-differs",
    severity: "error",
    says: "The origin that is allowed is not the one that asked. A browser keeps the answer from the script.",
    section: "Fetch, CORS check",
    lesson: lessons.preflight,
    change:
      "Send back the Origin of the request if it is allowed. Scheme, host and port all count, and no slash follows.",
    find: (response) => {
      const origin = response.request && linesNamed(response.request, "Origin")[0]?.value;
      const [allowed, second] = linesNamed(response, "Access-Control-Allow-Origin");
      const differs = origin !== undefined && allowed && !second && ![origin, "*"].includes(allowed.value);
      return differs && !/[,\s]/.test(allowed.value) ? [allowed] : [];
    },
  },
  {
    id: "cors-credentials-value",
    severity: "warning",
    says: "The only value of Access-Control-Allow-Credentials is true, in small letters.",
    section: "Fetch, CORS check",
    lesson: lessons.preflight,
    change: "Write true, or leave the header out.",
    find: (response) =>
      linesNamed(response, "Access-Control-Allow-Credentials").filter(({ value }) => value !== "true"),
  },
  {
    id: "cors-challenge-hidden",
    severity: "note",
    says: "A script of another origin cannot read this challenge: WWW-Authenticate is not among the exposed headers.",
    section: "Fetch, CORS-safelisted response-header name",
    lesson: lessons.preflight,
    change: "If scripts have to read it, send Access-Control-Expose-Headers: WWW-Authenticate.",
    find: (response) => {
      if (!has(response, "Access-Control-Allow-Origin") || isPreflight(response.request) || isCut(response)) return [];
      const exposed = members(response, "Access-Control-Expose-Headers");
      const all = exposed.includes("*") && !allowsCredentials(response);
      return all || exposed.includes("www-authenticate") ? [] : linesNamed(response, "WWW-Authenticate").slice(0, 1);
    },
  },
  {
    id: "preflight-refused",
    severity: "error",
    says: "A preflight is refused. A browser sends it without credentials, always, and goes on only after a 2xx.",
    section: "Fetch, CORS-preflight fetch",
    lesson: lessons.preflight,
    change: "Answer OPTIONS with Access-Control-Request-Method before anybody is asked who they are.",
    explains: true,
    find: ({ status, request }) => startLineIf(isPreflight(request) && status >= 300),
  },
  {
    id: "preflight-without-authorization",
    severity: "error",
    says: "The preflight asks for Authorization, and the answer does not allow it.",
    section: "Fetch, CORS-preflight fetch",
    lesson: lessons.preflight,
    change: "Send Access-Control-Allow-Headers: Authorization, by its name.",
    find: (response) => {
      if (!isPassedPreflight(response) || !asks(response.request, "authorization")) return [];
      const allowed = members(response, "Access-Control-Allow-Headers");
      if (allowed.includes("authorization")) return [];
      const star = linesNamed(response, "Access-Control-Allow-Headers").slice(0, 1);
      const says = "The star does not cover Authorization: that name has to be written out.";
      return allowed.includes("*") ? star.map((each): Spot => ({ line: each.line, says })) : [star[0] ?? { line: 0 }];
    },
  },
  {
    id: "preflight-without-header",
    severity: "error",
    says: "The preflight asks for a header that the answer does not allow.",
    section: "Fetch, CORS-preflight fetch",
    lesson: lessons.preflight,
    change: "Name it in Access-Control-Allow-Headers.",
    find: (response) => {
      if (!isPassedPreflight(response)) return [];
      const allowed = members(response, "Access-Control-Allow-Headers");
      if (allowed.includes("*") && !allowsCredentials(response)) return [];
      const asked = response.request ? members(response.request, "Access-Control-Request-Headers") : [];
      const missing = asked.filter((name) => name !== "authorization" && !allowed.includes(name)).slice(0, 8);
      return missing.length > 0
        ? [
            {
              line: 0,
              says: `The preflight asks for ${missing.join(", ").slice(0, 120)}, and the answer does not allow it.`,
            },
          ]
        : [];
    },
  },
  {
    id: "preflight-without-method",
    severity: "error",
    says: "The preflight asks for a method that the answer does not allow.",
    section: "Fetch, CORS-preflight fetch",
    lesson: lessons.preflight,
    change: "Name the method in Access-Control-Allow-Methods.",
    find: (response) => {
      if (!isPassedPreflight(response)) return [];
      const [method = "get"] = response.request ? members(response.request, "Access-Control-Request-Method") : [];
      const allowed = members(response, "Access-Control-Allow-Methods");
      const all = allowed.includes("*") && !allowsCredentials(response);
      return startLineIf(!safe.includes(method) && !allowed.includes(method) && !all);
    },
  },
];

/** Whether a browser asks here what it may send, before it sends it. */
export function isPreflight(request: PastedRequest | undefined): boolean {
  return request?.method === "OPTIONS" && has(request, "Origin") && has(request, "Access-Control-Request-Method");
}

function isPassedPreflight({ status, request, whole }: PastedResponse): boolean {
  return isPreflight(request) && status < 300 && whole !== false;
}

// Of what was left out of the paste nobody can say that it is missing.
function isCut({ whole }: PastedResponse): boolean {
  return whole === false;
}

function asks(request: PastedRequest | undefined, name: string): boolean {
  return request !== undefined && members(request, "Access-Control-Request-Headers").includes(name);
}

function allowsCredentials(response: PastedResponse): boolean {
  return linesNamed(response, "Access-Control-Allow-Credentials").some(({ value }) => value === "true");
}
