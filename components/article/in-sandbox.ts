import { type Draft, encodeDraft } from "#http/draft";

/** The address at which the sandbox opens with a request. */
export function inSandbox(draft: Draft): string {
  return `/sandbox#${encodeDraft("sandbox", draft)}`;
}

/** A request for a target, with nothing but its method. */
export function requestFor(target: string, method = "GET"): Draft {
  return { method, target, fields: [], content: "" };
}
