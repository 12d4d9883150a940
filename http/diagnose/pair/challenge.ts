import { paramOf } from "../../inspect/challenge-view";
import type { PastedMessage } from "../../inspect/pasted";
import { readPlacedChallenges } from "../../inspect/placed";
import type { Evidence } from "../diagnosis";
import { partOfField, wholeStartLine } from "../seen/evidence";
import { type Found, foundCause } from "../signs/sign";
import { evidenceAt, type Pair } from "./both";

type Slip = { readonly pattern: RegExp; readonly says: string };

// The mistakes that are made most, each with the place that shows it.
const slips: readonly Slip[] = [
  { pattern: /[“”‘’„]/, says: "The challenge has curly quotes, and only straight double quotes count." },
  { pattern: /=\s?'[^'"]{0,200}'/, says: "The challenge has single quotes, which quote nothing in HTTP." },
  {
    pattern: /(?:"|\w);\s{0,4}[\w-]{1,40}\s?=/,
    says: "The challenge separates its parameters by semicolons, where commas belong.",
  },
  { pattern: /"[ \t]{1,8}[\w-]{1,40}\s?=/, says: "A comma is missing between two parameters of the challenge." },
  {
    pattern: /=[ \t]?https?:\/\/[^\s",]{0,400}/,
    says: "A URL stands in the challenge without quotes, and its colon cannot stand there bare.",
  },
  {
    pattern: /=[ \t]?[^\s",=]{1,100}[ \t]{1,8}[^\s",=]{1,100}(?:[ \t,]|$)/,
    says: "A value with a blank stands in the challenge without quotes.",
  },
  { pattern: /^[\w-]{1,40}[ \t]{1,8}"[^"]{0,100}"/, says: "A value stands in the challenge without its name." },
];

/** A challenge that can be read and that no client can answer: empty, or of Digest without what is hashed. RFC 7616 §3.3. */
export function challengeLacking({ scene, offers }: Pair): readonly Found[] {
  const { answer, status } = scene;
  if (!answer || status !== 401 || offers.faults.length > 0) return [];
  const named = answer.message.fields.some(({ name }) => /^www-authenticate$/i.test(name));
  if (named && offers.all.length === 0) {
    const says = "The field WWW-Authenticate is empty, so no client finds out what to send.";
    return foundCause("challenge-malformed", { sure: "certain", says }, [wholeStartLine(answer.message, answer.index)]);
  }
  return offers.all.flatMap((challenge) => {
    if (challenge.scheme.toLowerCase() !== "digest" || (paramOf(challenge, "nonce") && paramOf(challenge, "realm")))
      return [];
    const says = "The challenge of Digest lacks a realm or a nonce, without which nothing can be hashed.";
    return foundCause("challenge-malformed", { sure: "certain", says }, [evidenceAt(scene, challenge.spot)]);
  });
}

/** A challenge that the grammar does not allow, and the slip behind it where one is known. RFC 9110 §11.6.1. */
export function challengeWrong({ scene }: Pair): readonly Found[] {
  const { answer } = scene;
  if (!answer) return [];
  return ["WWW-Authenticate", "Proxy-Authenticate"].flatMap((name): readonly Found[] => {
    const [fault] = readPlacedChallenges(answer.message, name).faults;
    if (!fault || fault.line < 1) return [];
    const field = fault.line - 1;
    const value = answer.message.fields[field]?.value ?? "";
    const known = knownSlip(value);
    const place = known
      ? partOfField(answer.message, answer.index, field, known.start, known.end)
      : faultPlace(answer.message, answer.index, field, fault.start);
    return foundCause("challenge-malformed", { sure: "certain", ...(known ? { says: known.says } : {}) }, [place]);
  });
}

function knownSlip(value: string) {
  for (const { pattern, says } of slips) {
    const found = pattern.exec(value.slice(0, 4096));
    if (found) return { says, start: found.index, end: found.index + found[0].length };
  }
  return undefined;
}

function faultPlace(message: PastedMessage, index: number, field: number, start = 0): Evidence | undefined {
  const length = message.fields[field]?.value.length ?? 0;
  if (length === 0) return undefined;
  const from = Math.min(start, length - 1);
  return partOfField(message, index, field, from, from + 1);
}
