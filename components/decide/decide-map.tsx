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
      {rows.map(({ id, depth, asks, by, ends }, index) => {
        const y = index * rowHeight + 22;
        const x = 10 + depth * indent;
        const before = rows.slice(0, index).findLastIndex((row) => row.depth <= depth);
        const above = rows[before];
        return (
          <g key={id}>
            {above && (
              <path
                d={`M${10 + above.depth * indent} ${before * rowHeight + 22}V${y}H${x}`}
                fill="none"
                className="stroke-line"
                strokeWidth="1.5"
              />
            )}
            {ends.length > 0 && (
              <path
                d={`M${x} ${y}H${codeAt - 8}`}
                fill="none"
                className="stroke-line"
                strokeWidth="1"
                strokeDasharray="2 4"
              />
            )}
            <text x={x + 12} y={y + 4} fontSize="12.5" className="fill-ink">
              <tspan className="fill-ink" style={{ paintOrder: "stroke" }} stroke="var(--color-paper)" strokeWidth="6">
                {by && `${by}: `}
                {asks.length > 84 ? `${asks.slice(0, 82)}…` : asks}
              </tspan>
            </text>
            <circle cx={x} cy={y} r="4.5" className="fill-ink" />
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
