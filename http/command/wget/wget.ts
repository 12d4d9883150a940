import { GrammarError, trimOws } from "../../grammar";
import { escapedNote, readAddress, targetOf, withoutDots } from "../address";
import { type Command, contentOf, sentences, textOf } from "../command";
import { basicOf, type GivenLine, joinedFields } from "../fields";
import { type Arguments, readArguments } from "../shell/arguments";
import type { ShellCommand } from "../shell/word";
import { wgetGrammar, wgetSilent } from "./options";

const heeded = new Set(
  `header method post-data body-data user password http-user http-password http-passwd auth-no-challenge referer user-agent
  spider start-pos compression no-cache ask-password no-http-keep-alive`.split(/\s+/),
);

/** Reads a command of wget, taken apart into words, as the request it would send first. Throws a GrammarError with the offset for what wget itself refuses, and for a file. */
export function readWget({ words: [, ...words], endedBy, notes = [] }: ShellCommand, end: number): Command {
  const given = readArguments(words, wgetGrammar);
  const [url, ...others] = given.words;
  refuse(given);
  if (!url) throw new GrammarError("There is no address in this command", end);
  const option = optionsIn(given);
  const address = readAddress(url.octets, url.offset);
  const { target, escaped } = targetOf(withoutDots(address.path), address.query);
  const content = option("body-data") ?? option("post-data");
  const own = authenticated(given, address.userinfo);
  const left = given.options
    .filter(({ name }) => !wgetSilent.has(name) && !heeded.has(name))
    .map(({ name }) => `--${name}`);
  const start = option("start-pos");
  const agent = option("user-agent");
  const uncached = option("no-cache") !== undefined;
  return {
    tool: "wget",
    method: methodOf(given),
    url: textOf(url.octets) ?? url.octets,
    origin: address.origin,
    target,
    fields: joinedFields(
      [
        ["Authorization", own.authorization],
        ["Referer", option("referer")],
        ["Range", start === undefined ? undefined : `bytes=${start}-`],
        ["Cache-Control", uncached ? "no-cache" : undefined],
        ["Pragma", uncached ? "no-cache" : undefined],
        ["User-Agent", agent === "" ? undefined : agent],
        ["Accept-Encoding", /^(?:auto|gzip)$/.test(option("compression") ?? "") ? "gzip" : undefined],
        ["Content-Type", content === undefined ? undefined : "application/x-www-form-urlencoded"],
      ],
      headersOf(given),
    ),
    content: contentOf(content ?? "", url.offset),
    ...(own.later ? { later: own.later } : {}),
    notes: sentences(
      ...notes,
      ...own.notes,
      escaped && escapedNote,
      "wget would follow a redirect; here it is shown.",
      others.length > 0 && `The command asks for ${given.words.length} addresses, and this is the first.`,
      left.length > 0 && `Left out, because a draft has no place for it: ${[...new Set(left)].join(", ")}.`,
      endedBy?.octets === "&" && "The command ends at &: an address with & in it needs quotes around it.",
      endedBy !== undefined &&
        endedBy.octets !== "&" &&
        `The command ends at ${endedBy.octets}, and what follows is not read.`,
    ),
  };
}

function optionsIn({ options }: Arguments): (name: string) => string | undefined {
  return (name) => options.findLast((each) => each.name === name)?.value;
}

function refuse({ options }: Arguments): void {
  for (const { name, offset } of options) {
    if (/^(?:post-file|body-file|input-file|config|execute)$/.test(name))
      throw new GrammarError(
        name === "execute"
          ? "--execute sets what a file of settings would, and is not read here"
          : `--${name} reads a file, which a page cannot do`,
        offset,
      );
    if (name === "help" || name === "version") throw new GrammarError(`With --${name} wget sends nothing`, offset);
  }
}

function methodOf(given: Arguments): string {
  const option = optionsIn(given);
  const named = option("method")?.toUpperCase();
  if (named !== undefined && named !== "") return named;
  if (option("post-data") !== undefined) return "POST";
  const body = given.options.find(({ name }) => name === "body-data");
  if (body) throw new GrammarError("wget takes --body-data only with --method", body.offset);
  return option("spider") === undefined ? "GET" : "HEAD";
}

// A name that comes twice has its last value.
function headersOf({ options }: Arguments): readonly GivenLine[] {
  const lines = new Map<string, GivenLine>();
  for (const { name, value, offset } of options) {
    if (name !== "header") continue;
    const colon = value.indexOf(":");
    if (value === "") lines.clear();
    else if (colon < 1) throw new GrammarError("wget takes no header without a name and a colon", offset);
    else if (/[\r\n]/.test(value)) throw new GrammarError("A header holds a line end", offset);
    else {
      const field = value.slice(0, colon);
      lines.set(field.toLowerCase(), { name: field, value: trimOws(value.slice(colon + 1)) });
    }
  }
  return [...lines.values()];
}

// wget sends nothing before a challenge, unless it is told to.
function authenticated(given: Arguments, userinfo: string | undefined) {
  const option = optionsIn(given);
  const [name = "", ...rest] = userinfo?.split(":") ?? [];
  const user = option("http-user") ?? option("user") ?? (userinfo === undefined ? undefined : name);
  const password = option("http-password") ?? option("http-passwd") ?? option("password") ?? rest.join(":");
  if (user === undefined) return { notes: [] };
  const asks = option("ask-password") !== undefined ? ["wget would ask for a password; here it is empty."] : [];
  if (option("auth-no-challenge") !== undefined) return { authorization: basicOf(`${user}:${password}`), notes: asks };
  return {
    notes: [...asks, "wget asks first and answers the challenge that comes, so the draft has no Authorization yet."],
    later: ["Basic", "Digest", "NTLM"],
  };
}
