import type { Paste } from "../pasted";
import { messageOf } from "./body";
import { contentOf } from "./lines/content";
import type { Row } from "./lines/row";

/** What programs write when they refuse. */
export const refusalWords =
  /\bForbidden \(403\)|\b(?:RBAC|HTTP): (?:access|permission) denied|^(?:40[13] )?Access Denied\b|\bError (?:code:? )?1\d{3}\b|Error code: 1\d{3}\b|CSRF verification failed|AADSTS\d{5,}|No 'Access-Control-Allow-Origin' header|blocked by CORS policy|Cross-Origin Request Blocked|CORS preflight|^Network Authentication Required|no basic auth credentials|unauthorized: authentication required|requested access to the resource is denied|is forbidden: User "|SignatureDoesNotMatch|Server failed to authenticate the request|Incorrect API key provided|"error"\s?:\s?"invalid_\w+"|UnauthorizedError: |No signatures found|\bsignature\b.{0,30}\b(?:mismatch|verif)|\* permission denied|\b(?:csrf|xsrf)\b.{0,40}\b(?:mismatch|invalid|missing|failed)|valid crumb|\bIDX\d{5}\b|Client sent an HTTP request to an HTTPS server|\bmissing_scope\b|SAML enforcement|not accessible by integration|Token used too (?:early|late)|\b(?:ImmatureSignature|ExpiredSignature|InvalidSignature|InvalidToken|DecodeError|JsonWebToken|TokenExpired|NotBefore)(?:Error)?:|Redirected to \/?\S{0,300}(?:login|portal|auth)\S{0,300} on \d|could not read Username for|is not allowed by Access-Control-Allow-Origin|due to access control checks|InvalidAuthenticityToken|requested URL was rejected|support ID is|Fastly error: |Pardon Our Interruption|You must be logged in to the server|invalid authentication from|got 'NOSPLIT'|\bDisallowedHost\b|HTTP Basic: Access denied|is unauthorized for user|upstream connect error|INVALID_SESSION_ID|\b(?:token|jwt|session|signature|api[ _-]?key|credentials?|scope|audience|issuer)\b.{0,24}\b(?:invalid|expired|missing|malformed|mismatch|can't be used before|not (?:valid|accepted|allowed))\b|\b(?:invalid|expired|missing|malformed|wrong|bad) (?:\w{1,20} )?(?:token|jwt|session|signature|api[ _-]?key|credentials?|scope|audience|issuer)\b|\bpermission denied\b|\bnot authori[sz]ed to\b|SyntaxError: Unexpected token|Web Gateway|unable to update url base from redirection|Invalid created timestamp|\b(?:iss|aud|exp|nbf|sub) claim\b|Authentication failed: /im;

// A line that tells of an error in whatever words: what it means, the signs of a diagnosis find out.
const failureWords =
  /\b(?:[A-Za-z]{0,60}(?:Error|Exception|Fault)|ERROR|error|Failed|failed|failure|fatal|denied|refused|rejected|[Bb]locked|[Ff]orbidden|[Uu]nauthori[sz]ed|not allowed|timed out|[Tt]imeout|ERR_[A-Z_]{3,40}|E(?:CONN|AI_|TIMED|NOTFOUND|HOSTUNREACH)\w{0,20}|no such host|[Cc]ould not resolve|[Cc]ould not connect|certificate)\b/;

// Errors of files, shells, databases, mail and compilers, which no server of HTTP wrote.
const foreign =
  /^(?:-?(?:ba|z|k|da)?sh: |\d{3}[ -]\d\.\d\.\d )|\(publickey\b|\b(?:EACCES|EPERM|EROFS|ENOSPC|ENOENT|ERESOLVE|NOAUTH)\b|\bssh: connect to host|\bORA-\d{5}\b|\bFATAL: {1,2}(?:password|no pg_hba|role|database|Peer)|\bAccess denied for user '|[Dd]ocker daemon socket|\berror (?:TS|CS|C)\d{4}\b|\bSMTP\w{0,40}|\b5\d\d[ ,b'"]{1,4}5\.7\.\d|\bNullPointerException\b|\b(?:TypeError: Cannot read|KeyError: |IndexError: |ReferenceError: )/m;

/** Reads a refusal or an error that was pasted as text alone, without a status and without markup. Undefined for any other text. Throws nothing. */
export function readWords(rows: readonly Row[]): Pick<Paste, "messages" | "form" | "cut"> | undefined {
  const [first] = rows;
  const content = contentOf(rows.map(({ text }) => text.replace(/^> ?/, "")));
  if (!first || content.length > 8192 || foreign.test(content)) return undefined;
  // A question tells of nothing.
  if (/^[^\n]{0,400}\?\s*$/.test(content)) return undefined;
  if (!refusalWords.test(content) && !failureWords.test(content)) return undefined;
  const [title = ""] = content.split("\n", 1);
  return {
    form: "content",
    messages: [messageOf(content, /Error|code/.test(title) ? "" : title.slice(0, 80), first.line)],
    cut: false,
  };
}
