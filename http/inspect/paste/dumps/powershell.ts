import { statusCodes } from "../../../registry/status-codes";
import type { PastedField, PastedMessage } from "../../pasted";
import type { Row } from "../lines/row";
import { readMap } from "./maps";

const member =
  /^ {0,8}(StatusCode|StatusDescription|ReasonPhrase|RawContent|Content|Headers|Method|ResponseUri) *: ?(.*)$/;

/**
 * Reads what PowerShell shows of an answer: a list of members (`StatusCode : 401`), or the table of its headers. Undefined
 * where neither is there. A value that it hides (`System.String[]`) is left out. Throws nothing.
 */
export function readPowerShell(rows: readonly Row[]): readonly PastedMessage[] | undefined {
  const table = readTable(rows);
  if (table) return [table];
  const first = rows.findIndex(({ text }) => /^ {0,8}(?:StatusCode|StatusDescription|ReasonPhrase) *: /.test(text));
  if (first < 0) return undefined;
  const found = new Map<string, string>();
  for (const { text } of rows) {
    const [, name, value = ""] = member.exec(text) ?? [];
    if (name !== undefined && !found.has(name)) found.set(name, value.trim());
  }
  const line = rows[first]?.line ?? 1;
  const code = found.get("StatusCode") ?? "";
  const status = /^[1-5]\d\d$/.test(code) ? Number(code) : statusNamed(code);
  if (status === undefined) return undefined;
  const fields = (readMap(found.get("Headers") ?? "", line)?.fields ?? []).filter(isShown);
  const reason = found.get("StatusDescription") ?? found.get("ReasonPhrase") ?? "";
  const startLine = `HTTP/1.1 ${status} ${reason}`.trimEnd();
  const content = /^System\./.test(found.get("Content") ?? "") ? "" : (found.get("Content") ?? "");
  return [{ kind: "response", startLine, line, status, reason, fields, content, whole: false }];
}

function isShown({ value }: PastedField): boolean {
  return !/^System\.|^\.\.\.|^…/.test(value);
}

// Older versions print the name of the status, as .NET has it: StatusCode : Unauthorized.
function statusNamed(name: string): number | undefined {
  const plain = name.replaceAll(/[\s-]/g, "").toLowerCase();
  return plain === ""
    ? undefined
    : statusCodes.find((each) => each.phrase.replaceAll(/[\s'-]/g, "").toLowerCase() === plain)?.code;
}

// Key              Value
// ---              -----
// WWW-Authenticate {Bearer realm="x"}
function readTable(rows: readonly Row[]): PastedMessage | undefined {
  const head = rows.findIndex(
    ({ text }, index) => /^(?:Key|Name) +Value\s*$/.test(text) && /^-{3,} +-{3,}/.test(rows[index + 1]?.text ?? ""),
  );
  if (head < 0) return undefined;
  const fields = rows.slice(head + 2).flatMap(({ text, line }): readonly PastedField[] => {
    const [, name, value = ""] = /^([\w-]{2,60}) +(\S.*)$/.exec(text.trimEnd()) ?? [];
    return name === undefined ? [] : [{ name, value: value.replace(/^\{(.*)\}$/, "$1"), form: "plain", line }];
  });
  const shown = fields.filter(isShown);
  return shown.length === 0
    ? undefined
    : { kind: "fields", startLine: "", line: rows[head]?.line ?? 1, fields: shown, content: "" };
}
