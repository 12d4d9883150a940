import { encodeUtf8 } from "#http/octets";
import styles from "./scene.module.css";

type Building = readonly [left: number, width: number, height: number];

const ground = 640;

// Three rows of houses, the farthest first; from the left: where it begins, how wide and how high it is.
const haze: readonly Building[] = [
  [0, 140, 330],
  [140, 90, 410],
  [230, 150, 300],
  [380, 110, 460],
  [490, 160, 370],
  [650, 100, 520],
  [750, 140, 420],
  [890, 120, 560],
  [1010, 160, 480],
  [1170, 110, 600],
  [1280, 150, 500],
  [1430, 170, 570],
];
const far: readonly Building[] = [
  [0, 110, 150],
  [110, 70, 250],
  [180, 120, 170],
  [300, 80, 290],
  [380, 130, 210],
  [510, 70, 330],
  [580, 120, 250],
  [700, 90, 390],
  [790, 60, 300],
  [850, 110, 440],
  [960, 90, 340],
  [1050, 120, 500],
  [1170, 70, 380],
  [1240, 130, 460],
  [1370, 80, 350],
  [1450, 90, 510],
  [1540, 60, 400],
];
const near: readonly Building[] = [
  [0, 150, 70],
  [150, 90, 120],
  [240, 160, 60],
  [400, 100, 140],
  [500, 140, 90],
  [640, 110, 230],
  [750, 96, 160],
  [846, 120, 310],
  [966, 84, 220],
  [1050, 100, 190],
  [1150, 110, 170],
  [1260, 90, 240],
  [1350, 108, 350],
  [1458, 72, 250],
  [1530, 70, 320],
];

/** The city at night. Each column of windows is an octet of a request, lit where its bit is 1, from the top down. */
export function City() {
  return (
    <svg viewBox="0 0 1600 640" preserveAspectRatio="xMaxYMax slice" aria-hidden="true" className={styles.city}>
      <path d={haze.map(outline).join("")} className={styles.haze} />
      <path d={far.map(outline).join("")} className={styles.far} />
      <path d={windows(far, "Host: knock-knock ")} className={styles.farWindows} />
      <path d={near.map(outline).join("")} className={styles.near} />
      <path d={windows(near, "GET / HTTP/1.1 ")} className={styles.nearWindows} />
    </svg>
  );
}

function outline([left, width, height]: Building): string {
  return `M${left} ${ground}v${-height}h${width}v${height}z`;
}

function windows(row: readonly Building[], text: string): string {
  const octets = encodeUtf8(text);
  return row
    .filter(([left, , height]) => left > 600 && height > 140)
    .flatMap(([left, width, height]) =>
      Array.from({ length: Math.floor((width - 16) / 15) }, (_, column) => [
        left + 11 + column * 15,
        ground - height + 14,
      ]),
    )
    .map(([x, y], column) => octet(x ?? 0, y ?? 0, octets[column % octets.length] ?? 0))
    .join("");
}

function octet(x: number, y: number, value: number): string {
  return Array.from({ length: 8 }, (_, bit) => ((value >> (7 - bit)) & 1 ? `M${x} ${y + bit * 14}h5v7h-5z` : "")).join(
    "",
  );
}
