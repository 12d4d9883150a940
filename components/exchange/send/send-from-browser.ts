import { type Decision, decisionField, parseDecision } from "#http/decision/decision";
import type { Draft } from "#http/draft";
import { fieldValue } from "#http/message";
import type { Exchanged } from "../model/exchanged";
import { onSite } from "../model/on-site";

/**
 * Sends a draft from the browser and gives what came back. `credentials: "omit"` keeps the browser's own password dialog shut
 * and its stored credentials out, so that the draft is all that is sent. Throws a TypeError where no answer came, and a RangeError for
 * a target that could leave this site.
 */
export async function sendFromBrowser(draft: Draft, signal: AbortSignal): Promise<Exchanged> {
  const { method, target, fields, content } = draft;
  const start = performance.now();
  // The origin stands before the target, so that //elsewhere is a path of ours and no other host.
  const response = await fetch(onSite(location.origin, target), {
    method,
    headers: fields.map(([name, value]): [string, string] => [name, value]),
    body: content === "" ? null : content,
    credentials: "omit",
    cache: "no-store",
    redirect: "manual",
    signal,
  });
  const at = Date.now() / 1000;
  const text = await response.text();
  const elapsed = performance.now() - start;
  const received = [...response.headers];
  return {
    draft,
    way: "browser",
    answer: { status: response.status, reason: response.statusText, fields: received, content: text },
    decision: decisionIn(fieldValue(received, decisionField)),
    elapsed,
    at,
  };
}

/** Reads the decision an answer carries; none where the address is not one of the sandbox's. */
export function decisionIn(value: string | undefined): Decision {
  try {
    return value === undefined ? [] : parseDecision(value);
  } catch {
    return [];
  }
}
