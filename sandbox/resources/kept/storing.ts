import { listElements } from "#http/list";
import { type FieldLine, fieldValue, fieldValues, type ResponseMessage } from "#http/message";
import { statusCode } from "#http/registry/status-codes";

/** For how many seconds a shared cache keeps a response; or why it does not keep it, in a few words. */
export type Storing = { readonly seconds: number } | { readonly because: string };

/** For how many seconds a response is kept that says nothing of it, and whose status allows to guess. RFC 9111 §4.2.2. */
export const guessedSeconds = 30;

/** Says whether a shared cache stores the response to a GET with these fields, by the list of RFC 9111 §3. */
export function storing(asked: readonly FieldLine[], { status, fields }: ResponseMessage): Storing {
  const directives = listElements(fieldValues(fields, "Cache-Control").join(", ").toLowerCase());
  const has = (...names: readonly string[]) => names.some((name) => directives.includes(name));
  const age = secondsOf(directives, "s-maxage") ?? secondsOf(directives, "max-age");
  const { kind } = statusCode(status)?.caching ?? { kind: "when-told" };
  // RFC 6585 §4 forbids it of a 429 whatever Cache-Control says.
  if (kind === "never") return { because: `no cache stores a ${status}` };
  if (has("no-store")) return { because: "no-store" };
  if (has("private")) return { because: "private, and the cache is shared" };
  // RFC 9111 §3.5
  const shared = has("public", "must-revalidate") || secondsOf(directives, "s-maxage") !== undefined;
  if (fieldValue(asked, "Authorization") !== undefined && !shared) return { because: "the request had Authorization" };
  if (age !== undefined) return age > 0 ? { seconds: age } : { because: "not fresh for a second" };
  if (kind === "by-default" || has("public")) return { seconds: guessedSeconds };
  return { because: `a ${status} is stored only with explicit freshness` };
}

function secondsOf(directives: readonly string[], name: string): number | undefined {
  const forms = directives.map((each) => /^([a-z-]+)="?(\d{1,9})"?$/.exec(each));
  const digits = forms.find((form) => form?.[1] === name)?.[2];
  return digits === undefined ? undefined : Number(digits);
}
