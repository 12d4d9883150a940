import { GrammarError, trimOws } from "#http/grammar";
import { type Option, readOptions } from "./curl-options";
import { escapedOctet, withoutEscapes } from "./percent";
import type { Word } from "./shell-words";

/** A header of -H: without a value where it takes curl's own line away. */
type Given = { readonly name: string; readonly value: string | undefined };

/** What the options of a command come to; every text is octets, each as the code point of its number. */
export type CurlRequest = {
  method?: string;
  head: boolean;
  get: boolean;
  json: boolean;
  globoff: boolean;
  pathAsIs: boolean;
  target?: string;
  data?: string;
  dataAt: number;
  login?: string;
  proxyLogin?: string;
  bearer?: string;
  agent?: string;
  referer?: string;
  range?: string;
  /** The credentials come only after a challenge. */
  later: boolean;
  readonly headers: Given[];
  readonly cookies: string[];
  readonly queries: string[];
  readonly urls: Word[];
  readonly notes: string[];
  readonly leftOut: string[];
};

// These change what curl shows, waits for or checks, and nothing in the message.
const silent = new Set(
  `silent show-error insecure include verbose fail fail-with-body no-buffer progress-bar no-progress-meter output
  remote-name write-out max-time connect-timeout http1.1 http2 http1.0 ipv4 ipv6 trace trace-ascii stderr noproxy basic
  raw proto retry retry-delay disable styled-output`.split(/\s+/),
);

/** Gathers what the words after `curl` ask for; `input` is what the command reads from its standard input. Throws a SyntaxError with the offset. */
export function gather(words: readonly Word[], input: string | undefined): CurlRequest {
  const request: CurlRequest = {
    head: false,
    get: false,
    json: false,
    globoff: false,
    pathAsIs: false,
    dataAt: 0,
    later: false,
    headers: [],
    cookies: [],
    queries: [],
    urls: [],
    notes: [],
    leftOut: [],
  };
  for (const option of readOptions(words)) {
    if (option.name === "next") {
      request.notes.push("The command has a second part after --next, which is not read.");
      break;
    }
    if (option.name.startsWith("data") || option.name === "json") addData(request, option, input);
    else if (!silent.has(option.name)) apply(request, option);
  }
  return request;
}

function apply(request: CurlRequest, { name, value, offset }: Option): void {
  const reads = (what: string) => new GrammarError(`${what} reads a file, which a page cannot do`, offset);
  switch (name) {
    case "url":
      request.urls.push({ octets: value, offset });
      break;
    case "request":
      request.method = value;
      break;
    case "request-target":
      request.target = value;
      break;
    case "head":
      request.head = true;
      break;
    case "get":
      request.get = true;
      break;
    case "globoff":
      request.globoff = true;
      break;
    case "path-as-is":
      request.pathAsIs = true;
      break;
    case "header":
      if (value.startsWith("@")) throw reads("-H @");
      addHeader(request, value);
      break;
    case "user":
      request.login = value;
      if (!value.includes(":")) request.notes.push("curl would ask for a password; here it is empty.");
      break;
    case "proxy-user":
      request.proxyLogin = value;
      break;
    case "proxy":
    case "proxy1.0":
      addProxy(request, value);
      break;
    case "oauth2-bearer":
      request.bearer = value;
      break;
    case "digest":
    case "anyauth":
    case "ntlm":
    case "negotiate":
      request.later = true;
      request.notes.push(
        `With --${name} curl asks first and answers the challenge that comes, so the draft has no Authorization yet.`,
      );
      break;
    case "user-agent":
      request.agent = value;
      break;
    case "referer":
      request.referer = value.replace(/;auto$/, "");
      break;
    case "range":
      request.range = `bytes=${value}`;
      break;
    case "cookie":
      if (!value.includes("=")) throw reads("-b without an equals sign");
      request.cookies.push(value);
      break;
    case "url-query":
      request.queries.push(value.startsWith("+") ? value.slice(1) : encodedPart(value, offset));
      break;
    case "location":
    case "location-trusted":
      request.notes.push("A redirect is shown here and not followed.");
      break;
    case "compressed":
      addHeader(request, "Accept-Encoding: deflate, gzip");
      break;
    case "config":
    case "form":
    case "form-string":
    case "upload-file":
      throw new GrammarError(`--${name} is not read here: write the content after --data-raw`, offset);
    default:
      request.leftOut.push(`--${name}`);
  }
}

// curl(1), -H: "X:" takes curl's own line away, "X;" sends the line with an empty value, and a word alone is nothing.
function addHeader(request: CurlRequest, line: string): void {
  const colon = line.indexOf(":");
  const name = colon < 0 ? line.replace(/;\s*$/, "") : line.slice(0, colon);
  const value = trimOws(line.slice(colon + 1));
  if (colon < 0 && name === line)
    request.notes.push("A word after -H without a colon is no header, and curl skips it.");
  else request.headers.push({ name, value: colon < 0 ? "" : value === "" ? undefined : value });
}

function addProxy(request: CurlRequest, value: string): void {
  const userinfo = /^(?:[a-z0-9]+:\/\/)?([^/@]+)@/i.exec(value)?.[1];
  if (userinfo !== undefined) {
    request.proxyLogin ??= withoutEscapes(userinfo);
  }
  request.notes.push("The proxy of -x is left out; what it would be given to authenticate by is kept.");
}

function addData(request: CurlRequest, { name, value, offset }: Option, input: string | undefined): void {
  const part = name === "data-urlencode" ? encodedPart(value, offset) : partOf(name, value, offset, input);
  // Parts are joined as a form's are; those of --json are not.
  const joint = name === "json" ? "" : "&";
  request.data = request.data === undefined ? part : `${request.data}${joint}${part}`;
  request.dataAt = offset;
  if (name === "json") request.json = true;
}

function partOf(name: string, value: string, offset: number, input: string | undefined): string {
  if (name === "data-raw" || !value.startsWith("@")) return value;
  if (value !== "@-" || input === undefined)
    throw new GrammarError(`--${name} ${value} reads a file, which a page cannot do`, offset);
  return name === "data-binary" || name === "json" ? input : input.replace(/[\r\n\0]/g, "");
}

// curl(1), --data-urlencode: "content", "=content" and "name=content"; what is after @ would be a file.
function encodedPart(value: string, offset: number): string {
  const [, name = "", sign = "", content = ""] = /^([^=@]*)([=@]?)([\s\S]*)$/.exec(value) ?? [];
  if (sign === "@") throw new GrammarError("@ after --data-urlencode reads a file, which a page cannot do", offset);
  const text = sign === "" ? name : content;
  const encoded = text.replace(/[^A-Za-z0-9\-._~]/g, (octet) => (octet === " " ? "+" : escapedOctet(octet)));
  return sign === "" || name === "" ? encoded : `${name}=${encoded}`;
}
