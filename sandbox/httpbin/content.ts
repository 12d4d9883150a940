import { isDeeperThan, jsonDepthLimit } from "#http/json";
import { fieldValue, type RequestMessage } from "#http/message";
import { gather } from "./gather";

/** The content of a request by httpbin's names: a form leaves `data` empty, and `json` is what `data` reads as, else null. */
export type ReadContent = {
  readonly data: string;
  readonly form: Readonly<Record<string, unknown>>;
  readonly files: Readonly<Record<string, unknown>>;
  readonly json: unknown;
};

const formType = /^(?:multipart\/form-data|application\/x-www-form-urlencoded)(?=[;\s]|$)/i;
const unknownType = "application/octet-stream";

/** The most content these addresses take, in octets: client suites upload their own sources. */
export const echoLimit = 1024 * 1024;

/** The most fields of a form that are echoed: each costs many times its octets to read and to write. */
export const fieldsLimit = 4_096;

/** Says why a form is not echoed: it has more fields than are read. */
export function fieldsFault({ fields, content }: RequestMessage): string | undefined {
  const type = fieldValue(fields, "Content-Type") ?? "";
  const boundary = /;[ \t]*boundary="?([^";]{1,70})/i.exec(type)?.[1];
  const between = /^multipart\/form-data/i.test(type) && boundary !== undefined ? `--${boundary}` : "&";
  if (!formType.test(type) || !occursMoreThan(fieldsLimit, between, content)) return undefined;
  return `A form is echoed with up to ${fieldsLimit} fields, and this has more.`;
}

function occursMoreThan(times: number, text: string, octets: Uint8Array): boolean {
  const content = Buffer.from(octets.buffer, octets.byteOffset, octets.length);
  let count = 0;
  for (let at = content.indexOf(text); at >= 0; at = content.indexOf(text, at + text.length)) {
    count += 1;
    if (count > times) return true;
  }
  return false;
}

/** Says why JSON is not echoed: what lies deeper than this cannot be written again by everybody who reads it. RFC 8259 §9. */
export function depthFault({ content }: RequestMessage): string | undefined {
  if (!isDeeperThan(Buffer.from(content).toString("latin1"), jsonDepthLimit) || readJson(content) === null)
    return undefined;
  return `JSON is echoed up to ${jsonDepthLimit} levels of lists and objects in each other, and this has more.`;
}

/** Reads the content of a request. A form that cannot be read has no parts. */
export async function readContent({ fields, content }: RequestMessage): Promise<ReadContent> {
  const type = fieldValue(fields, "Content-Type") ?? "";
  if (formType.test(type)) {
    return { data: "", json: null, ...(await readForm(type, content)) };
  }
  return { data: inJson(content, unknownType), form: {}, files: {}, json: readJson(content) };
}

async function readForm(type: string, content: Uint8Array): Promise<Pick<ReadContent, "form" | "files">> {
  const entries = await entriesOf(type, content);
  const texts: [string, string][] = [];
  const files: [string, string][] = [];
  for (const [name, value] of entries) {
    if (typeof value === "string") texts.push([name, value]);
    else files.push([name, inJson(new Uint8Array(await value.arrayBuffer()), value.type || unknownType)]);
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

function readJson(content: Uint8Array): unknown {
  try {
    return JSON.parse(decode(content));
  } catch {
    return null;
  }
}

// Octets that are no UTF-8 cannot stand in JSON; httpbin writes them as a data: URL. RFC 2397 §2
function inJson(octets: Uint8Array, type: string): string {
  try {
    return decode(octets);
  } catch {
    return `data:${type};base64,${Buffer.from(octets).toString("base64")}`;
  }
}

function decode(octets: Uint8Array): string {
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(octets);
}
