import { GrammarError, trimOws } from "../../grammar";
import type { FieldLine } from "../../message";
import { readStandardAddress } from "../address";
import { type Command, sentences } from "../command";
import { isGiven } from "../fields";
import { boundary, boundaryNote, formatMultipart } from "../multipart";
import { Expressions } from "./expressions";
import { entriesOf } from "./known-calls";
import { entryOf, formText, plainText, type Value } from "./values";

// A call, and no word of it in a sentence: what it is given begins with a quote, a name or a parenthesis.
const call =
  /(?<![\w.$]|function\s)(?:(?:window|globalThis|self)\.)?fetch\s*\(\s*(?=["'`]|new\s|[A-Za-z_$][\w$.]*\s*[,)]|\/\/|\/\*)/g;
const statement =
  /(?:^|[;{}\n])[ \t]*(?:(?:export[ \t]+)?(?:const|let|var)[ \t]+([A-Za-z_$][\w$]*)[ \t]*(?::[^=\n;]{1,60})?=(?!=)|(?=[A-Za-z_$][\w$]*\.(?:append|set)\())/g;
// More is not written before a call.
const mostStatements = 200;

/** Where a text first calls fetch(), between `start` and its end; undefined where it does not. */
export function findFetch(text: string, start: number): number | undefined {
  call.lastIndex = start;
  const found = call.exec(text);
  return found ? found.index : undefined;
}

/**
 * Reads a call of fetch() as the request it would send, and the variables before it that it takes; nothing is run. Throws a
 * GrammarError with the offset for what only the running program knows.
 */
export function readFetch(text: string, start: number, offset: number): Command {
  const variables = variablesBefore(text, start, offset);
  const reader = new Expressions(text, text.indexOf("(", offset) + 1, variables);
  const args = reader.readArguments();
  const [first, second] = args;
  const request = isKind(first, "request") ? first.args : args;
  const [resource = first, init = second] = [request[0], second ?? request[1]];
  const at = text.indexOf("(", offset) + 1;
  const url = plainText(resource);
  if (typeof resource !== "string" || url === undefined) failUnknown(resource, "the address", at);
  const options = tableOf(init, "the options", at);
  const { origin, target, userinfo } = readStandardAddress(url, at);
  if (userinfo !== undefined) throw new GrammarError("fetch() refuses an address with a name and a password in it", at);
  const method = methodOf(optionOf(options, "method", at));
  const given = linesOf(entryOf(options, "headers"), at);
  const body = bodyOf(entryOf(options, "body"), at);
  const bare = body.type !== undefined && !isGiven(given, "Content-Type");
  const typed = bare && !body.assumed;
  return {
    tool: "fetch",
    method,
    url,
    ...(origin === undefined ? {} : { origin }),
    target,
    fields: [
      ...(typed && body.type !== undefined ? [["Content-Type", body.type] as const] : []),
      ...given.map(({ name, value }): FieldLine => [name, value]),
    ],
    content: body.content,
    notes: sentences(
      origin === undefined && "The address names no host: it is one of the page that calls fetch().",
      body.content !== "" &&
        /^(?:GET|HEAD)$/.test(method) &&
        `fetch() sends no content with ${method}: it throws a TypeError.`,
      bare && body.assumed && `Where no Content-Type is written, fetch() adds ${body.type}; it is left out.`,
      body.kind === "form" && boundaryNote,
      ...notesOf(options, at),
    ),
  };
}

function variablesBefore(text: string, start: number, offset: number): Map<string, Value> {
  const variables = new Map<string, Value>();
  statement.lastIndex = start;
  for (let count = 0; count < mostStatements; count += 1) {
    const found = statement.exec(text);
    if (!found || found.index >= offset) break;
    const reader = new Expressions(text.slice(0, offset), found.index + found[0].length, variables);
    try {
      const value = reader.readValue();
      if (found[1] !== undefined) variables.set(found[1], value);
      statement.lastIndex = Math.max(statement.lastIndex, reader.offset);
    } catch (fault) {
      // What cannot be read is not asked for, unless the call takes it.
      if (!(fault instanceof GrammarError)) throw fault;
    }
  }
  return variables;
}

function isKind<Kind extends string>(value: Value, kind: Kind): value is Extract<Value, { kind: Kind }> {
  return typeof value === "object" && value !== null && value.kind === kind;
}

function failUnknown(value: Value, what: string, offset: number): never {
  if (isKind(value, "unknown"))
    throw new GrammarError(
      `Only the program knows ${value.shown}, ${what} of this call: write it as a text`,
      value.offset,
    );
  throw new GrammarError(`What fetch() is given for ${what} cannot be read`, offset);
}

function tableOf(value: Value, what: string, offset: number) {
  if (value === undefined || value === null) return [];
  if (isKind(value, "table")) return value.entries;
  return failUnknown(value, what, offset);
}

function optionOf(options: ReturnType<typeof tableOf>, name: string, offset: number): string | undefined {
  const value = entryOf(options, name);
  if (value === undefined) return undefined;
  return plainText(value) ?? failUnknown(value, name, offset);
}

// Fetch standard, "normalize a method": these six are written in capitals whatever they are given as.
function methodOf(method = "GET"): string {
  return /^(?:delete|get|head|options|post|put)$/i.test(method) ? method.toUpperCase() : method;
}

function linesOf(value: Value, offset: number) {
  if (value === undefined || value === null) return [];
  const entries = entriesOf(value);
  if (!entries) return failUnknown(value, "the headers", offset);
  return entries.map(([name, each]) => {
    const text = plainText(each) ?? failUnknown(each, `the header ${name}`, offset);
    if (!/^[\0-\xFF]*$/.test(text))
      throw new GrammarError(
        `fetch() throws a TypeError for ${name}: a header holds no character beyond U+00FF`,
        offset,
      );
    return { name, value: trimOws(text.replace(/[\r\n]/g, " ")) };
  });
}

type Body = { readonly content: string; readonly kind?: "form"; readonly type?: string; readonly assumed?: boolean };

function bodyOf(value: Value, offset: number): Body {
  if (value === undefined || value === null) return { content: "" };
  if (typeof value !== "object")
    return { content: String(value).toWellFormed(), type: "text/plain;charset=UTF-8", assumed: true };
  if (value.kind === "octets") return { content: value.text.toWellFormed() };
  if (value.kind === "params")
    return { content: formText(value.entries), type: "application/x-www-form-urlencoded;charset=UTF-8" };
  if (value.kind === "form") {
    const parts = value.entries.map(([name, each]) => ({
      name,
      content: plainText(each) ?? failUnknown(each, `the part ${name}`, offset),
    }));
    return { content: formatMultipart(parts), kind: "form", type: `multipart/form-data; boundary=${boundary}` };
  }
  if (value.kind === "table" || value.kind === "list")
    throw new GrammarError("fetch() would send [object Object]: an object needs JSON.stringify() around it", offset);
  return failUnknown(value, "the content", offset);
}

function notesOf(options: ReturnType<typeof tableOf>, offset: number): readonly (string | false)[] {
  const mode = optionOf(options, "mode", offset);
  const referrer = entryOf(options, "referrer");
  return [
    entryOf(options, "credentials") === "include" &&
      "With credentials: include a browser adds its cookies for that site; they are not in the text.",
    mode === "no-cors" &&
      "With mode: no-cors a browser leaves out Authorization and most other headers, and hides the answer.",
    typeof referrer === "string" &&
      referrer !== "" &&
      "A browser sends the referrer as Referer, cut as its policy says; it is left out.",
    entryOf(options, "cache") === "no-store" &&
      "With cache: no-store a browser adds Cache-Control and Pragma; they are left out.",
  ];
}
