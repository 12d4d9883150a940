import { GrammarError } from "../../grammar";
import { type Address, escapedNote, readAddress, targetOf, withoutDots } from "../address";
import { type Command, contentOf, sentences, textOf } from "../command";
import { type GivenLine, isGiven, joinedFields, type OwnLine } from "../fields";
import { boundary, boundaryNote, formatMultipart } from "../multipart";
import type { ShellCommand, Word } from "../shell/word";
import { apply } from "./apply";
import { authenticated, proxyAuthenticated } from "./authentication";
import { readOptions } from "./read-options";
import { type CurlRequest, newRequest } from "./request";
import { expanded, setVariable } from "./variables";

/**
 * Reads a curl command, taken apart into words, as the request it would send first; `end` is the offset where the text ends.
 * Throws a GrammarError with the offset for what curl itself refuses, and for what a page cannot do.
 */
export function readCurl(
  { words: [, ...words], input, endedBy, notes = [], copied = false }: ShellCommand,
  end: number,
): Command {
  const request = newRequest();
  const variables = new Map<string, string>();
  for (const option of readOptions(words)) {
    if (option.name === "next") {
      request.notes.push("The command has a second part after --next, which is not read.");
      break;
    }
    if (option.name === "variable") {
      const note = setVariable(variables, option);
      if (note) request.notes.push(note);
    } else if (option.expand)
      apply(request, { ...option, value: expanded(option.value, variables, option.offset) }, input);
    else apply(request, option, input);
  }
  const [url, ...others] = request.urls;
  if (!url) throw new GrammarError("There is no address in this command", end);
  refusePairs(request);
  const address = readAddress(url.octets, url.offset, request.defaultScheme);
  const { target, escaped } = targetIn(request, address, url);
  const method = methodOf(request);
  const all = contentIn(request);
  // The browser copied every line that it sent, so a type that only curl would add was not among them.
  const untyped = copied && all.type !== undefined && !request.json && !isGiven(request.headers, "Content-Type");
  const { type, ...rest } = all;
  const sent: Sent = untyped || type === undefined ? rest : { ...rest, type };
  const own = authenticated(request, address.userinfo);
  const proxy = proxyAuthenticated(request, address.origin);
  const queried = request.get && request.data;
  return {
    tool: "curl",
    method,
    url: textOf(url.octets) ?? url.octets,
    origin: address.origin,
    target,
    fields: joinedFields([...proxy.lines, ...own.lines, ...ownLines(request, sent, method)], sent.headers),
    content: contentOf(sent.octets, request.dataAt),
    ...(own.later.length > 0 ? { later: own.later } : {}),
    notes: sentences(
      ...notes,
      ...request.notes,
      ...own.notes,
      ...proxy.notes,
      escaped && escapedNote,
      request.upgrades &&
        address.origin.startsWith("http:") &&
        "curl --http2 asks for an upgrade in three lines of its own; they are left out.",
      untyped && `curl adds Content-Type: ${type}; the browser that this is copied from did not, so it is left out.`,
      request.parts.length > 0 && boundaryNote,
      unfilledNote(sent),
      queried && request.queries.length > 0 && "With -G curl sends the data as the query, and leaves --url-query out.",
      others.length > 0 && `The command asks for ${request.urls.length} addresses, and this is the first.`,
      request.leftOut.length > 0 &&
        `Left out, because a draft has no place for it: ${[...new Set(request.leftOut)].join(", ")}.`,
      endedBy?.octets === "&" && "The command ends at &: an address with & in it needs quotes around it.",
      endedBy !== undefined &&
        endedBy.octets !== "&" &&
        `The command ends at ${endedBy.octets}, and what follows is not read.`,
    ),
  };
}

const shown = { head: "-I", data: "-d", form: "-F", "upload-file": "-T" } as const;

// curl: "You can only select one HTTP request method"
function refusePairs({ kinds, get }: CurlRequest): void {
  const asked = [...kinds].filter(([kind]) => kind !== "data" || !get);
  const [one, other] = asked;
  if (one && other)
    throw new GrammarError(
      `curl refuses ${shown[one[0]]} together with ${shown[other[0]]}: each asks for a method of its own`,
      other[1],
    );
}

function methodOf({ method, kinds, get }: CurlRequest): string {
  if (method !== undefined && method !== "") return method;
  if (kinds.has("head")) return "HEAD";
  if (kinds.has("upload-file")) return "PUT";
  return kinds.has("form") || (kinds.has("data") && !get) ? "POST" : "GET";
}

function targetIn(
  request: CurlRequest,
  { path, query, origin }: Address,
  { octets, offset }: Word,
): ReturnType<typeof targetOf> {
  const host = origin.replace(/^.*?:\/\/(?:\[[0-9a-f:.]*\])?/, "");
  const unfilled = /\{\{[^{}]*\}\}/.exec(octets)?.[0];
  if (unfilled !== undefined)
    throw new GrammarError(
      `Only the program that this was copied from knows ${unfilled}: write its value instead`,
      offset,
    );
  if (!request.globoff && /[[\]{}]/.test(`${host}${path}?${query ?? ""}`))
    throw new GrammarError("curl reads [ ] { } as a list of addresses: give one address, or add -g", offset);
  if (request.target !== undefined) {
    const { target, escaped } = targetOf(request.target, undefined);
    return { target, escaped };
  }
  const more = request.get && request.data ? [request.data] : request.queries;
  const queries = [...(query === undefined ? [] : [query]), ...more];
  return targetOf(request.pathAsIs ? path : withoutDots(path), queries.length === 0 ? undefined : queries.join("&"));
}

// Programs that keep requests have variables of their own, and copy them as they stand.
function unfilledNote({ headers, octets }: Sent): string | false {
  const found = /\{\{[\w.$ -]{1,100}\}\}/.exec(`${headers.map(({ value = "" }) => value).join(" ")} ${octets}`)?.[0];
  return found !== undefined && `A variable was not filled in: ${found} stands here as it is written.`;
}

type Sent = { readonly octets: string; readonly type?: string; readonly headers: readonly GivenLine[] };

function contentIn({ kinds, parts, json, data, get, upload = "", headers }: CurlRequest): Sent {
  if (kinds.has("form")) {
    // A type that was given is kept, and the boundary is added to it.
    const named = headers.map((line) =>
      line.name.toLowerCase() === "content-type" && line.value !== undefined
        ? { ...line, value: `${line.value}; boundary=${boundary}` }
        : line,
    );
    return { octets: formatMultipart(parts), type: `multipart/form-data; boundary=${boundary}`, headers: named };
  }
  if (kinds.has("upload-file")) return { octets: upload, headers };
  if (data === undefined || get) return { octets: "", headers };
  return { octets: data, type: json ? "application/json" : "application/x-www-form-urlencoded", headers };
}

// curl writes its own lines first, and none of a name that -H gives or takes away.
function ownLines(request: CurlRequest, { type, octets }: Sent, method: string): readonly OwnLine[] {
  const { agent, referer, range, cookies, headers } = request;
  const sends = type !== undefined || request.kinds.has("upload-file");
  const filled = (value: string | undefined) => (value === "" ? undefined : value);
  return [
    ["Range", sends || range === undefined ? undefined : `bytes=${range}`],
    // What is sent with a range is a part of something larger.
    [
      "Content-Range",
      sends && range !== undefined && method !== "HEAD" ? `bytes ${range}/${octets.length}` : undefined,
    ],
    ["User-Agent", filled(agent)],
    ["Referer", filled(referer)],
    ["Cookie", cookies.length > 0 ? cookies.join("; ") : undefined],
    ["Connection", request.teEncoding && !isGiven(headers, "TE") ? "TE" : undefined],
    ["TE", request.teEncoding ? "gzip" : undefined],
    ["Accept-Encoding", request.compressed ? "deflate, gzip" : undefined],
    ["Content-Type", type],
    ["Accept", request.json ? "application/json" : undefined],
  ];
}
