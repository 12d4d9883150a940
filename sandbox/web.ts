import { type FieldLine, noContent, type RequestMessage, type ResponseMessage } from "#http/message";
import { contentLimit } from "./answer";

/** Reads a Web Request into a message; of content over the limit one octet more is read, which is enough to refuse it. Rejects where the content breaks off. */
export async function fromWebRequest(request: Request, limit = contentLimit): Promise<RequestMessage> {
  const content = await readAtMost(request.body, limit + 1);
  const fields = [...request.headers].filter(([name]) => name !== targetField);
  return { method: request.method, target: targetOf(request), fields, content };
}

// What our own server adds to a request: the target as it stood on the request line, for Next writes the query anew.
const targetField = "x-request-target";

// The client could have written the field too, so it counts only where it says the same in another spelling; Digest signs
// the spelling. RFC 7616 §3.4.6
function targetOf({ url, headers }: Request): string {
  const { origin, pathname, search } = new URL(url);
  const sent = headers.get(targetField) ?? "";
  const same = sent.startsWith("/") && meaning(origin + sent) === meaning(url);
  return same ? sent : pathname + search;
}

function meaning(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { pathname, searchParams } = new URL(url);
  try {
    // Next also puts parameters of one name together, and keeps their order.
    searchParams.sort();
    return JSON.stringify([pathname.split("/").filter(Boolean).map(decodeURIComponent), ...searchParams]);
  } catch {
    return undefined;
  }
}

/** Says whether a final response ends with its header section. RFC 9110 §9.3.2, §15.3.5, §15.3.6, §15.4.5. */
export function goesWithoutContent(status: number, method: string): boolean {
  return method === "HEAD" || status === 204 || status === 205 || status === 304;
}

/** Writes a message as a Web Response; content is left out where RFC 9110 §15.3.5, §15.3.6, §15.4.5 and §9.3.2 forbid it. */
export function toWebResponse({ status, reason, fields, content }: ResponseMessage, method: string): Response {
  const bare = goesWithoutContent(status, method);
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
