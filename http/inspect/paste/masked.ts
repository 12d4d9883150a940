import { decodeBase64, showUtf8 } from "../../octets";

/** What stands where credentials should: a mask that somebody drew over them, or a placeholder that nobody filled in. */
export type Stand = "masked" | "unfilled";

// What a program writes for a value that it does not have.
const emptyWords = /^(?:undefined|null|none|nil|nan|\(null\)|\[object \w+\]|<?(?:undefined|null|nil|none)>?|""|'')$/i;
// A variable as a shell, a template or a format string writes it: ${TOKEN}, $TOKEN, $(cat f), {{token}}, %TOKEN%, #{token}.
const variable =
  /^(?:\$\{[^{}]*\}|\$\([^()]*\)|\$(?:env:)?[A-Za-z_]\w*|\{\{[^{}]*\}\}|#\{[^{}]*\}|@\{[^{}]*\}|\{\w*\}|%[A-Za-z_]\w*%|%\(\w+\)s|%[sdv]|<%=?[^%]*%>)$/;
const code = /^(?:process\.env\.|import\.meta\.env\.|os\.environ|function\s*\(|async |\(\) ?=>|Promise\b)/;
const yours = /^[<[{(]?(?:your|my|insert|enter|put|paste|replace|add|change)(?:[-_ ][a-z]{1,12}){1,6}[>\]})]?$/i;
const yoursInOneWord = /^<?(?:[Yy]our|[Mm]y|[Ii]nsert)(?:[A-Z][a-z]{1,12}){1,5}>?$/;
const capitals =
  /^(?:[A-Z]+_)*(?:TOKEN|API_?KEY|ACCESS_TOKEN|SECRET|PASSWORD|CREDENTIALS|JWT|BEARER_TOKEN)(?:_(?:HERE|GOES_HERE))?$/;
const plainWords = /^(?:token|access[-_]?token|api[-_]?key|base64\(.*\))$/i;

const maskWords =
  /^[-_*<[{(]*(?:redacted|removed|hidden|masked|filtered|censored|omitted|obfuscated|scrubbed|sanitized|stripped|truncated|snip(?:ped)?)(?:[-_ ]\w{1,20}){0,4}[-_*>\]})]*$/i;
const maskSuffix = /(?:redacted|masked|removed|hidden|filtered)[>\])}*]*$/i;
// Signs that nobody's credentials are written in: blocks, bullets, stars, an ellipsis.
const maskSigns = /[\u2580-\u259F\u25A0\u25AA\u25CF\u2022\u2026\u2B1B]|\*{2,}|\.{3}|\u00B7{2,}/;
const crosses = /^x{3,}$|[xX]{6,}|(?:^|[-_.:/])[xX]{4,}|(?<![xX])[xX]{4,5}$/;
const bracketed = /^(?:<[^<>]*>|\[[^[\]]*\])$/;

/**
 * Tells of a credential, with or without its scheme, whether it is a mask ("masked": `<redacted>`, `██`, `*****`, `xxxx…`,
 * `<token>`) or a placeholder that was never filled in ("unfilled": `undefined`, `${TOKEN}`, `{{token}}`, `YOUR_TOKEN`).
 * Undefined for anything that may be a real one. Throws nothing.
 * @example maskOf("Bearer <redacted>") // "masked"
 * @example maskOf("Bearer undefined") // "unfilled"
 */
export function maskOf(value: string): Stand | undefined {
  const whole = value.trim();
  if (whole.length > longest) return maskSigns.test(whole) ? "masked" : undefined;
  const found = standOf(whole);
  if (found) return found;
  const [, scheme, rest = ""] = /^([A-Za-z][\w-]{0,40}):? +(.*)/s.exec(whole) ?? [];
  if (scheme === undefined) return undefined;
  const inner = rest.trim();
  // The scheme may be there twice, which is a slip of its own: Bearer Bearer ${TOKEN}.
  return (
    standOf(inner) ?? standOf(inner.replace(/^[A-Za-z]{4,10} +/, "")) ?? standOfPair(scheme, inner) ?? ofParams(inner)
  );
}

// Beyond this only the signs of a mask are looked for: placeholders are short.
const longest = 4096;

function standOf(text: string): Stand | undefined {
  const bare = /^(["'`])(.*)\1$/s.exec(text)?.[2] ?? text;
  if (bare === "") return text === "" ? undefined : "unfilled";
  const isEmpty = emptyWords.test(bare) || variable.test(bare) || code.test(bare);
  if (isEmpty || yours.test(bare) || yoursInOneWord.test(bare) || capitals.test(bare) || plainWords.test(bare))
    return "unfilled";
  if (maskWords.test(bare) || maskSuffix.test(bare)) return "masked";
  // Parameters hold quotes, and each of them is judged alone.
  if (/[="]/.test(bare.replace(/(?<!=)=+$/, "")) && !bracketed.test(bare)) return undefined;
  return maskSigns.test(bare) || crosses.test(bare) || bracketed.test(bare) ? "masked" : undefined;
}

// Basic dW5kZWZpbmVkOnVuZGVmaW5lZA== is undefined:undefined.
function standOfPair(scheme: string, text: string): Stand | undefined {
  if (scheme.toLowerCase() !== "basic") return undefined;
  const octets = decodeBase64(text);
  const pair = octets ? showUtf8(octets) : text;
  const colon = pair.indexOf(":");
  if (colon < 0) return undefined;
  const halves = [pair.slice(0, colon), pair.slice(colon + 1)];
  if (halves.some((half) => emptyWords.test(half) || variable.test(half))) return "unfilled";
  return halves.some((half) => /^(?:\*{2,}|x{4,})$/i.test(half) || maskWords.test(half)) ? "masked" : undefined;
}

// The values that prove something: response of Digest, Signature of AWS, mac of Hawk, token of others.
const proof =
  /(?:^|[\s,])(?:response|signature|sig|mac|token|credential|oauth_signature|oauth_token|key)=("[^"]*"|[^\s,"]*)/gi;

function ofParams(text: string): Stand | undefined {
  for (const [, found = ""] of text.matchAll(proof)) {
    const stand = found === "" ? undefined : standOf(found);
    if (stand) return stand;
  }
  return undefined;
}
