import { encodeDraft } from "#http/draft";

/** The address at which the sandbox opens with a GET of a target, whether its own list names the resource or not. */
export function inSandbox(target: string): string {
  return `/sandbox#${encodeDraft("sandbox", { method: "GET", target, fields: [], content: "" })}`;
}
