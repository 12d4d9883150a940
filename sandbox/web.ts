import { type FieldLine, noContent, type RequestMessage, type ResponseMessage } from "#http/message";
import { contentLimit } from "./answer";

/** Reads a Web Request into a message; of content over the limit one octet more is read, which is enough to refuse it. */
export async function fromWebRequest(request: Request): Promise<RequestMessage> {
  const { pathname, search } = new URL(request.url);
  const content = await readAtMost(request.body, contentLimit + 1);
  return { method: request.method, target: pathname + search, fields: [...request.headers], content };
}

/** Writes a message as a Web Response; content is left out where RFC 9110 §15.3.5, §15.3.6, §15.4.5 and §9.3.2 forbid it. */
export function toWebResponse({ status, reason, fields, content }: ResponseMessage, method: string): Response {
  const bare = method === "HEAD" || status === 204 || status === 205 || status === 304;
  const headers = new Headers(fields.map(([name, value]: FieldLine): [string, string] => [name, value]));
  return new Response(bare ? null : new Uint8Array(content), { status, statusText: reason, headers });
}

async function readAtMost(body: ReadableStream<Uint8Array> | null, limit: number): Promise<Uint8Array> {
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
