import type { Draft } from "#http/draft";
import { inOneLine } from "./editing";

/** Reads the draft that stands in the plain form of an exchange. */
export function draftIn(form: FormData): Draft {
  const values = form.getAll("value").map((value) => inOneLine(textOf(value)));
  const lines = form.getAll("name").map((name, index) => [textOf(name), values[index] ?? ""] as const);
  return {
    method: textOf(form.get("method")),
    target: textOf(form.get("target")),
    fields: lines.filter(([name, value]) => name !== "" || value !== ""),
    content: textOf(form.get("content")),
  };
}

/** The text of a form's entry; empty for a file or for none. */
export function textOf(entry: FormDataEntryValue | null): string {
  return typeof entry === "string" ? entry : "";
}
