import type { Exchanged } from "#components/exchange/model/exchanged.ts";
import { type Sign as Kind, type Outcome, signOf } from "../knock/outcome";
import styles from "./sign.module.css";

// One bent tube for each digit, in a box of 64 by 104.
const tubes: Readonly<Record<string, string>> = {
  0: "M32 4C15 4 5 22 5 52s10 48 27 48 27-18 27-48S49 4 32 4z",
  1: "M14 24 38 5v95",
  2: "M6 30C6 13 17 4 32 4s26 10 26 25c0 25-52 43-52 71h54",
  3: "M7 16C13 8 21 4 32 4c15 0 25 9 25 23 0 13-10 21-25 22 17 0 28 11 28 26s-12 25-28 25C20 100 11 95 4 86",
  4: "M45 100V4L4 70h57",
  5: "M55 4H14l-4 43c6-5 13-8 21-8 17 0 28 12 28 29s-12 32-29 32c-11 0-20-4-26-12",
  6: "M53 12C47 6 41 4 34 4 16 4 5 24 5 56c0 28 10 44 28 44 16 0 27-13 27-30S49 40 33 40C19 40 8 51 6 66",
  7: "M5 4h55L24 100",
  8: "M32 48C18 48 9 39 9 26S18 4 32 4s23 9 23 22-9 22-23 22zm0 0c-17 0-28 10-28 26s11 26 28 26 28-10 28-26-11-26-28-26z",
  9: "M11 92c6 6 12 8 19 8 18 0 29-20 29-52C59 20 49 4 31 4 15 4 4 17 4 34s11 30 27 30c14 0 25-11 27-26",
};

// A question is asked in a speech bubble, a refusal is an octagon, a way in is an arch that stands open below.
const frames: Readonly<Record<Kind, string>> = {
  dark: "M127 24h386a32 32 0 0 1 32 32v128a32 32 0 0 1-32 32H127a32 32 0 0 1-32-32V56a32 32 0 0 1 32-32z",
  silent: "M127 24h386a32 32 0 0 1 32 32v128a32 32 0 0 1-32 32H127a32 32 0 0 1-32-32V56a32 32 0 0 1 32-32z",
  challenge:
    "M131 24h378a36 36 0 0 1 36 36v116a36 36 0 0 1-36 36H224l-34 38-6-38h-53a36 36 0 0 1-36-36V60a36 36 0 0 1 36-36z",
  refused: "M155 22h330l62 58v80l-62 58H155l-62-58V80z",
  granted: "M95 222V132C95 66 150 22 226 22h188c76 0 131 44 131 110v90",
  other: "M95 24h450v192H95z",
};

type Props = { readonly outcome: Outcome; readonly turn: number; readonly target: string };

/** The neon sign over the door. Its tubes are bent to the status that came back; without one they stay unlit and show no number. */
export function Sign({ outcome, turn, target }: Props) {
  const kind = signOf(outcome);
  return (
    <g>
      <rect x="76" y="6" width="488" height="230" rx="40" className={styles.board} />
      <text x="320" y="262" textAnchor="middle" className={styles.plate}>
        {target.slice(target.lastIndexOf("/"))}
      </text>
      {typeof outcome === "string" ? <Unlit silent={kind === "silent"} /> : <Lit key={turn} kind={kind} {...outcome} />}
    </g>
  );
}

function Unlit({ silent }: { silent: boolean }) {
  return (
    <>
      <path d={frames.dark} className={styles.dead} strokeDasharray={silent ? "34 16" : undefined} />
      {silent ? (
        <>
          <path d="M178 104h64M288 104h64M398 104h64" className={styles.dead} />
          <text x="320" y="176" textAnchor="middle" className={styles.noAnswer}>
            no answer
          </text>
        </>
      ) : (
        <path d="M209 120h.1M320 120h.1M431 120h.1" className={`${styles.dead} ${styles.dots}`} />
      )}
    </>
  );
}

function Lit({ kind, answer }: Exchanged & { kind: Kind }) {
  const digits = [...String(answer.status)];
  return (
    <g className={styles.lit}>
      <defs>
        <g id="sign-tubes">
          <path d={frames[kind]} />
          {digits.map((digit, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a digit is known by its place
            <path key={place} d={tubes[digit]} transform={`translate(${158 + place * 118} 48) scale(1.38)`} />
          ))}
        </g>
        <filter id="sign-bloom" x="-40%" y="-70%" width="180%" height="240%">
          <feGaussianBlur stdDeviation="26" />
        </filter>
        <filter id="sign-glow" x="-20%" y="-40%" width="140%" height="180%">
          <feGaussianBlur stdDeviation="6" />
        </filter>
      </defs>
      <use href="#sign-tubes" className={styles.bloom} filter="url(#sign-bloom)" />
      <use href="#sign-tubes" className={styles.glow} filter="url(#sign-glow)" />
      <use href="#sign-tubes" className={styles.tube} />
      <use href="#sign-tubes" className={styles.core} />
    </g>
  );
}
