import { statusCode } from "../../registry/status-codes";
import type { Paste, PastedMessage } from "../pasted";
import { contentOf } from "./lines/content";
import type { Row } from "./lines/row";

// What the content of a refusal is made of, in JSON.
const errorMember =
  /"(?:errors?|error_description|error_message|error_code|message|msg|detail|details|title|fault|reason|Message|__type|code)"\s*:/;
const title = /<(?:title|h1)[^>]{0,200}>\s*([^<]{1,200})/i;

/**
 * Reads content that was pasted without its head: an error in JSON or XML, or a page with a title. Its title may tell the
 * status. Undefined for anything else. Throws nothing.
 */
export function readBody(rows: readonly Row[]): Pick<Paste, "messages" | "form" | "cut"> | undefined {
  const at = rows.findIndex(({ text }) => /^\s*(?:[{[]|<[!?a-z])/i.test(text));
  const line = rows[at]?.line;
  if (line === undefined) return undefined;
  const content = contentOf(rows.slice(at).map(({ text }) => text));
  const start = content.slice(0, 65_536);
  const isJson = /^[{[]/.test(content) && errorMember.test(start);
  const moved = /You are being <a href="[^"]{1,2000}">redirected/.test(start);
  const isXml = moved || /<(?:\w{1,20}:)?(?:Error|Code|Fault|error)\b/.test(start);
  const [, words = ""] = title.exec(start) ?? [];
  if (!isJson && !isXml && words.trim() === "") return undefined;
  return { form: "content", messages: [messageOf(content, words, line)], cut: false };
}

/** What programs write when they refuse. */
export const refusalWords =
  /\bForbidden \(403\)|\b(?:RBAC|HTTP): (?:access|permission) denied|^(?:40[13] )?Access Denied\b|\bError (?:code:? )?1\d{3}\b|Error code: 1\d{3}\b|CSRF verification failed|AADSTS\d{5,}|No 'Access-Control-Allow-Origin' header|blocked by CORS policy|Cross-Origin Request Blocked|CORS preflight|^Network Authentication Required|no basic auth credentials|unauthorized: authentication required|requested access to the resource is denied|is forbidden: User "|SignatureDoesNotMatch|Server failed to authenticate the request|Incorrect API key provided|"error"\s?:\s?"invalid_\w+"|UnauthorizedError: |No signatures found|\bsignature\b.{0,30}\b(?:mismatch|verif)|\* permission denied|\b(?:csrf|xsrf)\b.{0,40}\b(?:mismatch|invalid|missing|failed)|valid crumb|\bIDX\d{5}\b|Client sent an HTTP request to an HTTPS server|\bmissing_scope\b|SAML enforcement|not accessible by integration|Token used too (?:early|late)|\b(?:ImmatureSignature|ExpiredSignature|InvalidSignature|InvalidToken|DecodeError|JsonWebToken|TokenExpired|NotBefore)(?:Error)?:|Redirected to \/?\S{0,300}(?:login|portal|auth)\S{0,300} on \d|could not read Username for|is not allowed by Access-Control-Allow-Origin|due to access control checks|InvalidAuthenticityToken|requested URL was rejected|support ID is|Fastly error: |Pardon Our Interruption|You must be logged in to the server|invalid authentication from|got 'NOSPLIT'|\bDisallowedHost\b|HTTP Basic: Access denied|is unauthorized for user|upstream connect error|INVALID_SESSION_ID|\b(?:token|jwt|session|signature|api[ _-]?key|credentials?|scope|audience|issuer)\b.{0,24}\b(?:invalid|expired|missing|malformed|mismatch|can't be used before|not (?:valid|accepted|allowed))\b|\b(?:invalid|expired|missing|malformed|wrong|bad) (?:\w{1,20} )?(?:token|jwt|session|signature|api[ _-]?key|credentials?|scope|audience|issuer)\b|\bpermission denied\b|\bnot authori[sz]ed to\b|SyntaxError: Unexpected token|Web Gateway|unable to update url base from redirection|Invalid created timestamp|\b(?:iss|aud|exp|nbf|sub) claim\b|Authentication failed: /im;

/** Reads a refusal that was pasted as text alone, without a status and without markup. Undefined for any other text. Throws nothing. */
export function readWords(rows: readonly Row[]): Pick<Paste, "messages" | "form" | "cut"> | undefined {
  const [first] = rows;
  const content = contentOf(rows.map(({ text }) => text.replace(/^> ?/, "")));
  if (!first || content.length > 8192 || !refusalWords.test(content)) return undefined;
  const [title = ""] = content.split("\n", 1);
  return {
    form: "content",
    messages: [messageOf(content, /Error|code/.test(title) ? "" : title.slice(0, 80), first.line)],
    cut: false,
  };
}

function messageOf(content: string, title: string, line: number): PastedMessage {
  const [, code] = /(?:^|[^\d.])([1-5]\d\d)(?![\d.])/.exec(title) ?? [];
  const known = statusCode(Number(code));
  if (!known) return { kind: "fields", startLine: "", line, fields: [], content };
  const { code: status, phrase: reason } = known;
  const startLine = `HTTP/1.1 ${status} ${reason}`;
  return { kind: "response", startLine, line, status, reason, fields: [], content, whole: false };
}
