import type { CheckedReceipt, IssuedReceipt } from "#http/exercise/receipt";
import { type Posted, postJson } from "./post-json";

/** Has receipts checked by the server. The faults of `postJson`. */
export async function checkReceipts(
  receipts: readonly string[],
): Promise<{ readonly checked: readonly CheckedReceipt[] } | { readonly fault: string }> {
  const posted = await postJson("/api/receipts/check", { receipts });
  if ("fault" in posted) return posted;
  return isChecked(posted.value) ? posted.value : { fault: "The server gave no answer that can be read. Try again." };
}

/** Reads the answer to a request for a receipt. */
export function issuedIn(posted: Posted): IssuedReceipt | { readonly fault: string; readonly status?: number } {
  if ("fault" in posted) return posted;
  return isIssued(posted.value) ? posted.value : { fault: "The server gave no answer that can be read. Try again." };
}

// The server is our own: only that it is this kind of answer is looked at.
function isChecked(value: unknown): value is { readonly checked: readonly CheckedReceipt[] } {
  return typeof value === "object" && value !== null && "checked" in value && Array.isArray(value.checked);
}

function isIssued(value: unknown): value is IssuedReceipt {
  return typeof value === "object" && value !== null && "left" in value && Array.isArray(value.left);
}
