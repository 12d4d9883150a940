import type { Exchanged } from "#components/exchange/model/exchanged.ts";
import { type Sign as Kind, type Outcome, signOf } from "../knock/outcome";
import styles from "./sign.module.css";
import { frames, tubes } from "./sign-shapes";

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
