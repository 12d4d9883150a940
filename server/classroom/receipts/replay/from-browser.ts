import { type Draft, messageOf } from "#http/draft";
import { type FieldLine, fieldValue, type RequestMessage } from "#http/message";
import { droppedByBrowser } from "#http/registry/field-names";

/**
 * A draft as the browser of a page sends it: with the lines that a browser writes by itself, `own` among them, and without those
 * that a page may not set. Fetch, forbidden request-header.
 */
export function asFromBrowser(draft: Draft, own: readonly FieldLine[]): RequestMessage {
  const { method, target, fields, content } = messageOf(draft);
  const written = fields.filter(([name, value]) => !droppedByBrowser(name, value));
  const isSafe = ["GET", "HEAD"].includes(method);
  const counted: readonly FieldLine[] =
    content.length === 0
      ? []
      : [
          ["Content-Length", String(content.length)],
          ["Content-Type", "text/plain;charset=UTF-8"],
        ];
  const added: readonly FieldLine[] = [
    ...own.filter(([name]) => !(name === "Origin" && isSafe)),
    ["Accept", "*/*"],
    ["Sec-Fetch-Site", "same-origin"],
    ...counted,
  ];
  return {
    method,
    target,
    fields: [...added.filter(([name]) => fieldValue(written, name) === undefined), ...written],
    content,
  };
}
