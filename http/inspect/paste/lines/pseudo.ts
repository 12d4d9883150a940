import type { PastedRequest } from "../../pasted";

/** What the pseudo-header fields of a request say, as developer tools print them: `:method: GET`. RFC 9113 §8.3.1. */
export type Pseudo = {
  readonly method: string;
  readonly path: string;
  readonly authority: string;
  readonly transport?: PastedRequest["transport"];
};

/** No pseudo-header field yet. */
export const noPseudo: Pseudo = { method: "", path: "", authority: "" };

/** Whether a line is a pseudo-header field of a request. */
export function isPseudo(text: string): boolean {
  return /^:(?:method|path|authority|scheme|protocol):/.test(text);
}

/** What is known after one more line. */
export function readPseudo(text: string, before: Pseudo): Pseudo {
  const [, name = "", value = ""] = /^:([a-z]+):(.*)$/.exec(text) ?? [];
  return withPseudo(name, value.trim(), before);
}

/** What is known after one more name, without its colons, and its value. */
export function withPseudo(name: string, value: string, before: Pseudo): Pseudo {
  if (name === "method" || name === "path" || name === "authority") return { ...before, [name]: value };
  return name === "scheme" && (value === "https" || value === "http") ? { ...before, transport: value } : before;
}
