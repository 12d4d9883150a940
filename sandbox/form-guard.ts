/** Why a form is refused, and with which status. */
export type FormFault = { readonly status: 400 | 405 | 413 | 415; readonly reason: string };

/** The most octets a page's form may carry: a draft, and once more as the state of the page. */
export const formLimit = 512 * 1024;

const actionId = /^[0-9a-f]{40,64}$/;

/** Says why the framework could not read a form that is sent to a page; undefined where it can. */
export async function formFault(request: Request): Promise<FormFault | undefined> {
  if (request.method !== "POST") return { status: 405, reason: "A page takes GET, HEAD and the POST of its own form." };
  if (request.headers.has("next-action")) return { status: 400, reason: "This page's form is sent as a form." };
  const type = request.headers.get("content-type") ?? "";
  if (!/^multipart\/form-data\s*;/i.test(type))
    return { status: 415, reason: "A page takes multipart/form-data, from its own form." };
  const octets = await readAtMost(request.clone().body, formLimit);
  if (octets === undefined) return { status: 413, reason: `A form may have at most ${formLimit} octets.` };
  const form = await readForm(octets, type);
  if (!form) return { status: 400, reason: "The form cannot be read: its parts do not fit its Content-Type." };
  return actionFault(form) ? { status: 400, reason: "The form was not made by a page of this site." } : undefined;
}

async function readForm(octets: Uint8Array<ArrayBuffer>, type: string): Promise<FormData | undefined> {
  try {
    return await new Response(octets, { headers: { "Content-Type": type } }).formData();
  } catch {
    return undefined;
  }
}

// React names an action $ACTION_REF_n, and its reference and state $ACTION_n:0 and $ACTION_n:1, as JSON in which "$" begins a reference.
function actionFault(form: FormData): boolean {
  const names = [...form.keys()].filter((name) => name.startsWith("$ACTION"));
  const reference = names.find((name) => /^\$ACTION_REF_\d+$/.test(name));
  if (!reference) return true;
  const prefix = `$ACTION_${reference.slice("$ACTION_REF_".length)}:`;
  const expected = [reference, `${prefix}0`, `${prefix}1`, "$ACTION_KEY"];
  if (names.some((name) => !expected.includes(name)) || new Set(names).size !== names.length) return true;
  return !isReference(parsed(form.get(`${prefix}0`))) || !isState(parsed(form.get(`${prefix}1`)));
}

function isReference(value: unknown): boolean {
  if (typeof value !== "object" || value === null || !("id" in value) || !("bound" in value)) return false;
  return (
    typeof value.id === "string" && actionId.test(value.id) && value.bound === "$@1" && Object.keys(value).length === 2
  );
}

function isState(value: unknown): boolean {
  return Array.isArray(value) && value.length === 1 && isPlain(value[0]);
}

function isPlain(value: unknown): boolean {
  if (typeof value === "string") return !value.startsWith("$") || value.startsWith("$$") || value === "$undefined";
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(([key, each]) => key !== "__proto__" && isPlain(each));
}

function parsed(entry: FormDataEntryValue | null): unknown {
  if (typeof entry !== "string") return undefined;
  try {
    return JSON.parse(entry);
  } catch {
    return undefined;
  }
}

/** Reads a body up to a limit; undefined where there is more. */
async function readAtMost(
  body: ReadableStream<Uint8Array> | null,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (!body) return new Uint8Array(0);
  const octets = new Uint8Array(limit);
  let length = 0;
  for await (const chunk of body) {
    if (length + chunk.length > limit) return undefined;
    octets.set(chunk, length);
    length += chunk.length;
  }
  return octets.slice(0, length);
}
