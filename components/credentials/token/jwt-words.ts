/** A change to a token that one press makes. */
export type Forgery = "claim" | "none" | "broken" | "signed";

/** What the server will say of a token that was changed so: the status, and its own sentence. RFC 6750 §3.1, RFC 8725 §3.1. */
export const forgeries: Readonly<Record<Forgery, { readonly label: string; readonly says: string }>> = {
  claim: {
    label: "Change the claim",
    says: "401, invalid_token: the signature was made over the old claims. “Its signature does not fit.”",
  },
  none: {
    label: "Set alg to none",
    says: "401, invalid_token: the server chose its algorithm, and no header talks it out of that. “Its alg is none: nobody signed it.”",
  },
  broken: {
    label: "Break its signature",
    says: "401, invalid_token: one letter is enough. “Its signature does not fit.”",
  },
  signed: {
    label: "Sign it again, with a key of your own",
    says: "401, invalid_token: a right signature, by a key that this server does not trust. “Its signature does not fit.”",
  },
};

/** The claims that hold a time, in seconds since 1970-01-01T00:00Z. RFC 7519 §4.1, RFC 9068 §2.2.1. */
export const timeClaims: readonly string[] = ["exp", "nbf", "iat", "auth_time"];

/** A time in words as seen from `now`; both in seconds since 1970-01-01T00:00Z. */
export function timeInWords(time: number, now: number): string {
  const away = Math.round(Math.abs(time - now));
  if (away < 1) return "now";
  const units = [
    ["day", 86_400],
    ["hour", 3600],
    ["minute", 60],
    ["second", 1],
  ] as const;
  const [unit, size] = units.find(([, seconds]) => away >= seconds) ?? units[3];
  const count = Math.floor(away / size);
  const words = `${count} ${unit}${count === 1 ? "" : "s"}`;
  return time > now ? `in ${words}` : `${words} ago`;
}

/** Reads what was typed for a claim: a text where a text was, else JSON. Throws a SyntaxError for what is no JSON. */
export function claimOf(typed: string, before: unknown): unknown {
  if (typeof before === "string") return typed;
  try {
    return JSON.parse(typed);
  } catch (fault) {
    throw new SyntaxError("This claim is not a text: expected a number, or other JSON", { cause: fault });
  }
}

/** A claim as it is typed: a text without quotes, anything else as JSON. */
export function claimAsTyped(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
