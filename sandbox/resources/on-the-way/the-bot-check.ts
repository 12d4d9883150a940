import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { cookieValue, formatSetCookie } from "#http/cookie";
import type { Answer } from "#http/decision/decision";
import { type FieldLine, fieldValue } from "#http/message";
import { encodeHex, encodeUtf8 } from "#http/octets";
import { sameSecret } from "#http/schemes/secret";
import { type Reply, resource, type Step, sandboxBase } from "../../resource";
import { withContent, withJson } from "../../space/respond";
import { shortPage } from "./short-page";

/** For how many seconds a browser that was checked is let through. */
export const checkedFor = 120;

const base = `${sandboxBase}/the-bot-check`;
const server: FieldLine = ["Server", "gate"];
const vary: FieldLine = ["Vary", "Cookie"];

const body = `<p>Your browser is being checked before you are let through. A script would do it by itself; here you do.</p>
<form method="post" action="${base}/check"><button>Check my browser</button></form>
<hr><p>gate</p>`;

function check({ request, moment }: Step): Answer {
  const question = "browser-checked";
  const value = cookieValue(request.fields, "passed");
  if (value === undefined) return { question, yes: false, detail: "No cookie of the name passed came." };
  const [, until = "", signed = ""] = /^(\d{1,12})\.([0-9a-f]{64})$/.exec(value) ?? [];
  const genuine = sameSecret(signed, signature(until, moment.key));
  if (!genuine) return { question, yes: false, detail: "The cookie was not made here." };
  const left = Math.ceil(Number(until) - moment.now);
  return left > 0
    ? { question, yes: true, detail: `It was, and is let through for ${left} s more.` }
    : { question, yes: false, detail: "The check was too long ago." };
}

const guarded: Reply = (step) => {
  const checked = check(step);
  const { type, content } = shortPage(403, body);
  // RFC 9110 §15.5.4: forbidden for a reason that has nothing to do with credentials, which are not looked at.
  if (!checked.yes) return withContent(403, [...step.asked, checked], [type, server, vary], content);
  const message = "The check in front has let you through; this is the page behind it.";
  return withJson(200, [...step.asked, checked, { question: "open-to-all", yes: true }], [vary], { message });
};

const pass: Reply = ({ request, asked, moment }) => {
  const until = String(Math.floor(moment.now) + checkedFor);
  const secure = /^https\b/i.test(fieldValue(request.fields, "X-Forwarded-Proto") ?? "");
  const attributes = { path: base, maxAge: checkedFor, httpOnly: true, secure, sameSite: "Lax" } as const;
  const cookie = formatSetCookie("passed", `${until}.${signature(until, moment.key)}`, attributes);
  const message = `Your browser is checked. Send the cookie that is set here: it opens ${base} for ${checkedFor} s.`;
  return withJson(200, [...asked, { question: "browser-checked", yes: true }], [cookie, server], { message });
};

function signature(until: string, key: Uint8Array): string {
  return encodeHex(hmac(sha256, key, encodeUtf8(`bot-check ${until}`)));
}

/**
 * A page behind a check for browsers, which answers 403 in HTML to whoever lacks the cookie that POST `/check` sets.
 * No Authorization changes that: the check looks at none. RFC 9110 §15.5.4.
 */
export const theBotCheck = resource("the-bot-check", { "": { GET: guarded }, check: { POST: pass } });
