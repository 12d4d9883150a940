import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { type FieldLine, fieldValues, type RequestMessage } from "#http/message";
import { encodeUtf8 } from "#http/octets";
import { parsePreferences } from "#http/representation/negotiation";
import { withContent } from "../../space/respond";
import { tell } from "../echo/echo";
import { open, type Reply } from "../reply";

/** A content coding: what httpbin says of it, its names in Accept-Encoding, the first in Content-Encoding too, and how it is made. */
type Coding = {
  readonly member: string;
  readonly names: readonly [string, ...(readonly string[])];
  readonly encode: (octets: Uint8Array) => Uint8Array;
};

/** Tells of a request in the coding gzip, where the client takes it. RFC 9110 §8.4.1.3. */
export const gzip = coded({ member: "gzipped", names: ["gzip", "x-gzip"], encode: (octets) => gzipSync(octets) });

/** Tells of a request in the coding deflate, which is the zlib format, where the client takes it. RFC 9110 §8.4.1.2. */
export const deflate = coded({ member: "deflated", names: ["deflate"], encode: (octets) => deflateSync(octets) });

/** Tells of a request in the coding br, where the client takes it. RFC 7932. */
export const brotli = coded({ member: "brotli", names: ["br"], encode: (octets) => brotliCompressSync(octets) });

function coded({ member, names, encode }: Coding): Reply {
  return async (call) => {
    const taken = takes(call.request, names);
    const told = { [member]: taken, ...(await tell(call, "headers", "method", "origin")) };
    const plain = encodeUtf8(`${JSON.stringify(told, null, 2)}\n`);
    const fields: readonly FieldLine[] = [
      ["Content-Type", "application/json"],
      ["Vary", "Accept-Encoding"],
    ];
    if (!taken) return withContent(200, open, fields, plain);
    return withContent(200, open, [...fields, ["Content-Encoding", names[0]]], new Uint8Array(encode(plain)));
  };
}

// What is named decides before the asterisk, which stands for the rest. Who says nothing may be able to read nothing. RFC 9110 §12.5.3
function takes({ fields }: RequestMessage, names: readonly string[]): boolean {
  const wanted = parsePreferences(fieldValues(fields, "Accept-Encoding").join(", "));
  const deciding = wanted.find(({ range }) => names.includes(range)) ?? wanted.find(({ range }) => range === "*");
  return (deciding?.weight ?? 0) > 0;
}
