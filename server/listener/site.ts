import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { type FieldLine, fieldValue, type RequestMessage } from "#http/message";
import type { Origin } from "#sandbox/origin";
import type { Answered } from "#sandbox/space/respond";
import type { Connection } from "./connection";
import type { Head } from "./head-fault";
import type { WireAnswer } from "./interim";
import { hostOf, readTarget } from "./target";

/** A request as the pages get it: its content was read, its path is in origin-form. */
export type PageRequest = {
  readonly head: Head;
  readonly path: string;
  readonly content: Uint8Array;
  readonly client: string;
};

/** The pages of the site. `serve` writes the whole response, or gives the answer that refuses the request. */
export type Pages = {
  /** The most octets that a page's form may have. */
  readonly contentLimit: number;
  readonly serve: (
    incoming: IncomingMessage,
    response: ServerResponse,
    request: PageRequest,
  ) => Promise<Answered | undefined>;
};

/** A request that was let in: `hold` asks for memory for more octets and refuses where there is none; `leave` ends the visit. */
export type Visit = { readonly hold: (octets: number) => Answered | undefined; readonly leave: () => void };

/** Lets requests in, or refuses them: `octets` is how much content the request announces. */
export type Shield = {
  readonly enter: (client: string, octets: number) => Promise<Visit | { readonly refused: Answered }>;
};

/** What is reported of a request that was answered. */
export type Heard = {
  readonly client: string | undefined;
  readonly method: string;
  readonly target: string;
  readonly status: number;
  readonly milliseconds: number;
};

/** Who answers behind a listener, and within which limits. */
export type Site = {
  readonly origin: Origin;
  /** What only the wire can answer, before the origin is asked; undefined where it has nothing to say. */
  readonly interim: (request: RequestMessage, version: string) => WireAnswer | undefined;
  /** The site that stands at the root of hosts of its own. */
  readonly atRoot?: Site | undefined;
  /** How many milliseconds the origin may take from now. */
  readonly patience: () => number;
  /** The most octets of content that a target of the origin takes. */
  readonly contentLimit: (target: string) => number;
  /** What answers for every address that is not the origin's; absent where the origin answers for all. */
  readonly pages?: Pages | undefined;
  readonly shield?: Shield | undefined;
  /** The address of the client behind a connection; `fields` can name it where a gateway is trusted. */
  readonly clientOf?: ((socket: Duplex, fields: readonly FieldLine[]) => string) | undefined;
  readonly heard?: ((heard: Heard) => void) | undefined;
  /** Whether the server is about to end, so that every answer closes its connection. */
  readonly draining?: (() => boolean) | undefined;
};

/**
 * The site that a request is for: the one at the root of its host, where the host has such a one. A target in absolute form
 * names it with its port; behind a gateway the port in Host need not be ours. RFC 9110 §7.2, RFC 9112 §3.2.2.
 */
export function siteFor(site: Site, { authorities: { roots = [] } }: Connection, head: Head): Site {
  const target = readTarget(head.method, head.target);
  if (!site.atRoot || !target) return site;
  if (target.form === "absolute") return roots.includes(target.authority) ? site.atRoot : site;
  const host = hostOf(fieldValue(head.fields, "Host") ?? "");
  return target.form === "origin" && roots.some((root) => hostOf(root) === host) ? site.atRoot : site;
}

// What the server answers itself. The rest is pages.
const ofTheOrigin = /^\/(?:api|\.well-known|healthz|readyz)(?:[/?]|$)/;

/** The path of a request for a page, in origin-form; undefined where the origin or the proxy answers. */
export function pathAt({ pages }: Site, { authorities, tunnelled }: Connection, head: Head): string | undefined {
  if (!pages || tunnelled || head.method === "TRACE") return undefined;
  const target = readTarget(head.method, head.target);
  if (target?.form === "absolute" && (target.scheme !== "http" || !authorities.own.includes(target.authority))) {
    return undefined;
  }
  if (target?.form !== "origin" && target?.form !== "absolute") return undefined;
  return isOfTheOrigin(target.path) ? undefined : target.path;
}

// An octet that is percent-encoded without need is the same octet. RFC 3986 §6.2.2.2
function isOfTheOrigin(path: string): boolean {
  const [first = ""] = /^[^?]*/.exec(path) ?? [];
  try {
    return ofTheOrigin.test(first) || ofTheOrigin.test(decodeURIComponent(first));
  } catch {
    return ofTheOrigin.test(first);
  }
}
