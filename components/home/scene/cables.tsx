import type { Draft } from "#http/draft";
import { fieldValue } from "#http/message";
import type { Outcome } from "../knock/outcome";
import styles from "./sign.module.css";

// Two cables come to the door, two leave it; each sags as a cable does.
const paths = {
  request: "M-56 312Q84 436 208 330",
  credentials: "M-56 402Q84 526 208 420",
  status: "M432 330Q600 452 830 236",
  challenge: "M432 420Q600 540 830 330",
} as const;

type Props = { readonly draft: Draft; readonly outcome: Outcome; readonly turn: number };

/** The wire, drawn as one: what was sent runs along the left cables to the door, what came back leaves along the right ones. */
export function Cables({ draft, outcome, turn }: Props) {
  const answer = typeof outcome === "string" ? undefined : outcome.answer;
  const knocked = outcome === "waiting" ? turn + 1 : turn;
  return (
    <g className={styles.cables} data-cut={outcome === "silent" || undefined}>
      <defs>
        <linearGradient id="cable-far" gradientUnits="userSpaceOnUse" x1="-56" y1="0" x2="60" y2="0">
          <stop offset="0" stopColor="#31435f" stopOpacity="0" />
          <stop offset="1" stopColor="#31435f" />
        </linearGradient>
      </defs>
      <Cable id="request" key={`request ${knocked}`} text={`${draft.method} ${draft.target}`} />
      <Cable id="credentials" key={`credentials ${knocked}`} text={fieldValue(draft.fields, "Authorization")} />
      <Cable id="status" key={`status ${turn}`} text={answer && `${answer.status} ${answer.reason}`} />
      <Cable id="challenge" key={`challenge ${turn}`} text={answer && fieldValue(answer.fields, "WWW-Authenticate")} />
    </g>
  );
}

function Cable({ id, text }: { id: keyof typeof paths; text: string | undefined }) {
  const arriving = id === "request" || id === "credentials";
  return (
    <g className={styles[id]}>
      <path id={`cable-${id}`} d={paths[id]} pathLength={100} className={styles.cable} />
      {text && (
        <>
          <path d={paths[id]} pathLength={100} className={styles.pulse} />
          <text dy="-7" className={styles.bytes} textAnchor={arriving ? "end" : "start"}>
            <textPath href={`#cable-${id}`} startOffset={arriving ? "98" : "3"}>
              {text}
            </textPath>
          </text>
        </>
      )}
    </g>
  );
}
