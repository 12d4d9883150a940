import { secretsInFields } from "./secret/fields";
import { linePattern, memberPattern, queryPattern, type Span, type What } from "./secret/names";
import { spanOf } from "./secret/values";

// Tokens that are known by their look: JSON Web Tokens, and those whose issuers give them a beginning of their own.
const looks =
  /(?<![\w-])(?:eyJ[\w-]{8,}\.[\w-]{2,}(?:\.[\w-]{0,}){0,3}|gh[pousr]_\w{16,}|github_pat_\w{20,}|gl(?:pat|ptt|dt|rt|cbt)-[\w-]{16,}|xox[abprs]-[\w-]{10,}|sk-[\w-]{16,}|[sr]k_(?:live|test)_\w{10,}|(?:AKIA|ASIA)[A-Z0-9]{12,}|AIza[\w-]{30,}|ya29\.[\w-]{20,}|npm_\w{20,}|dckr_pat_[\w-]{16,}|hvs\.[\w-]{20,}|SG\.[\w-]{16,}\.[\w-]{16,})/g;
const schemes =
  /\b(?:Bearer|Basic|DPoP|Token|Negotiate|NTLM)(?:[ \t]{1,4}|%20)(?![\w*-]{1,40}=[^=\s])([\w\-.~+/]{8,}=*)/gi;
const userinfo = /:\/\/([^\s/?#@"'<>\\]{1,512})@/g;
const commands =
  /(?<=\s)(?:-u|-U|--user|--proxy-user|--oauth2-bearer|-a|--auth|--password|--http-password|--token)(?:[ \t]{1,4}|=)(?:"([^"\n]{1,16384})"|'([^'\n]{1,16384})'|([^\s"'-][^\s"']{0,16384}))/g;
const proofs = /\b(?:response|cnonce|signature|mac)=\\?"([\w+/=-]{8,512})\\?"/gi;
const harCookies = /"cookies"\s{0,8}:\s{0,8}\[([^\]]{1,65536})\]/g;
const pem = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----([\w+/=\s\\]{1,16384})/g;

/** The most secrets whose other places in a text are looked for, and the fewest characters of one that is. */
const mostRepeated = 64;
const fewestRepeated = 8;
const mostRounds = 16;

/**
 * Where a text holds secrets, in order and without overlap: credentials, cookies, tokens, passwords and keys, in header lines
 * of any notation, in queries, forms, JSON, URLs and commands. A secret that was told is told at every other place too. Masks
 * and placeholders are none. Throws nothing.
 * @example secretSpans("Authorization: Bearer abcdefgh") // [{ start: 22, end: 30, what: "token" }]
 */
export function secretSpans(text: string): readonly Span[] {
  const found = merged([
    ...secretsInFields(text),
    ...queryValues(text),
    ...memberValues(text),
    ...matches(text, linePattern, 1, "password"),
    ...matches(text, looks, 0, "token"),
    ...matches(text, schemes, 1, "token").filter(({ start, end }) => isRandom(text.slice(start, end))),
    ...matches(text, proofs, 1, "credentials"),
    ...matches(text, userinfo, 1, "password").flatMap(({ start, end }) => passwordIn(text, start, end)),
    ...[1, 2, 3]
      .flatMap((group) => matches(text, commands, group, "password"))
      .flatMap(({ start, end }) => passwordIn(text, start, end)),
    ...matches(text, harCookies, 1, "cookie").flatMap(({ start, end }) => cookieValues(text, start, end)),
    ...matches(text, pem, 1, "key"),
  ]);
  return merged([...found, ...repeated(text, found)]);
}

/** A text with `<redacted>` in place of every secret; names, schemes and all else stay. A second time changes nothing. Throws nothing. */
export function redacted(text: string): string {
  // What stood behind a secret may look like one once it is gone.
  let [before, after] = ["", text];
  for (let round = 0; after !== before && round < mostRounds; round += 1)
    [before, after] = [after, redactedOnce(after)];
  return after;
}

function redactedOnce(text: string): string {
  let end = 0;
  const parts: string[] = [];
  for (const span of secretSpans(text)) {
    parts.push(text.slice(end, span.start), "<redacted>");
    end = span.end;
  }
  return parts.join("") + text.slice(end);
}

/** Where the value of a header line holds secrets, as offsets in the value: for a message that was read already. Throws nothing. */
export function secretsInField(name: string, value: string): readonly Span[] {
  const before = `${name}: `;
  const inLine = secretSpans(before + value.replaceAll(/[\r\n]/g, " "));
  return inLine
    .filter(({ end }) => end > before.length)
    .map(({ start, end, what }) => ({ start: Math.max(0, start - before.length), end: end - before.length, what }));
}

function matches(text: string, pattern: RegExp, group: number, what: What): readonly Span[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const value = match[group];
    return value === undefined ? [] : spanOf(value, match.index + match[0].indexOf(value, group === 0 ? 0 : 1), what);
  });
}

const queryValue = /[^&\s"'`#;,<>\\)]+/y;

function queryValues(text: string): readonly Span[] {
  return [...text.matchAll(queryPattern)].flatMap((match) => {
    const start = match.index + match[0].length;
    queryValue.lastIndex = start;
    const [value = ""] = queryValue.exec(text) ?? [];
    return spanOf(value, start, /pass|pwd/i.test(match[0]) ? "password" : "token");
  });
}

function memberValues(text: string): readonly Span[] {
  return [...text.matchAll(memberPattern)].flatMap((match) => {
    const start = match.index + match[0].length;
    const quote = match[1] ?? '"';
    let end = start;
    while (end < text.length && text[end] !== "\n" && !text.startsWith(quote, end)) end += text[end] === "\\" ? 2 : 1;
    return spanOf(text.slice(start, end), start, /pass|pwd/i.test(match[0]) ? "password" : "token");
  });
}

// user:password@host, and the token that stands alone before the sign.
function passwordIn(text: string, start: number, end: number): readonly Span[] {
  const colon = text.indexOf(":", start);
  return colon < 0 || colon >= end
    ? spanOf(text.slice(start, end), start, "token")
    : spanOf(text.slice(colon + 1, end), colon + 1, "password");
}

function cookieValues(text: string, start: number, end: number): readonly Span[] {
  return matches(text.slice(start, end), /"value"\s{0,8}:\s{0,8}"((?:[^"\\]|\\.){1,8192})"/g, 1, "cookie").map(
    (span) => {
      return { ...span, start: span.start + start, end: span.end + start };
    },
  );
}

// "Basic authentication" is no secret: words have neither digits nor capitals inside.
function isRandom(value: string): boolean {
  return /[\d+/=_]/.test(value) || /[a-z][A-Z]/.test(value) || value.length > 32;
}

function merged(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    const last = result.at(-1);
    if (!last || span.start > last.end) result.push(span);
    else if (span.end > last.end) result[result.length - 1] = { ...last, end: span.end };
  }
  return result;
}

function repeated(text: string, found: readonly Span[]): readonly Span[] {
  const values = new Map<string, What>();
  for (const { start, end, what } of found) {
    if (end - start >= fewestRepeated && values.size < mostRepeated) values.set(text.slice(start, end), what);
  }
  return [...values].flatMap(([value, what]) => {
    const places: Span[] = [];
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) {
      places.push({ start: at, end: at + value.length, what });
    }
    return places;
  });
}
