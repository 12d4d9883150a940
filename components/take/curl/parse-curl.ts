import { formatCredentials } from "#http/credentials";
import type { Draft } from "#http/draft";
import { GrammarError } from "#http/grammar";
import { encodeBase64, textToOctets } from "#http/octets";
import { bearerValue } from "#http/schemes/bearer/client";
import { textOf } from "../export/quoting";
import { sentences } from "../export/taken";
import { type CurlRequest, gather } from "./curl-request";
import { escapedOctet, withoutEscapes } from "./percent";
import { readCommand } from "./shell-words";

/** A draft out of a curl command, and in whole sentences what of the command it does not hold. */
export type Pasted = { readonly draft: Draft; readonly notes: readonly string[] };

/**
 * Reads a curl command, as a terminal, a manual or a browser's network panel has it, into the request it would send first.
 * `here` is the host, with its port, that requests go to, so that nothing is said where it is the command's own.
 * Throws a SyntaxError with the offset for what is no such command, and for what a page cannot do, as reading a file.
 */
export function parseCurl(text: string, here = ""): Pasted {
  const { words, input, endedBy } = readCommand(text);
  const [program, ...rest] = words;
  if (!program || !/^(?:.*[\\/])?curl(?:\.exe)?$/.test(program.octets))
    throw new GrammarError("A command that begins with curl was expected here", program?.offset ?? 0);
  const request = gather(rest, input);
  const [url, ...others] = request.urls;
  if (!url) throw new GrammarError("There is no address in this command", text.trimEnd().length);
  const address = addressOf(request, url.octets, url.offset);
  const content = textOf(request.get ? "" : (request.data ?? ""));
  if (content === undefined)
    throw new GrammarError("The content is not UTF-8, which is all that can be edited here", request.dataAt);
  const fields = fieldsOf(request, address.userinfo);
  return {
    draft: { method: methodOf(request), target: address.target, fields, content },
    notes: sentences(
      address.host.toLowerCase() !== here &&
        `The host ${address.host} is left out: requests from here go only to this site.`,
      ...request.notes,
      address.encoded && "The address held characters that a target may not hold; they are encoded with % now.",
      others.length > 0 && `The command asks for ${request.urls.length} addresses, and this is the first.`,
      request.leftOut.length > 0 &&
        `Left out, because a draft has no place for it: ${[...new Set(request.leftOut)].join(", ")}.`,
      endedBy?.octets === "&" && "The command ends at &: an address with & in it needs quotes around it.",
      endedBy !== undefined &&
        endedBy.octets !== "&" &&
        `The command ends at ${endedBy.octets}; what follows is not read.`,
    ),
  };
}

function methodOf({ method, head, get, data }: CurlRequest): string {
  if (method !== undefined) return method;
  if (head) return "HEAD";
  return data === undefined || get ? "GET" : "POST";
}

type Address = {
  readonly host: string;
  readonly target: string;
  readonly userinfo?: string;
  readonly encoded: boolean;
};

function addressOf(request: CurlRequest, url: string, offset: number): Address {
  const match = /^(?:([A-Za-z][A-Za-z0-9+.-]*):\/\/)?(?:([^/?#@]*)@)?([^/?#]*)([^#]*)/.exec(url);
  const [, scheme = "http", userinfo, host = "", rest = ""] = match ?? [];
  if (!/^https?$/i.test(scheme))
    throw new GrammarError(`This address is not one of HTTP: it begins with ${scheme}`, offset);
  if (!request.globoff && /[[\]{}]/.test(rest))
    throw new GrammarError("curl reads [ ] { } as a list of addresses: give one address, or add -g", offset);
  const [path = "", ...queries] = rest.split("?");
  const query = [
    ...(queries.length > 0 ? [queries.join("?")] : []),
    ...(request.get && request.data ? [request.data] : []),
    ...request.queries,
  ];
  const clean = request.pathAsIs ? path : withoutDots(path);
  const written = request.target ?? `${clean || "/"}${query.length > 0 ? `?${query.join("&")}` : ""}`;
  const target = written.replace(/[^\x21-\x7E]/g, escapedOctet);
  return {
    host: textOf(host) ?? host,
    target,
    encoded: target !== written,
    ...(userinfo === undefined ? {} : { userinfo: withoutEscapes(userinfo) }),
  };
}

// RFC 3986 §5.2.4
function withoutDots(path: string): string {
  if (!/\/\.{1,2}(\/|$)/.test(path)) return path;
  const kept: string[] = [];
  const segments = path.split("/").slice(1);
  segments.forEach((segment, index) => {
    const last = index === segments.length - 1;
    if (segment === "..") kept.pop();
    if (segment !== "." && segment !== "..") kept.push(segment);
    else if (last) kept.push("");
  });
  return `/${kept.join("/")}`;
}

// curl writes its own lines first, and none of a name that -H gives or takes away.
function fieldsOf(request: CurlRequest, userinfo: string | undefined): Draft["fields"] {
  const { login = userinfo, later, headers } = request;
  const answered = login === undefined || later ? undefined : basic(login);
  const authorization = request.bearer === undefined ? answered : bearerValue(request.bearer);
  const own: [string, string | undefined][] = [
    ["Proxy-Authorization", request.proxyLogin === undefined ? undefined : basic(request.proxyLogin)],
    ["Authorization", authorization],
    ["Range", request.range],
    ["User-Agent", request.agent],
    ["Referer", request.referer],
    ["Cookie", request.cookies.length > 0 ? request.cookies.join("; ") : undefined],
    [
      "Content-Type",
      request.get || request.data === undefined
        ? undefined
        : request.json
          ? "application/json"
          : "application/x-www-form-urlencoded",
    ],
    ["Accept", request.json ? "application/json" : undefined],
  ];
  const given = new Set(headers.map(({ name }) => name.toLowerCase()));
  return [
    ...own.flatMap(([name, value]) =>
      value === undefined || value === "" || given.has(name.toLowerCase()) ? [] : [[name, value] as const],
    ),
    ...headers.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const])),
  ];
}

function basic(login: string): string {
  const pair = login.includes(":") ? login : `${login}:`;
  return formatCredentials({ scheme: "Basic", token68: encodeBase64(textToOctets(pair)), params: [] });
}
