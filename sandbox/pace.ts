/**
 * How content is sent that is not sent at once: the lengths of its pieces, in order, and how many milliseconds pass between
 * two of them. Where its length is not told beforehand it comes in chunks. RFC 9112 §7.1.
 */
export type Pace = {
  readonly pieces: readonly number[];
  readonly milliseconds: number;
  readonly length: "told" | "untold";
};

// No answer is worth more turns of the event loop.
const piecesLimit = 1_024;

/** Cuts that many octets into pieces of `size`, or of more where they would be too many. */
export function piecesOf(length: number, size: number): readonly number[] {
  const each = Math.max(1, size, Math.ceil(length / piecesLimit));
  return Array.from({ length: Math.ceil(length / each) }, (_, index) => Math.min(each, length - index * each));
}
