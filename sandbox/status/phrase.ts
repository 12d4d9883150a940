import type { Decision } from "#http/decision/decision";
import { type Answered, withProblem } from "../space/respond";

/** The most octets of a phrase of somebody's own. */
export const phraseLimit = 100;

/** The phrase that an address asks for, undefined where it asks for none; or the answer that refuses it. */
export type AskedPhrase = { readonly phrase: string | undefined } | { readonly answered: Answered };

// reason-phrase = 1*( HTAB / SP / VCHAR / obs-text ), and it may be absent. RFC 9112 §4
const form = /^[\t\x20-\x7E\x80-\xFF]*$/;

/** Reads `phrase` in the query of a target, one character an octet, as it is to stand in the status line. RFC 9112 §4. */
export function phraseIn(target: string, asked: Decision): AskedPhrase {
  const written = /[?&]phrase=([^&#]*)/.exec(target)?.[1];
  // A text in UTF-8 becomes obs-text, octet by octet, so it is not decoded further.
  const phrase = written
    ?.replaceAll("+", " ")
    .replace(/%([0-9A-Fa-f]{2})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
  if (phrase === undefined || (form.test(phrase) && phrase.length <= phraseLimit)) return { phrase };
  const detail =
    phrase.length > phraseLimit
      ? `A phrase has at most ${phraseLimit} octets here, and this one has ${phrase.length}.`
      : "A phrase holds no control character but the tab, and no line end: it stands on the status line.";
  // RFC 9110 §15.5.1
  return { answered: withProblem(400, [...asked, { question: "phrase-writable", yes: false, detail }]) };
}
