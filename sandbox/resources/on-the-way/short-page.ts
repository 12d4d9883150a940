import type { FieldLine } from "#http/message";
import { encodeUtf8 } from "#http/octets";
import { reasonPhrase } from "#http/registry/status-codes";

const type: FieldLine = ["Content-Type", "text/html;charset=utf-8"];

/** The page that a server on the way writes where an API behind it would write problem+json; `body` is HTML of ours. */
export function shortPage(status: number, body: string): { readonly type: FieldLine; readonly content: Uint8Array } {
  const heading = `${status} ${reasonPhrase(status)}`;
  const lines = [
    "<!doctype html>",
    '<html lang="en">',
    `<title>${heading}</title>`,
    `<h1>${heading}</h1>`,
    body,
    "</html>",
    "",
  ];
  return { type, content: encodeUtf8(lines.join("\n")) };
}
