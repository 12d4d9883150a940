import type { Draft } from "#http/draft";
import { formatUserPass } from "#http/schemes/basic/user-pass";
import type { Client } from "../../exchange/model/resource";

/** Where clients get their tokens. RFC 6749 §3.2. */
export const tokenEndpoint = "/api/sandbox/token";

/** What the token endpoint gave, or the sentence that says why it gave nothing. RFC 6749 §5. */
export type TokenAnswer = { readonly token: string } | { readonly fault: string };

/** The request by which a client asks for a token, with a proof where the token is to be bound to a key. RFC 6749 §4.4.2, RFC 9449 §5. */
export function tokenRequest({ id, secret }: Client, proof?: string): Draft {
  // RFC 6749 Appendix B: id and secret are form-encoded before Basic joins them.
  const pair = { userId: formEncoded(id), password: formEncoded(secret) };
  return {
    method: "POST",
    target: tokenEndpoint,
    fields: [
      ["Authorization", `Basic ${formatUserPass(pair)}`],
      ["Content-Type", "application/x-www-form-urlencoded"],
      ...(proof === undefined ? [] : [["DPoP", proof] as const]),
    ],
    content: "grant_type=client_credentials",
  };
}

/** Reads what the token endpoint answered. */
export function readTokenAnswer(content: string): TokenAnswer {
  const members = membersIn(content);
  const token = members.get("access_token");
  if (typeof token === "string") return { token };
  const why = members.get("error_description") ?? members.get("detail");
  return { fault: typeof why === "string" ? why : "The token endpoint gave no token, and did not say why." };
}

/** The members of a JSON object; none where the text is not one. */
export function membersIn(content: string): ReadonlyMap<string, unknown> {
  try {
    const value: unknown = JSON.parse(content);
    return new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);
  } catch {
    return new Map();
  }
}

function formEncoded(text: string): string {
  return new URLSearchParams([["", text]]).toString().slice(1);
}
