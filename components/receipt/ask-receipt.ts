import { type Claim, claimLimits } from "#http/exercise/evidence";
import type { IssuedReceipt } from "#http/exercise/receipt";
import { issuedIn } from "./answers";
import { postJson } from "./post-json";

type Post = typeof postJson;

/**
 * Asks for one receipt of all that was solved, in as many requests as it takes: each adds to the receipt of the one before.
 * A claim that the server cannot read is left out by itself. Gives a sentence where the server gives nothing.
 */
export async function askReceipt(
  name: string,
  claims: readonly Claim[],
  post: Post = postJson,
): Promise<IssuedReceipt | { readonly fault: string }> {
  let all: IssuedReceipt = { left: [], lasts: true };
  const batches = [...batchesOf(claims)];
  for (let batch = batches.shift(); batch; batch = batches.shift()) {
    const earlier = all.receipt === undefined ? {} : { earlier: all.receipt };
    const issued = issuedIn(await post("/api/receipts", { name, claims: batch, ...earlier }));
    if ("fault" in issued) {
      const isUnread = issued.status === 400 || issued.status === 413;
      const [only] = batch;
      if (!isUnread || !only) return issued;
      if (batch.length > 1) batches.unshift(...batch.map((each) => [each]));
      else all = { ...all, left: [...all.left, { id: only.id, title: only.id, says: issued.fault }] };
      continue;
    }
    all = { ...all, ...issued, left: [...all.left, ...issued.left] };
  }
  return all;
}

/** Claims in the parts that one request each can carry, in their order. */
export function* batchesOf(claims: readonly Claim[]): Generator<readonly Claim[]> {
  let batch: Claim[] = [];
  let [octets, legs] = [0, 0];
  for (const claim of claims) {
    const length = new Blob([JSON.stringify(claim)]).size + 1;
    const sent = "sent" in claim.by ? claim.by.sent.length : 0;
    const isFull =
      batch.length >= claimLimits.claims ||
      octets + length > claimLimits.octets - 18_000 ||
      legs + sent > claimLimits.legsInAll;
    if (isFull && batch.length > 0) {
      yield batch;
      [batch, octets, legs] = [[], 0, 0];
    }
    batch.push(claim);
    octets += length;
    legs += sent;
  }
  if (batch.length > 0) yield batch;
}
