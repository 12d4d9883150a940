import { type AuthParam, paramValue } from "../auth-param";
import { type Credentials, parseCredentials } from "../credentials";
import type { Draft } from "../draft";
import { fieldValue } from "../message";
import { parseUserPass } from "../schemes/basic/user-pass";
import { jsonPart } from "../schemes/token/json-part";
import type { Exchange } from "./goal";

/** What a request must have carried; what is left out may be anything. */
export type Sent = {
  /** The scheme of its credentials. */
  readonly scheme?: string;
  /** Whose they were, where the scheme says so in clear. */
  readonly as?: string;
  /** Parameters of its credentials, whatever the case of their values. */
  readonly params?: Readonly<Record<string, string>>;
  readonly methods?: readonly string[];
  /** Header lines by name: their value, `true` where any will do, or `false` where the line must not be there. */
  readonly fields?: Readonly<Record<string, string | boolean>>;
  /** What the content must hold. */
  readonly content?: string;
  /** A JWT whose alg is none and that has no signature. RFC 7519 §6. */
  readonly token?: "unsigned";
  /** A DPoP proof that was made for another request, or that was accepted before. RFC 9449 §11.1. */
  readonly proof?: "replayed";
};

/** Whether a request carried what is asked; `earlier` gives the exchanges before it. */
export function wasSent(sent: Sent, draft: Draft, earlier: () => readonly Exchange[]): boolean {
  const credentials = credentialsIn(draft);
  const { scheme, as, params = {}, methods, fields = {}, content = "", token, proof } = sent;
  if (methods !== undefined && !methods.includes(draft.method)) return false;
  if (!Object.entries(fields).every(([name, value]) => isField(draft, name, value))) return false;
  if (!draft.content.includes(content)) return false;
  if (scheme !== undefined && credentials?.scheme.toLowerCase() !== scheme.toLowerCase()) return false;
  if (as !== undefined && nameIn(credentials) !== as) return false;
  if (!Object.entries(params).every(([name, value]) => isParam(credentials?.params ?? [], name, value))) return false;
  if (token !== undefined && !isUnsigned(credentials?.token68 ?? "")) return false;
  return proof === undefined || isReplayed(draft, earlier);
}

function credentialsIn({ fields }: Draft): Credentials | undefined {
  try {
    return parseCredentials(fieldValue(fields, "Authorization") ?? "");
  } catch {
    return undefined;
  }
}

function isField({ fields }: Draft, name: string, wanted: string | boolean): boolean {
  const value = fieldValue(fields, name);
  return typeof wanted === "boolean" ? (value !== undefined) === wanted : value?.trim() === wanted;
}

function nameIn(credentials: Credentials | undefined): string | undefined {
  if (credentials?.token68 === undefined) return paramValue(credentials?.params ?? [], "username");
  try {
    return parseUserPass(credentials.token68).userId;
  } catch {
    return undefined;
  }
}

function isParam(params: readonly AuthParam[], name: string, value: string): boolean {
  return paramValue(params, name)?.toLowerCase() === value.toLowerCase();
}

function isUnsigned(token: string): boolean {
  const [header = "", , signature] = token.split(".");
  const alg = jsonPart(header)?.get("alg");
  return typeof alg === "string" && alg.toLowerCase() === "none" && signature === "";
}

function isReplayed({ method, target, fields }: Draft, earlier: () => readonly Exchange[]): boolean {
  const proof = fieldValue(fields, "DPoP");
  if (proof === undefined) return false;
  const claims = jsonPart(proof.split(".")[1] ?? "");
  const madeFor = claims && `${claims.get("htm")} ${pathOf(String(claims.get("htu")))}`;
  if (claims && madeFor !== `${method} ${pathOf(target)}`) return true;
  return earlier().some(
    ({ draft, status }) => status >= 200 && status < 300 && fieldValue(draft.fields, "DPoP") === proof,
  );
}

function pathOf(uri: string): string {
  return uri.replace(/^https?:\/\/[^/?#]*/i, "").replace(/[?#].*/s, "");
}
