import type { GivenLine } from "../fields";
import type { Part } from "../multipart";
import type { Word } from "../shell/word";

/** The ways to authenticate that --basic, --digest and their like choose among, by the names of their schemes. */
export type Way = "Basic" | "Bearer" | "Digest" | "NTLM" | "Negotiate" | "AWS4-HMAC-SHA256";

/** What the options of a command come to; every text is octets, each as the character of its number. */
export type CurlRequest = {
  method?: string;
  get: boolean;
  json: boolean;
  globoff: boolean;
  pathAsIs: boolean;
  compressed: boolean;
  teEncoding: boolean;
  /** Whether --http2 is there, which asks for an upgrade where there is no TLS. */
  upgrades: boolean;
  defaultScheme: string;
  target?: string;
  data?: string;
  dataAt: number;
  upload?: string;
  login?: string;
  bearer?: string;
  readonly ways: Set<Way>;
  /** The option that chose the ways, for a note about them. */
  chosenBy?: string;
  proxy?: { readonly http: boolean; readonly login?: string };
  proxyLogin?: string;
  proxyWay?: string;
  tunnel: boolean;
  agent?: string;
  referer?: string;
  range?: string;
  /** What --head, --data, --form and --upload-file ask for, and where they stand; curl takes one of them. */
  readonly kinds: Map<"head" | "data" | "form" | "upload-file", number>;
  readonly parts: Part[];
  readonly headers: GivenLine[];
  readonly cookies: string[];
  readonly queries: string[];
  readonly urls: Word[];
  readonly notes: string[];
  readonly leftOut: string[];
};

/** A request before any option is read. */
export function newRequest(): CurlRequest {
  return {
    get: false,
    json: false,
    globoff: false,
    pathAsIs: false,
    compressed: false,
    teEncoding: false,
    upgrades: false,
    defaultScheme: "http",
    dataAt: 0,
    ways: new Set(),
    tunnel: false,
    kinds: new Map(),
    parts: [],
    headers: [],
    cookies: [],
    queries: [],
    urls: [],
    notes: [],
    leftOut: [],
  };
}
