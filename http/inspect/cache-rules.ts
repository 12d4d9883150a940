import { lessons } from "../decision/lessons";
import type { PastedResponse } from "./pasted";
import { hasCredentials, linesNamed, members, type Rule, type Spot } from "./rule";

/** Who may keep an answer that depends on who asked. */
export const cacheRules: readonly Rule<PastedResponse>[] = [
  {
    id: "refusal-cacheable",
    severity: "warning",
    says: "A cache may keep this refusal, and show it again to somebody who has since proved who they are.",
    section: "RFC 9111 §3",
    lesson: lessons["cache-words"],
    change: "Send Cache-Control: no-store, or Vary: Authorization.",
    find: (response) =>
      [401, 403, 407].includes(response.status) && isFresh(response) && !variesByWho(response)
        ? cacheControl(response)
        : [],
  },
  {
    id: "unstorable-with-freshness",
    severity: "warning",
    says: "A cache must not store this status, whatever Cache-Control says.",
    section: "RFC 6585 §3",
    lesson: lessons["cache-words"],
    change: "Send Cache-Control: no-store.",
    find: (response) =>
      [428, 429, 431, 511].includes(response.status) && isFresh(response) ? cacheControl(response) : [],
  },
  {
    id: "authorized-public",
    severity: "warning",
    says: "The request carried credentials, and this lets a shared cache give the answer to everybody who asks.",
    section: "RFC 9111 §3.5",
    lesson: lessons["cache-words"],
    change: "Send Cache-Control: private, or no-store, unless the answer is the same for everybody.",
    find: (response) => {
      const directives = members(response, "Cache-Control");
      const shared = directives.some((each) => each === "public" || /^s-maxage=["]?[1-9]/.test(each));
      return isGranted(response) && shared && !isHeldBack(directives) ? cacheControl(response) : [];
    },
  },
  {
    id: "authorized-without-vary",
    severity: "note",
    says: "A browser that keeps this answer gives it to the next person too, whatever credentials they send: caches do not look at Authorization by themselves.",
    section: "RFC 9111 §4.1",
    lesson: lessons["cache-words"],
    change: "Add Vary: Authorization, or send Cache-Control: no-store.",
    find: (response) => {
      const directives = members(response, "Cache-Control");
      const kept = directives.some((each) => /^max-age=["]?[1-9]/.test(each));
      return isGranted(response) && kept && !isHeldBack(directives) && !variesByWho(response)
        ? cacheControl(response)
        : [];
    },
  },
];

function isGranted({ status, request }: PastedResponse): boolean {
  return status >= 200 && status < 300 && hasCredentials(request) === true;
}

// 401 and 403 are kept only where something says so: heuristics do not apply to them. RFC 9110 §15.1
function isFresh(response: PastedResponse): boolean {
  const directives = members(response, "Cache-Control");
  const explicit = directives.some((each) => each === "public" || /^(?:s-maxage|max-age)=["]?[1-9]/.test(each));
  return explicit && !isHeldBack(directives);
}

function isHeldBack(directives: readonly string[]): boolean {
  return directives.some((each) => each === "no-store" || each === "no-cache");
}

function variesByWho(response: PastedResponse): boolean {
  return members(response, "Vary").some((each) =>
    ["authorization", "proxy-authorization", "cookie", "*"].includes(each),
  );
}

function cacheControl(response: PastedResponse): readonly Spot[] {
  return linesNamed(response, "Cache-Control").slice(0, 1);
}
