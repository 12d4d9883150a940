import { GrammarError, trimOws } from "../../grammar";
import { withoutEscapes } from "../percent";
import type { Input } from "../shell/word";
import { addData, encodedPart, readInput } from "./data";
import { readFormPart } from "./form-part";
import { silent } from "./options";
import type { Option } from "./read-options";
import type { CurlRequest, Way } from "./request";

const ways: Readonly<Record<string, Way>> = {
  basic: "Basic",
  digest: "Digest",
  ntlm: "NTLM",
  negotiate: "Negotiate",
  "ntlm-wb": "NTLM",
  "oauth2-bearer": "Bearer",
  "aws-sigv4": "AWS4-HMAC-SHA256",
};

const certificates = new Set(["cert", "key", "cert-type", "key-type", "pass"]);

/** Takes one option into the request. Throws a GrammarError for what a page cannot do, as reading a file. curl(1). */
export function apply(request: CurlRequest, option: Option, input: Input | undefined): void {
  const { name, offset, off } = option;
  const way = ways[name];
  if (way) choose(request, way, option);
  else if (name.startsWith("data") || name === "json") {
    addData(request, option, input);
    request.kinds.set("data", offset);
  } else if (name === "form" || name === "form-string") {
    request.parts.push(readFormPart(option));
    request.kinds.set("form", offset);
  } else if (name === "head") {
    if (off) request.kinds.delete("head");
    else request.kinds.set("head", offset);
  } else if (name.startsWith("proxy") || name === "preproxy" || name.startsWith("socks")) applyProxy(request, option);
  else if (!silent.has(name) && !applyPlain(request, option) && !applyText(request, option, input)) {
    request.leftOut.push(`--${off ? "no-" : ""}${name}`);
    if (certificates.has(name))
      request.notes.push("A certificate of the client would be shown to the server; it is left out.");
  }
}

function choose(request: CurlRequest, way: Way, { name, value, off }: Option): void {
  if (way === "Bearer") request.bearer = value;
  if (off) request.ways.delete(way);
  else request.ways.add(way);
  request.chosenBy = `--${off ? "no-" : ""}${name}`;
}

// The options that are on or off, or that change a word in how the others are read.
function applyPlain(request: CurlRequest, { name, value, off }: Option): boolean {
  switch (name) {
    case "anyauth":
      for (const way of ["Basic", "Digest", "NTLM", "Negotiate"] as const) request.ways.add(way);
      request.chosenBy = "--anyauth";
      return true;
    case "get":
      request.get = !off;
      return true;
    case "globoff":
      request.globoff = !off;
      return true;
    case "path-as-is":
      request.pathAsIs = !off;
      return true;
    case "compressed":
      request.compressed = !off;
      return true;
    case "tr-encoding":
      request.teEncoding = !off;
      return true;
    case "proto-default":
      request.defaultScheme = value;
      return true;
    case "location":
    case "location-trusted":
    case "follow":
      if (!off) request.notes.push("A redirect is shown here and not followed.");
      return true;
    case "http1.0":
      request.notes.push("The version HTTP/1.0 is left out.");
      return true;
    case "http2":
      request.upgrades = true;
      return true;
    case "netrc":
    case "netrc-optional":
    case "netrc-file":
      request.notes.push(`With --${name} curl takes name and password from a file, which a page cannot read.`);
      return true;
    default:
      return false;
  }
}

function applyText(request: CurlRequest, option: Option, input: Input | undefined): boolean {
  const { name, value, offset } = option;
  const reads = (what: string) => new GrammarError(`${what} reads a file, which a page cannot do`, offset);
  switch (name) {
    case "url":
      if (value.startsWith("@")) throw reads("--url @");
      request.urls.push({ octets: value, offset });
      return true;
    case "request":
      request.method = value;
      return true;
    case "request-target":
      request.target = value;
      return true;
    case "header":
      if (value.startsWith("@")) throw reads("-H @");
      if (/[\r\n]/.test(value)) throw new GrammarError("A line of -H holds a line end", offset);
      addHeader(request, value);
      return true;
    case "user":
      request.login = value;
      if (!value.includes(":")) request.notes.push("curl would ask for a password; here it is empty.");
      return true;
    case "user-agent":
      request.agent = value;
      return true;
    case "referer":
      request.referer = value.replace(/;auto$/, "");
      return true;
    case "range":
      // A number alone is no range, and curl adds the dash.
      request.range = /^\d+$/.test(value) ? `${value}-` : value;
      return true;
    case "continue-at":
      if (!/^\d+$/.test(value)) throw reads("-C -");
      request.range = `${value}-`;
      return true;
    case "cookie":
      if (value === "") return true;
      if (!value.includes("="))
        throw new GrammarError(
          `-b without an equals sign reads a file of cookies named so, which a page cannot do: write name=value`,
          offset,
        );
      request.cookies.push(value);
      return true;
    case "url-query":
      request.queries.push(value.startsWith("+") ? value.slice(1) : encodedPart(option, input));
      return true;
    case "upload-file":
      request.upload = readInput(`--upload-file ${value}`, value === "." ? "-" : value, input, offset);
      request.kinds.set("upload-file", offset);
      request.notes.push("curl would send this content in chunks; the draft has it in one piece.");
      return true;
    case "config":
      throw reads("--config");
    case "help":
    case "manual":
    case "version":
      throw new GrammarError(`With --${name} curl sends nothing`, offset);
    default:
      return false;
  }
}

// curl(1), -H: "X:" takes curl's own line away, "X;" sends the line with an empty value, and a word alone is nothing.
function addHeader(request: CurlRequest, line: string): void {
  const colon = line.indexOf(":");
  const name = colon < 0 ? line.replace(/;[ \t]*$/, "") : line.slice(0, colon);
  const value = trimOws(line.slice(colon + 1));
  if (name === "" || (colon < 0 && name === line))
    request.notes.push("A word after -H without a name and a colon is no header, and curl skips it.");
  else request.headers.push({ name, value: colon < 0 ? "" : value === "" ? undefined : value });
}

function applyProxy(request: CurlRequest, { name, value, off }: Option): void {
  if (name === "proxy-user") request.proxyLogin = value;
  else if (name === "proxytunnel") request.tunnel = !off;
  else if (/^proxy-(?:anyauth|digest|ntlm|negotiate)$/.test(name)) {
    if (off) delete request.proxyWay;
    else request.proxyWay = `--${name}`;
  } else if (name === "proxy" || name === "proxy1.0") {
    const [, scheme = "http", userinfo] = /^(?:([a-z0-9]+):\/\/)?(?:([^/@]+)@)?/i.exec(value) ?? [];
    request.proxy = {
      http: /^https?$/i.test(scheme) && value !== "",
      ...(userinfo === undefined ? {} : { login: withoutEscapes(userinfo) }),
    };
  } else request.leftOut.push(`--${name}`);
}
