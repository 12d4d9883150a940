import { signOfStatus } from "../home/knock/outcome";
import { frames, tubes } from "../home/scene/sign-shapes";

/** What a picture of a page shows: its title, what kind of page it is, and the status on the sign, where it has one. */
export type Pictured = { readonly title: string; readonly kind: string; readonly status?: number | undefined };

/** In pixels, as the places where links are shared want it. */
export const pictureSize = { width: 1200, height: 630 } as const;

const neon = { challenge: "#ff3d32", refused: "#ff8420", granted: "#17d98a", other: "#9fb4d8", dark: "#39465b" };

/** A page as it is shown where its link is shared: the sign with its status, and its title. Inline styles, because no style sheet reaches it. */
export function Picture({ title, kind, status }: Pictured) {
  return (
    <div
      style={{
        width: "100%",
        height: "100%",
        display: "flex",
        flexDirection: "column",
        padding: "52px 64px",
        backgroundColor: "#070b14",
        color: "#e8edf4",
        fontFamily: "display",
      }}
    >
      <div style={{ display: "flex", flex: 1, alignItems: "center", gap: 56 }}>
        <Sign status={status} />
        <div style={{ display: "flex", flex: 1, fontSize: title.length > 44 ? 52 : 64, lineHeight: 1.12 }}>{title}</div>
      </div>
      <div style={{ display: "flex", justifyContent: "space-between", fontSize: 30, color: "#9fabbd" }}>
        <div style={{ display: "flex" }}>Knock Knock</div>
        <div style={{ display: "flex" }}>{kind}</div>
      </div>
    </div>
  );
}

// A glow is a wide tube behind the tube: the renderer knows no filters.
const layers = [
  { width: 44, opacity: 0.07, white: false },
  { width: 26, opacity: 0.14, white: false },
  { width: 11, opacity: 1, white: false },
  { width: 4, opacity: 1, white: true },
];

function Sign({ status }: { readonly status: number | undefined }) {
  const kind = status === undefined ? "dark" : signOfStatus(status);
  const digits = status === undefined ? [] : [...String(status)];
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it is drawn into a picture, whose words stand where it is shown; a title would be drawn too
    <svg width="470" height="250" viewBox="56 -24 528 281" fill="none" strokeLinecap="round" strokeLinejoin="round">
      {layers.map(({ width, opacity, white }) => (
        <g key={width} stroke={white ? "#fff4f2" : neon[kind]} strokeOpacity={opacity} strokeWidth={width}>
          <path d={frames[kind]} />
          {digits.map((digit, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a digit is known by its place
            <path key={place} d={tubes[digit]} transform={`translate(${158 + place * 118} 48) scale(1.38)`} />
          ))}
          {status === undefined && <path d="M209 120h.1M320 120h.1M431 120h.1" strokeWidth={width + 8} />}
        </g>
      ))}
    </svg>
  );
}
