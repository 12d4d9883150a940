import { type FieldLine, fieldValue } from "#http/message";
import { absoluteForm } from "#http/target-uri";
import { normalAuthority } from "../listener/target";

/** The most octets that a page's form may have. */
export const formLimit = 512 * 1024;

/** Why a form is refused, and with which status. */
export type FormFault = { readonly status: 400 | 403 | 415; readonly reason: string };

// A page's state is a few levels deep; what is deeper was made to exhaust whoever walks it.
const deepest = 16;
const actionId = /^[0-9a-f]{40,64}$/;

/** Says why the framework must not see a form that is sent to a page; undefined where it may. `content` is the whole form. */
export async function formFault(fields: readonly FieldLine[], content: Uint8Array): Promise<FormFault | undefined> {
  if (fieldValue(fields, "Next-Action") !== undefined) {
    return { status: 400, reason: "A page's form is sent as a form, without Next-Action." };
  }
  const elsewhere = originFault(fields);
  if (elsewhere) return { status: 403, reason: elsewhere };
  const type = fieldValue(fields, "Content-Type") ?? "";
  if (!/^multipart\/form-data[ \t]*;/i.test(type))
    return { status: 415, reason: "A page takes multipart/form-data, from its own form." };
  const form = await readForm(type, content);
  if (!form) return { status: 400, reason: "The form cannot be read: its parts do not fit its Content-Type." };
  return actionFault(form) ? { status: 400, reason: "The form was not made by a page of this site." } : undefined;
}

// A form needs no Origin, but one that names another site, or a frame without an origin of its own, was not sent from here.
function originFault(fields: readonly FieldLine[]): string | undefined {
  const origin = fieldValue(fields, "Origin");
  if (origin === undefined) return undefined;
  if (origin === "null") {
    return "The form was sent by a page without an origin. Add allow-same-origin to the sandbox attribute of its frame.";
  }
  const host = normalAuthority(fieldValue(fields, "Host") ?? "");
  const { authority = "", rest } = absoluteForm(origin) ?? {};
  if (authority !== "" && rest === "" && normalAuthority(authority).replace(/:443$/, "") === host.replace(/:443$/, ""))
    return undefined;
  return "The form was sent from another site, and a page takes only its own.";
}

async function readForm(type: string, content: Uint8Array): Promise<FormData | undefined> {
  try {
    return await new Response(new Uint8Array(content), { headers: { "Content-Type": type } }).formData();
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
