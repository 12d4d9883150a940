import { gzipSync } from "node:zlib";
import { listElements } from "#http/list";
import { type FieldLine, fieldValues, type RequestMessage } from "#http/message";
import { encodeUtf8 } from "#http/octets";
import { type Answered, withContent } from "../../space/respond";
import { tell } from "../echo/echo";
import { type Call, open } from "../reply";

/** Tells of a request in the coding gzip, where the client takes it. RFC 9110 §8.4, §12.5.3. */
export async function gzip(call: Call): Promise<Answered> {
  const gzipped = takesGzip(call.request);
  const text = JSON.stringify({ gzipped, ...(await tell(call, "headers", "method", "origin")) }, null, 2);
  const plain = encodeUtf8(`${text}\n`);
  const fields: readonly FieldLine[] = [
    ["Content-Type", "application/json"],
    ["Vary", "Accept-Encoding"],
  ];
  if (!gzipped) return withContent(200, open, fields, plain);
  return withContent(200, open, [...fields, ["Content-Encoding", "gzip"]], new Uint8Array(gzipSync(plain)));
}

function takesGzip({ fields }: Pick<RequestMessage, "fields">): boolean {
  const codings = fieldValues(fields, "Accept-Encoding").flatMap((line) => listElements(line));
  return codings.some((each) => /^(?:gzip|x-gzip)\s*(?:;\s*q=(?!0(?:\.0*)?\s*$).*)?$/i.test(each));
}
