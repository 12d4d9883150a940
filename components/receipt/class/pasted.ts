import { receiptLimits, receiptParts, receiptStart } from "#http/exercise/receipt";

/** A receipt in a text: in which line, from 1, and what else stands in that line. */
export type PastedReceipt = { readonly line: number; readonly around: string; readonly text: string };

/** The most receipts that are looked at in one paste. */
export const mostPasted = 1000;

const aroundLimit = 60;

/**
 * The receipts in any text around them: lines, CSV, mails that are quoted or that break long lines. One that is not whole is given
 * as far as it goes. Of more than `mostPasted` the first; `more` says that there were others. Linear in the text.
 */
export function receiptsIn(text: string): { readonly found: readonly PastedReceipt[]; readonly more: boolean } {
  const lines = text.split(/\r\n|\r|\n/);
  const found: PastedReceipt[] = [];
  for (const [index, line] of lines.entries()) {
    let end = 0;
    for (const at of startsIn(line)) {
      if (found.length === mostPasted) return { found, more: true };
      const before = line.slice(Math.max(end, at - aroundLimit * 2), at);
      const first = runIn(line.slice(at, at + receiptLimits.characters + 1));
      end = at + first.length;
      const after = line.slice(end, end + aroundLimit * 2);
      const whole = /^=?\s*$/.test(after) ? joined(first, lines, index) : first;
      found.push({ line: index + 1, around: aroundOf(before, after), text: whole.replace(/(?<!\.)\.+$/, "") });
    }
  }
  return { found, more: false };
}

function startsIn(line: string): readonly number[] {
  const starts: number[] = [];
  for (let at = line.indexOf(receiptStart); at >= 0; at = line.indexOf(receiptStart, at + 1)) {
    if (!/[A-Za-z0-9_.-]/.test(line.charAt(at - 1))) starts.push(at);
  }
  return starts;
}

function runIn(text: string): string {
  return /^[A-Za-z0-9_.-]*/.exec(text)?.[0] ?? "";
}

// A mail may break a long word over lines, and quote each. What is whole is not added to.
function joined(first: string, lines: readonly string[], index: number): string {
  let text = first;
  for (let next = index + 1; !isWhole(text) && text.length <= receiptLimits.characters; next += 1) {
    const line = (lines[next] ?? "").replace(/^[>\s]+/, "").replace(/(?<![=\s])[=\s]+$/, "");
    const isRest = line !== "" && runIn(line) === line && !line.startsWith(receiptStart);
    if (!isRest) return first;
    text += line;
  }
  return isWhole(text) ? text : first;
}

function isWhole(text: string): boolean {
  return text.length - text.lastIndexOf(".") - 1 === 43 && receiptParts(text) !== undefined;
}

// The address that carries a receipt tells nothing of whose it is.
function aroundOf(before: string, after: string): string {
  const [next = ""] = after.split(receiptStart);
  const rest = `${before.replace(/(?<!\S)\S*#$/, "")} ${next}`.replace(/["',;|\s]+/g, " ");
  return rest.trim().slice(0, aroundLimit);
}
