import { statusClassName } from "../message/hues";

/** One row of the drawing: a question, indented by how far it leaves the way through, and the code it ends in on one side. */
export type MapRow = {
  readonly id: string;
  readonly depth: number;
  readonly asks: string;
  /** The answer that leads here from the question it is indented under. */
  readonly by?: "Yes" | "No";
  /** The answer that ends here, and where. */
  readonly ends: readonly { readonly answer: "Yes" | "No"; readonly code: number; readonly href: string }[];
};

const rowHeight = 34;
const indent = 28;
const codeAt = 650;
const width = 800;

/** The questions as a way from top to bottom, with the codes that it ends in at its side. The list below it says the same. */
export function DecideMap({ rows }: { readonly rows: readonly MapRow[] }) {
  const height = rows.length * rowHeight + 10;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label="The questions as a way, with the code that each answer ends in; the list below says the same"
      className="h-auto w-full font-display"
    >
      {rows.map(({ id, depth, ends }, index) => {
        const [x, y] = placeOf(depth, index);
        const before = rows.slice(0, index).findLastIndex((row) => row.depth <= depth);
        const above = rows[before];
        const [fromX, fromY] = placeOf(above?.depth ?? 0, before);
        return (
          <g key={id} fill="none" className="stroke-line">
            {above && <path d={`M${fromX} ${fromY}V${y}H${x}`} strokeWidth="1.5" />}
            {ends.length > 0 && <path d={`M${x} ${y}H${codeAt - 8}`} strokeDasharray="2 4" />}
          </g>
        );
      })}
      {rows.map(({ id, depth, asks, by, ends }, index) => {
        const [x, y] = placeOf(depth, index);
        return (
          <g key={id} className="fill-ink">
            <circle cx={x} cy={y} r="4.5" />
            <text x={x + 12} y={y + 4} fontSize="12.5" stroke="var(--color-paper)" strokeWidth="6" paintOrder="stroke">
              {by && `${by}: `}
              {asks.length > 84 ? `${asks.slice(0, 82)}…` : asks}
            </text>
            {ends.map(({ answer, code }, at) => (
              <text
                key={answer}
                x={codeAt + at * 74}
                y={y + 4.5}
                fontSize="13"
                fontWeight="700"
                fill="currentColor"
                className={statusClassName(code)}
              >
                <tspan fontSize="10.5" fontWeight="400">
                  {answer}{" "}
                </tspan>
                {code}
              </text>
            ))}
          </g>
        );
      })}
    </svg>
  );
}

function placeOf(depth: number, index: number): readonly [x: number, y: number] {
  return [10 + depth * indent, index * rowHeight + 22];
}
