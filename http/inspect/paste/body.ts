import { statusCode } from "../../registry/status-codes";
import type { Paste, PastedMessage } from "../pasted";
import { contentOf } from "./lines/content";
import type { Row } from "./lines/row";

// What the content of a refusal is made of, in JSON.
const errorMember =
  /"(?:errors?|error_description|error_message|error_code|message|msg|detail|details|title|fault|reason|Message|__type|code)"\s*:/;
const title = /<(?:title|h1)[^>]{0,200}>\s*([^<]{1,200})/i;

/**
 * Reads content that was pasted without its head: an error in JSON or XML, or a page with a title. Its title may tell the
 * status. Undefined for anything else. Throws nothing.
 */
export function readBody(rows: readonly Row[]): Pick<Paste, "messages" | "form" | "cut"> | undefined {
  const at = rows.findIndex(({ text }) => /^\s*(?:[{[]|<[!?a-z])/i.test(text));
  const line = rows[at]?.line;
  if (line === undefined) return undefined;
  const content = contentOf(rows.slice(at).map(({ text }) => text));
  const start = content.slice(0, 65_536);
  const isJson = /^[{[]/.test(content) && errorMember.test(start);
  const moved = /You are being <a href="[^"]{1,2000}">redirected/.test(start);
  const isXml = moved || /<(?:\w{1,20}:)?(?:Error|Code|Fault|error)\b/.test(start);
  const [, words = ""] = title.exec(start) ?? [];
  if (!isJson && !isXml && words.trim() === "") return undefined;
  return { form: "content", messages: [messageOf(content, words, line)], cut: false };
}

/** An error of which only the content is known; its title may name the status. */
export function messageOf(content: string, title: string, line: number): PastedMessage {
  const [, code] = /(?<![\w.])([1-5]\d\d)(?![\d.])/.exec(title) ?? [];
  const known = statusCode(Number(code));
  if (!known) return { kind: "fields", startLine: "", line, fields: [], content };
  const { code: status, phrase: reason } = known;
  const startLine = `HTTP/1.1 ${status} ${reason}`;
  return { kind: "response", startLine, line, status, reason, fields: [], content, whole: false };
}
