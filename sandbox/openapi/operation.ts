import { formatCredentials } from "#http/credentials";
import type { Draft } from "#http/draft";
import type { FieldLine } from "#http/message";
import { formatUserPass } from "#http/schemes/basic/user-pass";
import type { SchemaName } from "./schemas";
import type { SecurityName } from "./security";

/** A JSON Schema as data. OpenAPI 3.1.1, Schema Object. */
export type Schema = { readonly [member: string]: unknown };

/** A schema, or the name of one that several operations share. */
export type AnySchema = Schema | SchemaName;

/** What a request says in its path, its query, a header line or a cookie. `example` stands in the path unless another is shown. */
export type Parameter = {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly says: string;
  readonly example?: string;
  readonly oneOf?: readonly string[];
};

/** A request that gets a response: what is not said is as in the operation. */
export type Shown = {
  readonly path?: Readonly<Record<string, string>>;
  /** With its question mark. */
  readonly query?: string;
  readonly fields?: readonly FieldLine[];
  readonly content?: string;
  /** Requests to send before it; places such as `{json:access_token}` are filled with what they brought. */
  readonly after?: readonly Draft[];
  /** Whose credentials to compute from the challenge that comes without any. */
  readonly login?: Login;
};

/** A name and a password, for a scheme that answers a challenge. */
export type Login = { readonly name: string; readonly password: string };

/** A response that really comes, with the request, or the requests, that get it. */
export type Response = {
  readonly status: number;
  /** When it comes; by default what the code means. */
  readonly says?: string;
  /** Media types without parameters; by default JSON for a success, problem+json for an error, and none for a redirection. */
  readonly types?: readonly string[];
  readonly schema?: AnySchema;
  /** Header fields that it always has, beside those that its code requires. */
  readonly fields?: readonly string[];
  /** Header fields that its code requires and it lacks, to show what that leads to. */
  readonly lacks?: readonly string[];
  readonly by: readonly Shown[];
};

/** Content that an operation takes, by media type. */
export type Body = { readonly types: readonly string[]; readonly schema?: AnySchema };

/** Schemes that must be used together, each with the scopes it needs. */
export type Requirement = Readonly<Partial<Record<SecurityName, readonly string[]>>>;

/** A method of one path, as the document describes it. */
export type Operation = {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS";
  /** With `{name}` for what varies. */
  readonly path: string;
  readonly summary: string;
  readonly parameters?: readonly Parameter[];
  readonly security?: readonly Requirement[];
  readonly body?: Body;
  readonly responses: readonly Response[];
};

/** Writes a response that a request gets as it stands, without anything in particular. */
export function plainly(status: number, rest: Omit<Response, "status" | "by"> = {}): Response {
  return { status, ...rest, by: [{}] };
}

/** Writes a response that these requests get. */
export function when(status: number, by: readonly Shown[], rest: Omit<Response, "status" | "by"> = {}): Response {
  return { status, ...rest, by };
}

/** A part of the path. */
export function inPath(name: string, says: string, example: string, oneOf?: readonly string[]): Parameter {
  return { name, in: "path", says, example, ...(oneOf && { oneOf }) };
}

/** A parameter of the query. */
export function inQuery(name: string, says: string, oneOf?: readonly string[]): Parameter {
  return { name, in: "query", says, ...(oneOf && { oneOf }) };
}

/** A header line. */
export function inHeader(name: string, says: string): Parameter {
  return { name, in: "header", says };
}

/** A request without anything but what is given. */
export function draft(method: string, target: string, fields: readonly FieldLine[] = [], content = ""): Draft {
  return { method, target, fields, content };
}

/** The Authorization line of a name and a password by Basic. RFC 7617 §2. */
export function byBasic(name: string, password: string): FieldLine {
  const token68 = formatUserPass({ userId: name, password });
  return ["Authorization", formatCredentials({ scheme: "Basic", token68, params: [] })];
}

/** Shows JSON as content, with its type. */
export function sendingJson(value: unknown, ...fields: readonly FieldLine[]): Shown {
  return { fields: [["Content-Type", "application/json"], ...fields], content: JSON.stringify(value) };
}

/** Shows a text as content, with a type. */
export function sending(type: string, content: string, ...fields: readonly FieldLine[]): Shown {
  return { fields: [["Content-Type", type], ...fields], content };
}
