import { encode } from "uqr";
import { encodeUtf8 } from "#http/octets";

/** A QR code as a drawing: the side of its square in modules, its quiet zone of four included, and the dark modules as one SVG path. */
export type QrCode = {
  readonly size: number;
  readonly path: string;
  /** Whether its modules are so small that it is hard to read from a seat. */
  readonly dense: boolean;
};

/** The most octets that a QR code holds: version 40, level L, octets. ISO/IEC 18004, table 7 */
export const mostInQr = 2953;

// From version 16 on a side has more than 80 modules.
const denseFrom = 16;

/** The QR code of a text; undefined where it is longer than a code can hold. It corrects as much as fits into its size. */
export function qrOf(text: string): QrCode | undefined {
  const octets = encodeUtf8(text).length;
  if (octets > mostInQr) return undefined;
  const { data, size, version } = encode(text, { ecc: "L", boostEcc: true, border: 4 });
  const rows = data.flatMap((row, y) => runsIn(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`));
  return { size, path: rows.join(""), dense: version >= denseFrom };
}

// The dark modules of a row, those side by side together: where they begin, and how many they are.
function runsIn(row: readonly boolean[]): readonly (readonly [x: number, length: number])[] {
  const runs: [number, number][] = [];
  for (const [x, dark] of row.entries()) {
    const last = runs.at(-1);
    if (!dark) continue;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  }
  return runs;
}
