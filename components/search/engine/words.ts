// What is one word to some and two to others, or has a short form.
const spellings: readonly (readonly [RegExp, string])[] = [
  [/\b(?:log|sign)(?:g?ed|g?ing|s)?[ -]?(?:in|on)\b/g, "login"],
  [/\b(?:log|sign)(?:g?ed|g?ing|s)?[ -]?out\b/g, "logout"],
  [/\btim(?:e|ed|es|ing)[ -]?outs?\b/g, "timeout"],
  [/\be-tags?\b/g, "etag"],
  [/\bpre-flight/g, "preflight"],
  [/\bweb[ -]socket/g, "websocket"],
  [/\bbase[ -]64\b/g, "base64"],
  [/\boauth ?[12](?:\.0)?\b/g, "oauth"],
  [/\brate-?limit/g, "rate limit"],
  [/\bwi-fi\b/g, "wifi"],
  [/\bm-?tls\b|\bmutual tls\b/g, "mtls"],
  [/\bap[iI]-?keys?\b/g, "api key"],
  [/\bcan(?:no|['’])?t\b/g, "cannot"],
  [/\bhtaccess\b/g, "apache"],
];

/** What separates words of an identifier is left out: `WWW-Authenticate` is two words, as `invalid_token` is. */
export function tokensOf(text: string): readonly string[] {
  let plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  for (const [pattern, replacement] of spellings) plain = plain.replace(pattern, replacement);
  return plain.replace(/['’]/g, "").match(/[\p{L}\p{N}]+/gu) ?? [];
}

const silent = new Set(
  "a an and any are as at be been by can could do does for from had has have how i if im in is it its me my of on or our should so than that the their them then there they this to us versus vs was we were what when where which while who why will with would you your".split(
    " ",
  ),
);

/** Whether a token says nothing of what is looked for. */
export function isSilent(token: string): boolean {
  return silent.has(token);
}

/** Whether a token says of a number only that it is one of a status code. */
export function isLabel(token: string): boolean {
  return /^(?:https?|errors?|codes?|status)$/.test(token);
}

const common = new Set(
  "code error errors get getting got http https message need page request response return returned returns sent server site status use web website".split(
    " ",
  ),
);

/** How much a token tells: words that stand everywhere here tell little. */
export function weightOf(token: string): number {
  return common.has(token) ? 0.3 : 1;
}

/** The stem of a token: English endings are cut, British and American spelling become one. */
export function stemOf(token: string): string {
  const known = stems.get(token);
  if (known !== undefined) return known;
  const stem = cut(token);
  // Of what people type there is no end.
  if (stems.size < 20_000) stems.set(token, stem);
  return stem;
}

const stems = new Map<string, string>();

function cut(token: string): string {
  if (token.length < 4 || /\d/.test(token)) return token;
  const stem = token
    .replace(/isation/, "ization")
    .replace(/(?<=\w{3})our(?=$|s$|ed$|ing$)/, "or")
    .replace(/ogue$/, "og")
    .replace(/ization(?:al|s)?$/, "iz")
    .replace(/(?:ie[sd]|y)$/, "i")
    .replace(/(?<=[st])ions?$/, "")
    .replace(/ing$(?<=[aeiouy]\w+ing)|ed$(?<=[aeiouy]\w+ed)|es$(?<=[aeiouy]\w+es)|(?<![sui])s$(?<=[aeiouy]\w+s)/, "")
    .replace(/(?<=\w{2})e$/, "")
    .replace(/([b-df-hj-np-tv-z])\1$/, "$1");
  return stem.replace(/(?<=\w{4})is$/, "iz");
}
