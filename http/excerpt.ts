/** The most characters of somebody else's text that are repeated. */
export const excerptLimit = 40;

/**
 * Shows a text that came with a request, in quotes, for a sentence of the answer: at most 40 characters, with `...`
 * instead of every word that looks like a secret, because an answer is logged, shared and shown on screens.
 * @example excerpt("text/html; key=8f2c19ab77e0") // "\"text/html; key=...\""
 */
export function excerpt(text: string): string {
  // A little more than is shown, so that a word that is cut is judged as the longer word it is.
  const words = text
    .slice(0, 2 * excerptLimit)
    .replace(/[A-Za-z0-9_~+-]{20,}/g, (cluster) => (isMixed(cluster) ? "..." : cluster))
    .replace(/[A-Za-z0-9]+/g, (word) => (looksSecret(word) ? "..." : word));
  const visible = words.toWellFormed().replace(/[\p{C}\u2028\u2029]/gu, "?");
  const short = visible.length <= excerptLimit && text.length <= 2 * excerptLimit;
  return JSON.stringify(short ? visible : `${visible.slice(0, excerptLimit)}...`);
}

/** Shows a method in a sentence: a word of letters as it came, anything else as "This method". RFC 9110 §9.1. */
export function methodExcerpt(method: string): string {
  return /^[A-Za-z]+(?:-[A-Za-z]+)*$/.test(method) && method.length <= 20 ? method : "This method";
}

/**
 * Quotes what stands where a scheme is expected; undefined where it may be a secret that came without a scheme: nothing
 * stands behind it, or it is no word of a few letters. RFC 9110 §11.1.
 */
export function schemeExcerpt(value: string): string | undefined {
  const [, word] = /^([A-Za-z]{1,16}(?:-[A-Za-z0-9]{1,6}){0,2})[ \t]+[^ \t,]/.exec(value) ?? [];
  return word === undefined || word.split("-").some(looksSecret) ? undefined : JSON.stringify(word);
}

// A token in base64url may fall into short words by its hyphens.
function isMixed(cluster: string): boolean {
  return /[A-Z]/.test(cluster) && /[a-z]/.test(cluster) && /[0-9]/.test(cluster);
}

// Words of a language, names of algorithms (ES256) and short numbers are plain; long, mixed or random-looking ones are not.
function looksSecret(word: string): boolean {
  if (/^[0-9]+$/.test(word)) return word.length > 6;
  if (/^[A-Za-z]+$/.test(word)) return word.length > 16 || (word.match(/[a-z][A-Z]/g) ?? []).length > 1;
  return !/^[A-Za-z]{1,4}[0-9]{1,3}$/.test(word) && word.length > 3;
}

/** What a fault says, whatever was thrown. */
export function faultWords(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}

/** What a fault says, as a sentence with its full stop. */
export function faultSentence(fault: unknown): string {
  return `${faultWords(fault)}.`;
}
