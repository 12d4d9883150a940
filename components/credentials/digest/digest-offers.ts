import { fieldValue } from "#http/message";
import { countText, type DigestTerms, digestTerms } from "#http/schemes/digest/client";
import type { Exchanged } from "../../exchange/model/exchanged";
import { latestOffer, sentParam } from "../tab/offered";

/** The latest Digest challenges, each with the nonce to use now: that of the challenge, or a nextnonce that came since. RFC 7616 §3.5. */
export function digestOffers(history: readonly Exchanged[]): readonly DigestTerms[] {
  const offer = latestOffer(history, "Digest");
  if (!offer) return [];
  const since = history.slice(history.indexOf(offer.exchanged) + 1);
  const next = since.map(nextNonce).findLast((each) => each !== undefined);
  return offer.challenges.map(digestTerms).map((terms) => (next ? { ...terms, nonce: next } : terms));
}

/** The count for the next use of a nonce: one more than the highest that was sent with it, in eight hex digits. RFC 7616 §3.4. */
export function nextCount(history: readonly Exchanged[], nonce: string): string {
  const counts = history
    .filter((each) => sentParam(each, "Digest", "nonce") === nonce)
    .map((each) => Number.parseInt(sentParam(each, "Digest", "nc") ?? "0", 16))
    .filter(Number.isFinite);
  return countText(Math.max(0, ...counts) + 1);
}

function nextNonce({ answer }: Exchanged): string | undefined {
  const information = fieldValue(answer.fields, "Authentication-Info") ?? "";
  return /(?:^|[\s,])nextnonce="([^"\\]*)"/i.exec(information)?.[1];
}
