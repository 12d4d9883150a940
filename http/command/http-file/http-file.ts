import { GrammarError, trimOws } from "../../grammar";
import { escapedNote, readAddress, targetOf } from "../address";
import { type Command, octetsOf, sentences } from "../command";
import { basicOf, type GivenLine, isGiven } from "../fields";
import { findRequest, type Written } from "./find-request";
import { definitionsIn, filled } from "./variables";

/**
 * Reads the first request of a file as REST Client and the editors of JetBrains send them; undefined where the text is no such
 * file. Throws a GrammarError with the offset for a variable that the file does not hold, and for content that is a file.
 */
export function readHttpFile(text: string, start: number): Command | undefined {
  const written = findRequest(text, start);
  if (!written) return undefined;
  const variables = definitionsIn(text.slice(start));
  const fill = (part: string, offset: number) => filled(part, variables, offset);
  const url = fill(written.url, written.urlAt);
  const given = written.lines.map(({ text: line, offset }): GivenLine & { readonly offset: number } => {
    const colon = line.indexOf(":");
    return {
      name: line.slice(0, colon).trim(),
      value: octetsOf(trimOws(fill(line.slice(colon + 1), offset + colon + 1))),
      offset,
    };
  });
  const host = given.find(({ name }) => name.toLowerCase() === "host")?.value;
  if (url.startsWith("/") && host === undefined)
    throw new GrammarError("There is no host in this request: write the whole address, or a line Host", written.urlAt);
  const address = readAddress(octetsOf(url.startsWith("/") ? host + url : url), written.urlAt);
  const { target, escaped } = targetOf(address.path, address.query);
  const own = authorized(given);
  const form = given.some(
    ({ name, value }) =>
      name.toLowerCase() === "content-type" && /^application\/x-www-form-urlencoded\b/i.test(value ?? ""),
  );
  const content = contentOf(written, fill, form);
  return {
    tool: "http-file",
    method: written.method,
    url,
    origin: address.origin,
    target,
    fields: [
      ...(address.userinfo === undefined || isGiven(given, "Authorization")
        ? []
        : [["Authorization", basicOf(address.userinfo)] as const]),
      ...own.fields,
    ],
    content,
    ...(own.later ? { later: own.later } : {}),
    notes: sentences(
      ...own.notes,
      escaped && escapedNote,
      content !== "" && !isGiven(given, "Content-Type") && "An editor may add a Content-Type; it is left out.",
      written.scripted && "A script or a file for the answer is left out.",
      written.more > 0 && `The file holds ${written.more + 1} requests, and this is the first.`,
    ),
  };
}

// Editors write name and password, with a blank or a colon between them, as Basic, and answer a challenge of Digest by them.
function authorized(given: readonly GivenLine[]) {
  const notes: string[] = [];
  let later: readonly string[] | undefined;
  const fields = given.flatMap(({ name, value = "" }) => {
    const [, scheme = "", user = "", password] =
      /^(Basic|Digest)[ \t]+([^ \t:=,"]+)(?:[ \t]+|:)(\S.*)$/i.exec(value) ?? [];
    if (name.toLowerCase() !== "authorization" || password === undefined) return [[name, value] as const];
    if (scheme.toLowerCase() === "basic") {
      notes.push("The editor writes the name and the password after Basic in Base64, and so it stands here.");
      return [[name, basicOf(`${user}:${password}`)] as const];
    }
    later = ["Digest"];
    notes.push(
      "With Digest the editor asks first and answers the challenge that comes, so the draft has no Authorization yet.",
    );
    return [];
  });
  return { fields, notes, ...(later === undefined ? {} : { later }) };
}

function contentOf(
  { content, contentAt }: Written,
  fill: (part: string, offset: number) => string,
  form: boolean,
): string {
  const file = /^<(?:@\w*)?[ \t]+\S/m.exec(content);
  if (file) throw new GrammarError("The content comes from a file, which a page cannot read", contentAt + file.index);
  const text = fill(content.replaceAll("\r\n", "\n"), contentAt);
  // A form may be written on several lines, each of which begins with &.
  return (form ? text.replace(/\n[ \t]*&/g, "&") : text).toWellFormed();
}
