import type { Draft } from "../../draft";
import type { FieldLine } from "../../message";
import { encodeBase64, encodeUtf8 } from "../../octets";

/** What is known of a request: what it sends, what its tool would send later, which schemes it was offered, and the status that came. */
export type Asked = {
  readonly method: string;
  readonly target?: string;
  readonly fields: readonly FieldLine[];
  readonly content?: string;
  readonly later?: readonly string[];
  readonly offered?: readonly string[];
  readonly status?: number;
};

/** A resource or an exercise of the sandbox by its name, a request to begin with, and in a sentence why it is near. */
export type Nearest = { readonly resource: string; readonly draft: Draft; readonly says: string };

/** The ways to ask that the sandbox has a place for. */
export type Way =
  | "basic"
  | "digest"
  | "old-digest"
  | "bearer"
  | "jwt"
  | "dpop"
  | "rounds"
  | "signed"
  | "key"
  | "cookie"
  | "bare"
  | "forbidden"
  | "proxy"
  | "preflight"
  | "agent";

/** Where the resources stand. */
export const sandbox = "/api/sandbox/";

/** A GET of a resource, or of an address below it. */
export function get(target: string, ...fields: readonly FieldLine[]): Draft {
  return { method: "GET", target: sandbox + target, fields, content: "" };
}

/** A place, and a plain GET of it where no other request is given. */
export function near(
  resource: string,
  says: string,
  draft: Draft = get(resource, ["Accept", "application/json"]),
): Nearest {
  return { resource, draft, says };
}

/** Name and password of somebody whom the sandbox knows, or does not, as Basic. */
export function basic(pair: string): FieldLine {
  return ["Authorization", `Basic ${encodeBase64(encodeUtf8(pair))}`];
}
