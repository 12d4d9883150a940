import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { type FieldLine, fieldValue, noContent, type RequestMessage, type ResponseMessage } from "#http/message";
import { contentLimit } from "#sandbox/content-limit";

/** Reads a Web Request into a message; of content over the limit one octet more is read, which is enough to refuse it. Rejects where the content breaks off. */
export async function fromWebRequest(request: Request, limit = contentLimit): Promise<RequestMessage> {
  const content = await readAtMost(request.body, limit + 1);
  const { pathname, search } = new URL(request.url);
  return { method: request.method, target: pathname + search, fields: [...request.headers], content };
}

/** Whether a final response ends with its header section. RFC 9110 §9.3.2, §15.3.5, §15.3.6, §15.4.5. */
export function goesWithoutContent(status: number, method: string): boolean {
  return method === "HEAD" || status === 204 || status === 205 || status === 304;
}

/**
 * Writes a message as a Web Response; content is left out where RFC 9110 §15.3.5, §15.3.6, §15.4.5 and §9.3.2 forbid it. `live` is
 * content that comes later, in the place of the message's own.
 */
export function toWebResponse(message: ResponseMessage, method: string, live?: AsyncIterable<Uint8Array>): Response {
  const { status, reason, fields, content } = uncoded(message);
  const bare = goesWithoutContent(status, method);
  const headers = new Headers(fields.map(([name, value]: FieldLine): [string, string] => [name, value]));
  const body = live ? streamOf(live) : new Uint8Array(content);
  return new Response(bare ? null : body, { status, statusText: reason, headers });
}

// One piece each time somebody reads.
function streamOf(live: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const pieces = live[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(stream) {
      const { done, value } = await pieces.next();
      if (done) stream.close();
      else stream.enqueue(value);
    },
    async cancel() {
      await pieces.return?.();
    },
  });
}

const decoders: Readonly<Record<string, (octets: Uint8Array) => Uint8Array>> = {
  gzip: (octets) => gunzipSync(octets),
  deflate: (octets) => inflateSync(octets),
  br: (octets) => brotliDecompressSync(octets),
};

// Next takes Content-Encoding away and codes by itself, in gzip where the client takes it.
function uncoded(response: ResponseMessage): ResponseMessage {
  const decode = decoders[fieldValue(response.fields, "Content-Encoding") ?? ""];
  return decode ? { ...response, content: new Uint8Array(decode(response.content)) } : response;
}

/** Reads at most that many octets of a body; rejects where it breaks off. */
export async function readAtMost(body: ReadableStream<Uint8Array> | null, limit: number): Promise<Uint8Array> {
  if (!body) return noContent;
  const octets = new Uint8Array(limit);
  let length = 0;
  for await (const chunk of body) {
    const part = chunk.subarray(0, limit - length);
    octets.set(part, length);
    length += part.length;
    if (length === limit) break;
  }
  return octets.slice(0, length);
}
