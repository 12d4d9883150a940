import { encodeDraft } from "#http/draft";

/** The address at which the sandbox opens with a request for a target, whether its own list names the resource or not. */
export function inSandbox(target: string, method = "GET"): string {
  return `/sandbox#${encodeDraft("sandbox", { method, target, fields: [], content: "" })}`;
}
