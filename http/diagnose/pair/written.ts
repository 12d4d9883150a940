import { isJwt } from "../../inspect/token-form";
import { decodeBase64, decodeUtf8, octetsToText } from "../../octets";

/** How a value of Authorization is written: as it should be, masked by who shares it, never filled in, or with a slip. */
export type Written =
  | { readonly is: "fine" }
  | { readonly is: "masked" }
  | { readonly is: "unfilled" | "slip"; readonly sure: "certain" | "likely"; readonly says: string };

const masked =
  /^["'<[({]{0,2}(?:\w{0,20}[-_ ]?(?:redacted|masked|hidden|filtered|removed|censored|sanitized|omitted|secure|protected|obfuscated)(?:[-_ ]?\w{0,20})|secret|snip|private)["'>\])}]{0,2}$|[*•█▓■…]|\.\.\.|x{5,}|X{5,}|<(?:snip|secret)>/i;

const unfilled =
  /^["'`]?(?:undefined|null|none|nil|nan|false|true|\[object \w{1,20}\]|\$\{?\{[^{}]{0,60}\}?\}|\$\([^()]{0,60}\)|\{\{[^{}]{0,60}\}\}|#\{[^{}]{0,60}\}|\{[A-Za-z_][\w.-]{0,40}\}|\$(?:env:)?[A-Za-z_]\w{0,40}|%[A-Za-z_]\w{0,40}%|<[^<>]{1,60}>|\[[A-Za-z][\w -]{0,40}\]|:[a-z_]{3,30}|process\.env\.\w{1,40}|(?:your|my|insert|paste|enter|replace|put|some|the|add)[-_ ]?\w[\w -]{0,60}|(?:(?:access|api|auth|bearer|jwt|user|id|secret)[-_ ]?){0,2}(?:token|key|here)|string|foo|todo|changeme)["'`]?$/i;

// How tokens begin that are sent after Bearer, and that are often sent alone: GitHub, GitLab, Slack, OpenAI, Stripe, npm, Vault and others.
const knownToken =
  /^(?:gh[pousr]_|github_pat_|glpat-|xox[abpre]-|sk-|sk_(?:live|test)_|pk_(?:live|test)_|rk_live_|npm_|hv[sbr]\.|ya29\.|EAA[A-Za-z0-9]|SG\.|shp(?:at|ca|pa|ss)_|dop_v1_|pypi-|lin_api_|ntn_|secret_|pat[A-Za-z0-9]{10})/;

/** Judges how one value of Authorization is written. The secret itself is not repeated. Throws nothing. */
export function judgeWritten(value: string): Written {
  if (value.trim() === "") return slip("unfilled", "certain", "Nothing stands behind Authorization.");
  const [, scheme = "", rest = ""] = /^(\S+)\s*(.*)/s.exec(value.slice(0, 8192)) ?? [];
  if (/^[A-Za-z-]{1,20}[^\S ]/.test(value))
    return slip("slip", "certain", "The blank behind the scheme is not a plain space.");
  if (masked.test(value.slice(0, 8192)) || masked.test(rest)) return { is: "masked" };
  if (/^(?:bearer|basic|token|authorization)[:=]/i.test(scheme)) {
    return slip("slip", "certain", "A colon or an equals sign stands behind the scheme, where one space belongs.");
  }
  if (/^(?:basic|bearer|token|jwt|apikey|dpop)$/i.test(scheme)) return judgeRest(scheme.toLowerCase(), rest.trim());
  return rest === "" ? judgeAlone(scheme) : { is: "fine" };
}

function judgeRest(scheme: string, rest: string): Written {
  if (rest === "") return slip("unfilled", "certain", "The scheme stands alone: no token came behind it.");
  if (unfilled.test(rest)) {
    return slip(
      "unfilled",
      "certain",
      "A placeholder was sent in place of the credentials: a variable was empty or not filled in.",
    );
  }
  if (/^(?:bearer|basic|token|jwt)[\s:]/i.test(rest)) return slip("slip", "certain", "The scheme is written twice.");
  if (/^["'`“”‘’]/.test(rest))
    return slip("slip", "certain", "The credentials stand in quotes, and the quotes were sent too.");
  if (/^[{[]/.test(rest)) return slip("slip", "certain", "A whole object was sent in place of the token in it.");
  if (/[^\0-\x7F]/.test(rest)) return slip("slip", "certain", "The credentials hold a character that is not ASCII.");
  return scheme === "basic" ? judgePair(rest) : judgeToken(scheme, rest);
}

function judgeToken(scheme: string, rest: string): Written {
  if (scheme !== "bearer" && scheme !== "dpop") return { is: "fine" };
  if (/^(?:access_token|token|key|jwt)\s?[=:]/i.test(rest))
    return slip("slip", "certain", "A name stands before the token.");
  if (/\s/.test(rest)) return slip("slip", "certain", "There is a blank or a line break in the token.");
  if (/[,;"]/.test(rest)) return slip("slip", "certain", "There is a character in the token that no token holds.");
  if (/^eyJ/.test(rest) && ![3, 5].includes(rest.split(".").length)) {
    return slip("slip", "likely", "The token looks like a JWT that was cut: it has not three parts.");
  }
  if (/^eyJ/.test(rest) && /[+/=]/.test(rest))
    return slip("slip", "likely", "The JWT holds a character that base64url does not have.");
  return { is: "fine" };
}

function judgePair(rest: string): Written {
  if (rest.includes(":"))
    return slip("slip", "certain", "The name and password are sent as they are, and Basic wants them in Base64.");
  if (/[-_]/.test(rest) && /^[\w-]+=*$/.test(rest))
    return slip("slip", "certain", "The credentials are in base64url, and Basic wants Base64.");
  const octets = decodeBase64(rest);
  if (!octets) return slip("slip", "certain", "What stands behind Basic is not Base64 with its padding.");
  const pair = decodeUtf8(octets) ?? octetsToText(octets);
  if (/[\r\n]$/.test(pair))
    return slip(
      "slip",
      "certain",
      "The encoded pair ends with a line feed, as echo writes one: it counts as part of the password.",
    );
  if (/[\0-\x1F\x7F]/.test(pair)) return slip("slip", "certain", "The encoded pair holds a control character.");
  if (!pair.includes(":")) {
    const again = /^[A-Za-z0-9+/]{8,}=*$/.test(pair) ? decodeBase64(pair) : undefined;
    const twice = again !== undefined && (decodeUtf8(again) ?? "").includes(":");
    return twice
      ? slip("slip", "certain", "The credentials are encoded twice.")
      : slip("slip", "certain", "The encoded text holds no colon between name and password.");
  }
  const [user = "", ...parts] = pair.split(":");
  const empty = (part: string) => part === "" || unfilled.test(part);
  if (empty(user) && empty(parts.join(":")))
    return slip("unfilled", "certain", "The encoded name and password are empty or placeholders.");
  return { is: "fine" };
}

function judgeAlone(word: string): Written {
  if (unfilled.test(word))
    return slip(
      "unfilled",
      "certain",
      "A placeholder was sent in place of the credentials: a variable was empty or not filled in.",
    );
  if (/^(?:api[_-]?)?(?:key|token)=/i.test(word))
    return slip("slip", "likely", "The key stands without a scheme before it.");
  if (isJwt(word)) return slip("slip", "certain", "A JWT stands without a scheme before it.");
  const bare = knownToken.test(word) || /^(?=.*\d)[\w.~+/-]{20,}=*$/.test(word.slice(0, 400));
  return bare ? slip("slip", "likely", "The token stands without a scheme before it.") : { is: "fine" };
}

function slip(is: "unfilled" | "slip", sure: "certain" | "likely", says: string): Written {
  return { is, sure, says };
}
