/** Why a form is refused, and with which status. */
export type FormFault = { readonly status: 400 | 405 | 415; readonly reason: string };

// A page's state is a few levels deep; what is deeper was made to exhaust whoever walks it.
const deepest = 16;
const actionId = /^[0-9a-f]{40,64}$/;

/** Says why the framework could not read a form that is sent to a page; undefined where it can. */
export async function formFault(request: Request): Promise<FormFault | undefined> {
  if (request.method !== "POST") return { status: 405, reason: "A page takes GET, HEAD and the POST of its own form." };
  if (request.headers.has("next-action")) return { status: 400, reason: "This page's form is sent as a form." };
  const type = request.headers.get("content-type") ?? "";
  if (!/^multipart\/form-data\s*;/i.test(type))
    return { status: 415, reason: "A page takes multipart/form-data, from its own form." };
  const form = await readForm(request.clone());
  if (!form) return { status: 400, reason: "The form cannot be read: its parts do not fit its Content-Type." };
  return actionFault(form) ? { status: 400, reason: "The form was not made by a page of this site." } : undefined;
}

async function readForm(request: Request): Promise<FormData | undefined> {
  try {
    return await request.formData();
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

function isPlain(value: unknown, depth = 0): boolean {
  if (depth > deepest) return false;
  if (typeof value === "string") return !value.startsWith("$") || value.startsWith("$$") || value === "$undefined";
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(([key, each]) => key !== "__proto__" && isPlain(each, depth + 1));
}

function parsed(entry: FormDataEntryValue | null): unknown {
  if (typeof entry !== "string") return undefined;
  try {
    return JSON.parse(entry);
  } catch {
    return undefined;
  }
}
