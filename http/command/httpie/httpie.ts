import { GrammarError, trimOws } from "../../grammar";
import { bearerValue } from "../../schemes/bearer/client";
import { escapedNote, readAddress, targetOf, withoutDots } from "../address";
import { type Command, contentOf, sentences, textOf } from "../command";
import { basicOf, type GivenLine, joinedFields, type OwnLine } from "../fields";
import { boundary, boundaryNote, formatMultipart } from "../multipart";
import { escapedData } from "../percent";
import { type Arguments, readArguments } from "../shell/arguments";
import type { Input, ShellCommand } from "../shell/word";
import { type Item, readItem } from "./items";
import { jsonString, spacedJson } from "./json-text";
import { httpieGrammar, httpieSilent } from "./options";

// What an address looks like; other words after `http` are a sentence.
const looksLikeAddress =
  /^(?:https?:\/\/|:\d*(?:\/|$)|localhost(?:[:/?]|$)|\[[0-9a-f:]+\]|(?:[\w-]+\.)+[a-z]{2,}(?:[:/?]|$)|\d+\.\d+\.\d+\.\d+|[\w.-]+:\d+(?:[/?]|$)|[\w.-]+\/)/i;

/**
 * Reads a command of HTTPie, taken apart into words, as the request it would send; undefined where the words after `http` are a
 * sentence. Throws a GrammarError with the offset for what HTTPie itself refuses, and for what a page cannot do.
 */
export function readHttpie(command: ShellCommand, end: number): Command | undefined {
  const {
    words: [program, ...rest],
    input,
    endedBy,
    notes = [],
  } = command;
  const ends = rest.findIndex(({ octets }) => octets === "--");
  const plain = rest.slice(0, ends < 0 ? rest.length : ends);
  if (!rest.some(({ octets }) => looksLikeAddress.test(octets)) && !plain.some(({ octets }) => octets.startsWith("-")))
    return undefined;
  const given = readArguments(rest, httpieGrammar);
  const [first, second] = given.words;
  const named = second !== undefined && first !== undefined && isMethod(first.octets, second.octets);
  const url = named ? second : first;
  // A log of npm: http 200 https://a.example/x
  if (/^\d{3}$/.test(first?.octets ?? "") && looksLikeAddress.test(second?.octets ?? "")) return undefined;
  if (!url) throw new GrammarError("There is no address in this command", end);
  const items = given.words.slice(named ? 2 : 1).map(readItem);
  const option = (name: string) => given.options.findLast((each) => each.name === name)?.value;
  const scheme = /^(?:.*[\\/])?(?:https|xhs)$/.test(program?.octets ?? "")
    ? "https"
    : (option("default-scheme") ?? "http");
  const address = readAddress(
    url.octets.replace(/^:(?!:)(\d*)/, (_, port: string) => `localhost${port && `:${port}`}`),
    url.offset,
    scheme,
  );
  const path = option("path-as-is") === undefined ? withoutDots(address.path) : address.path;
  const { target, escaped } = targetOf(path, queryOf(address.query, items));
  const sent = sentBy(given, items, given.options.some(({ name }) => name === "ignore-stdin") ? undefined : input);
  const own = authenticated(given, address.userinfo);
  const left = given.options
    .filter(({ name }) => !httpieSilent.has(name) && !heeded.has(name))
    .map(({ name }) => `--${name}`);
  return {
    tool: "httpie",
    method: named && first ? first.octets.toUpperCase() : sent.octets === undefined ? "GET" : "POST",
    url: textOf(url.octets) ?? url.octets,
    origin: address.origin,
    target,
    fields: joinedFields([...own.lines, ["Accept", sent.accept], ["Content-Type", sent.type]], headersOf(items)),
    content: contentOf(sent.octets ?? "", url.offset),
    ...(own.later ? { later: own.later } : {}),
    notes: sentences(
      ...notes,
      ...own.notes,
      escaped && escapedNote,
      sent.multipart && boundaryNote,
      option("follow") !== undefined && "A redirect is shown here and not followed.",
      (option("session") ?? option("session-read-only")) !== undefined &&
        "What the session keeps is not known, and left out.",
      left.length > 0 && `Left out, because a draft has no place for it: ${[...new Set(left)].join(", ")}.`,
      endedBy !== undefined && `The command ends at ${endedBy.octets}, and what follows is not read.`,
    ),
  };
}

const heeded = new Set(
  "json form multipart boundary raw auth auth-type follow session session-read-only default-scheme path-as-is".split(
    " ",
  ),
);

// A word of letters alone before another is the method; other methods are taken for one only where an address follows.
function isMethod(first: string, second: string): boolean {
  return /^[A-Za-z]+$/.test(first) || (!looksLikeAddress.test(first) && looksLikeAddress.test(second));
}

function queryOf(query: string | undefined, items: readonly Item[]): string | undefined {
  const byName = new Map<string, string[]>();
  for (const { name, sign, value, offset } of items) {
    if (sign === "==@") throw new GrammarError("==@ reads a file, which a page cannot do", offset);
    if (sign === "==") byName.set(name, [...(byName.get(name) ?? []), value]);
  }
  const added = [...byName].flatMap(([name, values]) =>
    values.map((value) => `${escapedData(name, "+")}=${escapedData(value, "+")}`),
  );
  if (added.length === 0) return query;
  return [...(query ? [query] : []), ...added].join("&");
}

function headersOf(items: readonly Item[]): readonly GivenLine[] {
  return items.flatMap(({ name, sign, value, offset }): GivenLine[] => {
    if (sign === ":@") throw new GrammarError(":@ reads a file, which a page cannot do", offset);
    if (sign === ";") {
      if (value !== "") throw new GrammarError("A header that ends in ; has no value: write Name:value", offset);
      return [{ name, value: "" }];
    }
    if (sign !== ":") return [];
    if (/[\r\n]/.test(value)) throw new GrammarError("The value of a header holds a line end", offset);
    return [{ name, value: trimOws(value) === "" ? undefined : trimOws(value) }];
  });
}

type Sent = {
  readonly octets?: string;
  readonly type?: string;
  readonly accept?: string;
  readonly multipart?: boolean;
};
const accept = "application/json, */*;q=0.5";

function sentBy({ options }: Arguments, items: readonly Item[], input: Input | undefined): Sent {
  const data = items.filter(({ sign }) => /^(?::=|=|@|=@|:=@)$/.test(sign));
  const file = data.find(({ sign }) => sign.endsWith("@"));
  if (file) throw new GrammarError(`${file.name}${file.sign} reads a file, which a page cannot do`, file.offset);
  const how = options.findLast(({ name }) => name === "json" || name === "form" || name === "multipart")?.name;
  const raw = options.findLast(({ name }) => name === "raw");
  if (input && "file" in input && !raw)
    throw new GrammarError("The content comes from a file or another program, which a page cannot read", 0);
  const whole = raw?.value ?? (input && "octets" in input ? input.octets : undefined);
  const json = { type: "application/json", accept };
  const form = { type: "application/x-www-form-urlencoded; charset=utf-8" };
  if (whole !== undefined) {
    if (data[0]) throw new GrammarError("HTTPie takes content whole or in items, not both", data[0].offset);
    if (how === "form") return { octets: whole, ...form };
    return whole === "" && how !== "json" ? { octets: whole } : { octets: whole, ...json };
  }
  if (how === "multipart") {
    const by = options.findLast(({ name }) => name === "boundary")?.value ?? boundary;
    const parts = data.map(({ name, value }) => ({ name, content: value }));
    return {
      octets: formatMultipart(parts, by),
      type: `multipart/form-data; boundary=${by}`,
      multipart: by === boundary,
    };
  }
  if (how === "form") {
    if (data.length === 0) return form;
    return {
      octets: data.map(({ name, value }) => `${escapedData(name, "+")}=${escapedData(value, "+")}`).join("&"),
      ...form,
    };
  }
  if (data.length === 0) return how === "json" ? json : {};
  return { octets: objectOf(data), ...json };
}

function objectOf(data: readonly Item[]): string {
  const values = new Map<string, string>();
  for (const { name, sign, value, offset, nested } of data) {
    if (nested)
      throw new GrammarError(
        "Names with [ ] in them, which make objects within objects, are not read here: write the JSON after --raw",
        offset,
      );
    values.set(name, sign === ":=" ? spacedJson(value, offset) : jsonString(value));
  }
  return `{${[...values].map(([name, value]) => `${jsonString(name)}: ${value}`).join(", ")}}`;
}

function authenticated({ options }: Arguments, userinfo: string | undefined) {
  const way = options.findLast(({ name }) => name === "auth-type")?.value.toLowerCase();
  const given = options.findLast(({ name }) => name === "auth")?.value;
  const lines = (value: string): readonly OwnLine[] => [["Authorization", value]];
  const login = given ?? (way === undefined ? userinfo : undefined);
  if (login === undefined) return { lines: [], notes: [] };
  if (way === "bearer") return { lines: lines(bearerValue(login)), notes: [] };
  if (way === "jwt")
    return {
      lines: lines(bearerValue(login)),
      notes: ["The plugin httpie-jwt-auth writes Bearer, unless JWT_AUTH_PREFIX names another scheme."],
    };
  if (way === "digest")
    return {
      lines: [],
      notes: [
        "With -A digest HTTPie asks first and answers the challenge that comes, so the draft has no Authorization yet.",
      ],
      later: ["Digest"],
    };
  if (way !== undefined && way !== "basic")
    return {
      lines: [],
      notes: [`How -A ${way} makes credentials is not known, so there is no Authorization.`],
      later: [way],
    };
  return {
    lines: lines(basicOf(login)),
    notes: login.includes(":") ? [] : ["HTTPie would ask for a password; here it is empty."],
  };
}
