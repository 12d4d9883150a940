import { type CheckedReceipt, receiptLimits } from "#http/exercise/receipt";
import { checkReceipts } from "../answers";

// In characters, so that one request can carry them.
const most = 48_000;

type Check = typeof checkReceipts;

/**
 * Has any number of receipts checked, in requests that each carry a part; `told` hears how many are done. Gives what was checked,
 * in order, and a sentence where the server gave no answer for the rest.
 */
export async function checkClass(
  texts: readonly string[],
  told: (done: number) => void,
  check: Check = checkReceipts,
): Promise<{ readonly checked: readonly CheckedReceipt[]; readonly fault?: string }> {
  const checked: CheckedReceipt[] = [];
  for (const batch of batchesOf(texts)) {
    const answer = await check(batch);
    if ("fault" in answer) return { checked, fault: answer.fault };
    checked.push(...answer.checked);
    told(checked.length);
  }
  return { checked };
}

function* batchesOf(texts: readonly string[]): Generator<readonly string[]> {
  let batch: string[] = [];
  let length = 0;
  for (const text of texts) {
    if (batch.length > 0 && (batch.length >= receiptLimits.checked || length + text.length > most)) {
      yield batch;
      [batch, length] = [[], 0];
    }
    // What is longer than any receipt is none, and the server need not read all of it.
    const short = text.slice(0, receiptLimits.characters);
    batch.push(short);
    length += short.length + 3;
  }
  if (batch.length > 0) yield batch;
}
