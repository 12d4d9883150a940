import type { APIRequestContext, APIResponse } from "@playwright/test";

// Milliseconds between two requests: the server counts all tests as one client, and lets it ask 300 times a second.
const pause = 6;

/** Asks in a series of hundreds, so slowly that other tests find the server open, and again later where it was too often all the same. RFC 6585 §4 */
export async function patiently(ask: () => Promise<APIResponse>): Promise<APIResponse> {
  for (;;) {
    await wait(pause);
    const answer = await ask();
    if (answer.status() !== 429) return answer;
    await wait(1000 * Math.max(1, Number(answer.headers()["retry-after"]) || 1));
  }
}

/** A GET of such a series. */
export function getPatiently(
  request: APIRequestContext,
  path: string,
  options: { readonly maxRedirects?: number } = {},
): Promise<APIResponse> {
  return patiently(() => request.get(path, options));
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
