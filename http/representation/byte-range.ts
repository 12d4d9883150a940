import { listElements } from "../list";

/** A stretch of octets, both ends included. RFC 9110 §14.1.2. */
export type ByteRange = { readonly first: number; readonly last: number };

// range-set = #( first-pos "-" [ last-pos ] / "-" suffix-length )
const rangeSpec = /^(?:(\d+)-(\d*)|-(\d+))$/;

/**
 * Reads Range for a representation of `length` octets: the ranges that can be satisfied, as they were written but cut to the length.
 * An empty list says that none can (416); undefined says that the field is to be ignored, being in another unit or malformed. RFC 9110 §14.2.
 * @example parseByteRanges("bytes=-2, 9-", 5) // [{ first: 3, last: 4 }]
 */
export function parseByteRanges(value: string, length: number): readonly ByteRange[] | undefined {
  const [, set] = /^bytes=(.*)$/i.exec(value.trim()) ?? [];
  if (set === undefined) return undefined;
  const specs = listElements(set);
  if (specs.length === 0) return undefined;
  const ranges: ByteRange[] = [];
  for (const spec of specs) {
    const match = rangeSpec.exec(spec);
    if (!match) return undefined;
    const [, from = "", to = "", suffix] = match;
    const first = suffix === undefined ? Number(from) : Math.max(0, length - Number(suffix));
    const last = suffix === undefined && to !== "" ? Math.min(Number(to), length - 1) : length - 1;
    if (suffix === undefined && to !== "" && Number(to) < Number(from)) return undefined;
    if (first <= last) ranges.push({ first, last });
  }
  return ranges;
}

/** Writes Content-Range: which octets of how many, or with no range that none of them could be had. RFC 9110 §14.4. */
export function formatContentRange(range: ByteRange | undefined, length: number): string {
  return range ? `bytes ${range.first}-${range.last}/${length}` : `bytes */${length}`;
}
