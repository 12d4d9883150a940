import { isToken68 } from "../../grammar";
import { nestsTooDeep } from "../../representation/json-shape";
import { maskOf } from "../paste/masked";
import { pairIn } from "./base64-slips";
import { type CredentialsSlip, known, type Look, slip, split } from "./look";

const invisible = /[\u00A0\u00AD\u2000-\u200F\u2028\u2029\u202F\u2060\u3000\uFEFF]+/;
const schemeAlone = new RegExp(`^(?:${known})$`, "i");

/** What is wrong with the value as a whole, whatever its scheme. */
export const wholeLooks: readonly Look[] = [nameInside, quotesAround, unfilled, invisibles, json];

function nameInside(text: string): CredentialsSlip | undefined {
  const [found] = /^\s*(?:proxy-)?authorization\s*[:=]\s*/i.exec(text) ?? [];
  return found === undefined
    ? undefined
    : slip("name-inside", "The name of the header stands in its value.", 0, found.length, text.slice(found.length));
}

function quotesAround(text: string): CredentialsSlip | undefined {
  const inner = /^["'\u2018-\u201F`](\S[^"'\u2018-\u201F`]+)["'\u2018-\u201F`]$/.exec(text)?.[1];
  return inner === undefined
    ? undefined
    : slip("quotes-around", "The quotes belong to the program, and went into the header.", 0, text.length, inner);
}

function unfilled(text: string): CredentialsSlip | undefined {
  const [before = "", rest = ""] = split(text);
  const inPair = /^basic$/i.test(before) ? pairIn(rest) : undefined;
  if (inPair !== undefined) {
    const half = inPair.split(":").find((each) => maskOf(each) === "unfilled");
    return half === undefined
      ? undefined
      : slip(
          "unfilled",
          `In the pair stands ${wordOf(half)}, not what was meant: a variable was empty.`,
          text.length - rest.length,
          text.length,
        );
  }
  const value = maskOf(rest) === "unfilled" ? rest : maskOf(text) === "unfilled" ? text : undefined;
  if (value === undefined) return undefined;
  return slip("unfilled", unfilledSays(value), text.length - value.length, text.length);
}

function unfilledSays(value: string): string {
  if (/^\[object/.test(value))
    return `A whole object was put where its token belongs: ${value.slice(0, 30)} is all that is left of it.`;
  if (/^(?:undefined|null|none|nil|nan)$/i.test(value))
    return `The word ${value} stands where the token belongs: a variable was empty when the header was written.`;
  return "A placeholder stands where the token belongs: nothing was put in its place.";
}

function wordOf(half: string): string {
  return /^(?:undefined|null|none|nil|nan)$/i.test(half) ? half.toLowerCase() : "a placeholder";
}

function invisibles(text: string): CredentialsSlip | undefined {
  const found = invisible.exec(text);
  if (!found) return undefined;
  const end = found.index + found[0].length;
  const between = schemeAlone.test(text.slice(0, found.index)) ? " " : "";
  return slip(
    "not-ascii",
    "A character stands here that cannot be seen, as it comes from a web page or a word processor.",
    found.index,
    end,
    text.slice(0, found.index) + between + text.slice(end),
  );
}

function json(text: string): CredentialsSlip | undefined {
  const start = text.indexOf("{");
  if (start < 0 || start > 16 || !text.endsWith("}") || /^\{\{/.test(text.slice(start)) || nestsTooDeep(text))
    return undefined;
  let found: unknown;
  try {
    found = JSON.parse(text.slice(start));
  } catch {
    return undefined;
  }
  if (typeof found !== "object" || found === null) return undefined;
  const token = ["access_token", "accessToken", "token", "id_token", "jwt"]
    .map((name) => Reflect.get(found, name))
    .find((each) => typeof each === "string" && isToken68(each));
  return slip(
    "json",
    "The whole answer of the token endpoint stands here, and the token is one member of it.",
    start,
    text.length,
    token === undefined ? undefined : `Bearer ${token}`,
  );
}

/** A character that no token and no pair holds. */
export function notAscii(text: string): CredentialsSlip | undefined {
  const start = text.search(/[^\t\x20-\x7E]/);
  if (start < 0 || maskOf(text) === "masked" || maskOf(split(text)[1] ?? "") === "masked") return undefined;
  return slip(
    "not-ascii",
    /[\0-\x1F]/.test(text.charAt(start))
      ? "A control character stands here, which no header may hold."
      : "A character beyond ASCII stands here, and no token holds one.",
    start,
    start + 1,
  );
}
