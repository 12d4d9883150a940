import { isToken68 } from "../../grammar";
import { maskOf } from "../paste/masked";
import { isJwt } from "../token-form";
import { pairIn } from "./base64-slips";
import { type CredentialsSlip, isLoneScheme, known, type Look, slip, split } from "./look";
import type { SlipId } from "./slip";

const nearSchemes = ["Bearer", "Basic", "Digest", "Negotiate"];

/** What is wrong with the scheme, or between it and the token. */
export const schemeLooks: readonly Look[] = [
  behindScheme(
    new RegExp(`^(?:(${known})\\s*:+|(bearer|basic)\\s*=)\\s*(?=\\S)`, "i"),
    "colon",
    "Behind a scheme stands one space, and neither a colon nor an equals sign.",
  ),
  behindScheme(
    new RegExp(`^(${known})\\s*,\\s*(?=\\S)`, "i"),
    "comma-misplaced",
    "Behind a scheme stands one space, and no comma.",
  ),
  behindScheme(/^(bearer|basic)(?:%20|\+)(?=\S)/i, "space", "The space behind the scheme is written as in an address."),
  behindScheme(/^(bearer|basic)\t\s*(?=\S)/i, "space", "A tab stands behind the scheme, where a space belongs."),
  behindScheme(/^(bearer)(?=eyJ[\w-]{8,}\.)/i, "space-missing", "A space is missing behind the scheme."),
  twoSchemes,
];

function behindScheme(pattern: RegExp, id: SlipId, says: string): Look {
  return (text) => {
    const [found, named, other] = pattern.exec(text) ?? [];
    const scheme = named ?? other ?? "";
    if (found === undefined) return undefined;
    return slip(
      id,
      says,
      scheme.length,
      Math.max(found.length, scheme.length + 1),
      `${scheme} ${text.slice(found.length)}`,
    );
  };
}

function twoSchemes(text: string): CredentialsSlip | undefined {
  const [found, first = "", second = ""] =
    /^(basic|bearer|digest|dpop|token|negotiate) +(basic|bearer|digest|dpop|token|negotiate)(?= +\S)/i.exec(text) ?? [];
  if (found === undefined) return undefined;
  const rest = text.slice(found.length).trim();
  if (first.toLowerCase() === second.toLowerCase()) {
    return slip("scheme-twice", `The scheme ${second} is written twice.`, 0, found.length, `${second} ${rest}`);
  }
  const meant = pairIn(rest) !== undefined ? "Basic" : isJwt(rest) ? "Bearer" : undefined;
  return slip(
    "schemes-two",
    `Two schemes stand here, ${first} and ${second}. Credentials have one.`,
    0,
    found.length,
    meant && `${meant} ${rest}`,
  );
}

/** A token, a key or a pair with no scheme before it. */
export function withoutScheme(text: string): CredentialsSlip | undefined {
  if (!/^\S+$/.test(text) || isLoneScheme(text) || maskOf(text) === "masked") return undefined;
  if (pairIn(text) !== undefined)
    return slip(
      "scheme-missing",
      "A pair in Base64 stands here without its scheme, Basic.",
      0,
      text.length,
      `Basic ${text}`,
    );
  return isToken68(text)
    ? slip("scheme-missing", "A token stands here without a scheme before it.", 0, text.length, `Bearer ${text}`)
    : undefined;
}

/** A scheme that is one letter away from a known one. */
export function misspelled(text: string): CredentialsSlip | undefined {
  const [scheme = "", rest = ""] = split(text);
  const near =
    rest === "" || scheme.length > 12
      ? undefined
      : nearSchemes.find((each) => isNear(scheme.toLowerCase(), each.toLowerCase()));
  return near === undefined
    ? undefined
    : slip("scheme-misspelled", `Most likely ${near} was meant.`, 0, scheme.length, `${near} ${rest}`);
}

// One letter more, less, other, or two of them the wrong way around.
function isNear(word: string, name: string): boolean {
  if (word === name || Math.abs(word.length - name.length) > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === name[start]) start += 1;
  let end = 0;
  while (end < word.length - start && end < name.length - start && word.at(-1 - end) === name.at(-1 - end)) end += 1;
  const [left, right] = [word.slice(start, word.length - end), name.slice(start, name.length - end)];
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && right === `${left[1]}${left[0]}`);
}
