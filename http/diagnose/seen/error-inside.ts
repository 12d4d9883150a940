import type { PastedMessage } from "../../inspect/pasted";
import type { Evidence } from "../diagnosis";
import { member } from "../signs/patterns";
import { contentWindow, inContent } from "./evidence";

// The names by which APIs say in JSON that something failed. A member that is null, false or empty says that nothing did.
const failures: readonly RegExp[] = [
  member("(?:status|statusCode|status_code|http_code|httpStatus|cod|errorCode|error_code)", "[45]\\d\\d\\b"),
  // A thing may have a code of its own, so that of an error comes with a sentence.
  /\\?["']code\\?["']\s{0,8}:\s{0,8}["']?[45]\d\d\b(?=[\s\S]{0,200}["'](?:msg|message|error|detail|reason|description)\\?["'])/i,
  member(
    "(?:status|result|state|outcome)",
    "(?:error|fail|denied|unauthorized|forbidden|REQUEST_DENIED|OVER_QUERY_LIMIT|INVALID_REQUEST)\\b",
  ),
  /\\?["'](?:ok|success|succeeded|isSuccess)\\?["']\s{0,8}:\s{0,8}["']?false\b/i,
  /\\?["']errors?\\?["']\s{0,8}:\s{0,8}(?:\\?["'](?!\\?["'])|true\b|\[\s{0,8}[{"']|\{\s{0,8}["'])/i,
  member("(?:error_message|errorMessage|error_msg|errmsg|error_description)", "[^\"'\\s]"),
  member("(?:errcode|errno|error_code|err)", "-?[1-9]\\d{0,8}\\b"),
];
// Behind this stand the data of an answer that is well, which may tell of errors of their own.
const near = 400;

/** The error in a content that says so in JSON or in SOAP; undefined where none is seen. */
export function errorInside(message: PastedMessage, index: number): Evidence | undefined {
  const content = message.content.slice(0, contentWindow).trimStart();
  if (/^</.test(content)) return inContent(message, index, /<(?:[\w-]{1,20}:)?Fault\b[^<>]{0,80}>/);
  if (!/^[{[]/.test(content)) return undefined;
  const isList = content.startsWith("[");
  for (const failure of failures) {
    const found = inContent(message, index, failure);
    if (found && found.start < near && (!isList || found.start < 8)) return found;
  }
  // GraphQL may write its errors behind the data. GraphQL specification, §7.1
  return /^\{\s{0,8}"data"/.test(content) ? inContent(message, index, /"errors"\s{0,8}:\s{0,8}\[\s{0,8}\{/) : undefined;
}
