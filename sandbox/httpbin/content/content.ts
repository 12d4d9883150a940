import { fieldValue, type RequestMessage } from "#http/message";
import { decodeUtf8 } from "#http/octets";
import { gather } from "../echo/gather";

/** The content of a request by httpbin's names: a form leaves `data` empty, and `json` is what `data` reads as, else null. */
export type ReadContent = {
  readonly data: string;
  readonly form: Readonly<Record<string, unknown>>;
  readonly files: Readonly<Record<string, unknown>>;
  readonly json: unknown;
};

const unknownType = "application/octet-stream";

/** The most content these addresses take, in octets: client suites upload their own sources. */
export const echoLimit = 1024 * 1024;

/** Reads the content of a request. A form that cannot be read has no parts. */
export async function readContent(request: RequestMessage): Promise<ReadContent> {
  const { content } = request;
  if (isForm(request)) return { data: "", json: null, ...(await readForm(typeOf(request), content)) };
  const text = decodeUtf8(content);
  return {
    data: text ?? asUrl(content, unknownType),
    form: {},
    files: {},
    json: text === undefined ? null : readJson(text),
  };
}

/** Whether the content is a form, by its type. */
export function isForm(request: RequestMessage): boolean {
  return /^(?:multipart\/form-data|application\/x-www-form-urlencoded)(?=[;\s]|$)/i.test(typeOf(request));
}

/** The value of a JSON text; null for any other. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function typeOf({ fields }: RequestMessage): string {
  return fieldValue(fields, "Content-Type") ?? "";
}

async function readForm(type: string, content: Uint8Array): Promise<Pick<ReadContent, "form" | "files">> {
  const entries = await entriesOf(type, content);
  const texts: [string, string][] = [];
  const files: [string, string][] = [];
  for (const [name, value] of entries) {
    if (typeof value === "string") texts.push([name, value]);
    else {
      const octets = new Uint8Array(await value.arrayBuffer());
      files.push([name, decodeUtf8(octets) ?? asUrl(octets, value.type || unknownType)]);
    }
  }
  return { form: gather(texts), files: gather(files) };
}

async function entriesOf(type: string, content: Uint8Array) {
  try {
    const form = await new Response(new Uint8Array(content), { headers: { "Content-Type": type } }).formData();
    return [...form];
  } catch {
    return [];
  }
}

// Octets that are no UTF-8 cannot stand in JSON; httpbin writes them as a data: URL. RFC 2397 §2
function asUrl(octets: Uint8Array, type: string): string {
  return `data:${type};base64,${Buffer.from(octets).toString("base64")}`;
}
