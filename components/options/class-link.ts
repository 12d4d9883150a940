import { type ClassOptions, readClassOptions, writeClassOptions } from "./class-options";

/** An address on this site: which page, what somebody who teaches decided for it, and where on it or with which request. */
export type ClassLink = {
  /** From the first slash to the query. */
  readonly path: string;
  readonly options: ClassOptions;
  /** What else the query says, as it is written there, without a question mark; "" for nothing. */
  readonly more: string;
  /** The id of a heading or a request of an exchange, without the number sign; "" for none. */
  readonly fragment: string;
};

const decided = ["theme", "size", "hints", "solution", "seed", "lock"];

/** Writes a link as a path with query and fragment, to stand after an origin. `parseClassLink` reads the same back. */
export function formatClassLink({ path, options, more, fragment }: ClassLink): string {
  const query = writeClassOptions(options);
  const rest = more === "" ? "" : `${query === "" ? "?" : "&"}${more}`;
  return `${path}${query}${rest}${fragment === "" ? "" : `#${fragment}`}`;
}

/** Reads a path with query and fragment, as `formatClassLink` writes it. What the query says that is none of the options stays as it is. */
export function parseClassLink(address: string): ClassLink {
  const [, path = "", search = "", fragment = ""] = /^([^?#]*)(\?[^#]*)?(?:#([\s\S]*))?$/.exec(address) ?? [];
  const others = [...new URLSearchParams(search)].filter(([name]) => !decided.includes(name));
  return { path, options: readClassOptions(search), more: new URLSearchParams(others).toString(), fragment };
}

/**
 * The address of the teacher's desk with a link laid on it. The link stands in the fragment, which is never sent, and a fragment
 * may hold no second number sign: RFC 3986 §3.5.
 * @example deskWith("/learn/roles?hints=off#why") // "/teach#/learn/roles?hints=off%23why"
 */
export function deskWith(address: string): string {
  return `/teach#${address.replaceAll("%", "%25").replaceAll("#", "%23")}`;
}

/** The link that lies on the desk by the fragment of its address; undefined where none does. Reads what `deskWith` wrote. */
export function onDesk(fragment: string): string | undefined {
  return fragment.startsWith("/") ? fragment.replaceAll("%23", "#").replaceAll("%25", "%") : undefined;
}
