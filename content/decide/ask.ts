import type { Draft } from "#http/draft";
import type { FieldLine } from "#http/message";

/** The header line of JSON. */
export const json: FieldLine = ["Content-Type", "application/json"];

/** An order that can be filled. */
export const lamp = '{ "item": "lamp", "quantity": 1 }';

/** One request, to a resource of the sandbox by its name, or to a whole target. */
export function ask(method: string, to: string, fields: readonly FieldLine[] = [], content = ""): readonly Draft[] {
  const target = /^\/|^http:/.test(to) ? to : `/api/sandbox/${to}`;
  return [{ method, target, fields, content }];
}
