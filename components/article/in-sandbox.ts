import type { Draft } from "#http/draft";
import { encodeLink, type View } from "../exchange/link/link";

/** The address at which the sandbox opens with a request, shown as a view says. */
export function inSandbox(draft: Draft, view: View = {}): string {
  return `/sandbox#${encodeLink({ owner: "sandbox", draft, view })}`;
}

/** A request for a target, with nothing but its method. */
export function requestFor(target: string, method = "GET"): Draft {
  return { method, target, fields: [], content: "" };
}
