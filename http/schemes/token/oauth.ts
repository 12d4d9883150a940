import type { AuthParam } from "../../auth-param";
import type { Answer } from "../../decision/decision";
import { excerpt } from "../../excerpt";
import { fieldValue, fieldValues, type RequestMessage } from "../../message";
import { showUtf8 } from "../../octets";
import type { LoginNeeded, Refused } from "../scheme";

/** The error codes of a Bearer or DPoP challenge. RFC 6750 §3.1, RFC 9449 §7.1, RFC 9470 §3. */
export type OAuthError =
  | "invalid_request"
  | "invalid_token"
  | "insufficient_scope"
  | "insufficient_user_authentication"
  | "invalid_dpop_proof"
  | "use_dpop_nonce";

/** Writes an error and its description as challenge parameters. RFC 6750 §3. */
export function errorParams(error: OAuthError, description: string): readonly AuthParam[] {
  return [
    ["error", error],
    ["error_description", describable(description)],
  ];
}

// error_description = %x20-21 / %x23-5B / %x5D-7E
/** Puts a question mark for each character that an error_description may not hold. RFC 6750 §3. */
export function describable(text: string): string {
  return text.replace(/[^\x20\x21\x23-\x5B\x5D-\x7E]/gu, "?");
}

/** Shows a value that somebody else wrote, as `excerpt` does, but without quotes and in characters that may stand in any field. */
export function shown(value: unknown): string {
  const text = typeof value === "string" ? value : written(value);
  return describable(excerpt(text).slice(1, -1).replaceAll('\\"', "?").replaceAll("\\\\", "?"));
}

// JSON that is read may nest deeper than can be written.
function written(value: unknown): string {
  try {
    return JSON.stringify(value) ?? "absent";
  } catch {
    return "a value that nests too deep";
  }
}

/** Refuses a request that is not built as the scheme prescribes: 400 invalid_request. RFC 6750 §3.1. */
export function malformed(detail: string, because: string = "token-unreadable"): Refused {
  const answers = [{ question: "credentials-readable", yes: false, detail, because }] as const;
  return { outcome: "refused", status: 400, answers, params: errorParams("invalid_request", detail) };
}

/** Refuses a request whose token came by more than one method, so that nobody can say which was meant: 400. RFC 9449 §7.2. */
export function ambiguous(detail: string): Refused {
  return { ...malformed(detail, "token-sent-twice"), ambiguous: true };
}

/** Refuses a token, after what was asked before: 401 invalid_token. RFC 6750 §3.1. */
export function invalidToken(detail: string, because: string, asked: readonly Answer[] = []): Refused {
  const answers = [readable, ...asked, { question: "credentials-valid", yes: false, detail, because }] as const;
  return { outcome: "refused", status: 401, answers, params: errorParams("invalid_token", detail) };
}

/** That the credentials could be read. */
export const readable = { question: "credentials-readable", yes: true } as const satisfies Answer;

/** Says that a token came by more than one method, which a client must not do; undefined where it did not. RFC 6750 §2. */
export function severalMethods({ target, fields, content }: RequestMessage): string | undefined {
  if (fieldValues(fields, "Authorization").length > 1) return "More than one Authorization field came.";
  const query = /^[^?#]*\?([^#]*)/.exec(target)?.[1] ?? "";
  if (new URLSearchParams(query).has("access_token")) return "The token came twice: in the field and in the target.";
  const type = fieldValue(fields, "Content-Type") ?? "";
  if (!/^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(type)) return undefined;
  const form = new URLSearchParams(showUtf8(content));
  return form.has("access_token") ? "The token came twice: in the field and in the content." : undefined;
}

/** What a challenge says to somebody who lacks a scope. RFC 6750 §3.1. */
export function lackingScope(scope: string): readonly AuthParam[] {
  return [...errorParams("insufficient_scope", `This needs the scope ${scope}.`), ["scope", scope]];
}

/** What a challenge says to somebody whose login was too weak or too long ago. RFC 9470 §3. */
export function weakLogin({ acr, maxAge }: LoginNeeded): readonly AuthParam[] {
  return [
    ...errorParams("insufficient_user_authentication", "This needs a stronger or a more recent login."),
    ...(acr === undefined ? [] : [["acr_values", acr] as const]),
    ...(maxAge === undefined ? [] : [["max_age", String(maxAge)] as const]),
  ];
}

/** The challenge parameter that says where a resource describes itself; none where its origin is not known. RFC 9728 §5.1. */
export function metadataParams(origin: string | undefined, audience: string): readonly AuthParam[] {
  if (origin === undefined || !audience.startsWith("/")) return [];
  return [["resource_metadata", `${origin}/.well-known/oauth-protected-resource${audience}`]];
}
