import { isToken68 } from "../../grammar";
import { isJwt } from "../token-form";
import { inBase64, onceIn, pairIn, tokenOf } from "./base64-slips";
import { type CredentialsSlip, type Look, slip, split } from "./look";

/** What is wrong with a token or a pair itself. */
export const tokenLooks: readonly Look[] = [quotedToken, namedToken, lastSign, broken, plainPair, otherBase64];

function quotedToken(text: string): CredentialsSlip | undefined {
  const [, scheme = "", inner] =
    /^(basic|bearer|token|jwt) +["'\u2018-\u201F`]([^\s"'\u2018-\u201F`]+)["'\u2018-\u201F`]$/i.exec(text) ?? [];
  return inner === undefined || !isToken68(inner)
    ? undefined
    : slip(
        "quotes-around",
        "A token stands without anything around it: what is around it is sent as a part of it.",
        text.indexOf(inner) - 1,
        text.length,
        `${scheme} ${inner}`,
      );
}

function namedToken(text: string): CredentialsSlip | undefined {
  const [found, name = "", inner = ""] =
    /^(?:bearer +)?(access_token|token|jwt|id_token|authtoken) *= *["']?([^\s"',;]+)["']?$/i.exec(text) ?? [];
  if (found !== undefined && isToken68(inner)) {
    const start = text.search(/(?<![a-z_])[a-z_]+ *=/i);
    return slip(
      "name-before-token",
      `A token has no name in Authorization: it stands behind Bearer without ${name}=.`,
      start,
      text.indexOf("=", start) + 1,
      `Bearer ${inner}`,
    );
  }
  const [key] = /^(?:api[_-]?)?key *= *(?=\S)/i.exec(text) ?? [];
  return key === undefined
    ? undefined
    : slip(
        "scheme-missing",
        "A key stands here without a scheme before it. Some services want just that; HTTP has no such form.",
        0,
        key.length,
      );
}

function lastSign(text: string): CredentialsSlip | undefined {
  const [, kept = ""] =
    /^((?:basic|bearer|token) +[^\s,;"']+?)((?:[,;"'\s]|\\[nr])+)$/i.exec(text.slice(0, 16_384)) ?? [];
  if (kept === "" || text.length > 16_384) return undefined;
  return slip(
    "sign-behind",
    "What stands behind the token belongs to the program, and went into the header.",
    kept.length,
    text.length,
    kept,
  );
}

// A token that a terminal or an editor wrapped.
function broken(text: string): CredentialsSlip | undefined {
  const [scheme = "", rest = ""] = split(text);
  const space = /\s/.exec(rest);
  if (!space || !/^(?:bearer|basic)$/i.test(scheme)) return undefined;
  const joined = rest.replace(/\s+/g, "");
  if (!isToken68(joined) || (/^basic$/i.test(scheme) && pairIn(joined) === undefined)) return undefined;
  const start = text.length - rest.length + space.index;
  const wrapped = /[\r\n]/.test(rest) || space.index === 76;
  // Of many words nobody knows which are the token.
  const sure = wrapped || rest.split(/\s+/, 3).length < 3 || isJwt(joined);
  return slip(
    wrapped ? "line-break" : "space",
    wrapped ? "The token is broken into lines, and a header is one line." : "White space stands inside the token.",
    start,
    start + 1,
    sure ? `${scheme} ${joined}` : undefined,
  );
}

function plainPair(text: string): CredentialsSlip | undefined {
  const [scheme = "", rest = ""] = split(text);
  const pair = /^basic$/i.test(scheme)
    ? rest
    : /^[^\s:=,"/]+:[^\s:"/][^\s"]*$/.test(text) && !/^(?:bearer|digest|token)/i.test(text)
      ? text
      : "";
  // realm="a:b" is a parameter.
  if (!/^[^:="]+:/.test(pair) || /[\0-\x1F\x7F]/.test(pair)) return undefined;
  return slip(
    "pair-plain",
    "User-id and password stand here as they are. Basic carries them joined by a colon, in Base64.",
    text.length - pair.length,
    text.length,
    `Basic ${tokenOf(pair)}`,
  );
}

function otherBase64(text: string): CredentialsSlip | undefined {
  const [scheme = "", rest = ""] = split(text);
  if (!/^basic$/i.test(scheme) || pairIn(rest) !== undefined) return undefined;
  const start = text.length - rest.length;
  const once = onceIn(rest);
  if (once !== undefined)
    return slip(
      "base64-twice",
      "The pair went through Base64 twice. Once is enough.",
      start,
      text.length,
      `${scheme} ${once}`,
    );
  const plain = inBase64(rest);
  if (plain === undefined || plain === rest || pairIn(plain) === undefined) return undefined;
  const says = /[-_]/.test(rest)
    ? "This is base64url, the alphabet of tokens. Basic takes Base64, with + and / and its padding."
    : "The padding of this Base64 is wrong: its length is a multiple of four, filled up with =.";
  return slip("base64-alphabet", says, start, text.length, `${scheme} ${plain}`);
}
