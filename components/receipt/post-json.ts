/** What came of a request: what was answered, or the sentence that says why there is nothing, with its status where there is one. */
export type Posted = { readonly value: unknown } | { readonly fault: string; readonly status?: number };

// A whole class asks at once, and a server that is busy says when to come again.
const tries = 6;
const longestWait = 10;

/** Posts JSON to this site and gives the JSON that comes back; where the server is busy it asks again after a while. Throws nothing. */
export async function postJson(target: string, content: unknown): Promise<Posted> {
  for (let left = tries - 1; ; left -= 1) {
    const { posted, wait } = await postOnce(target, content);
    if (wait === undefined || left === 0) return posted;
    await new Promise((resolve) => setTimeout(resolve, Math.min(wait, longestWait) * 1000));
  }
}

async function postOnce(
  target: string,
  content: unknown,
): Promise<{ readonly posted: Posted; readonly wait?: number | undefined }> {
  try {
    const headers = { "Content-Type": "application/json" };
    const body = JSON.stringify(content);
    const response = await fetch(target, { method: "POST", headers, body, credentials: "omit", cache: "no-store" });
    const value: unknown = await response.json();
    const { ok, status } = response;
    if (ok) return { posted: { value } };
    const isBusy = status === 429 || status === 503;
    const wait = isBusy ? Number(response.headers.get("Retry-After") ?? 1) || 1 : undefined;
    return { posted: { fault: detailOf(value, status), status }, wait };
  } catch {
    return { posted: { fault: "No answer came: you may be offline, or the server may be down. Try again." } };
  }
}

function detailOf(value: unknown, status: number): string {
  const isProblem = typeof value === "object" && value !== null && "detail" in value;
  return isProblem ? String(value.detail) : `The server answered ${status}.`;
}
