import type { Exchanged } from "#components/exchange/model/exchanged.ts";
import { Citation } from "#components/ui/citation";
import { adviceOn } from "#http/advice/advice";
import { questions } from "#http/decision/questions";
import type { Draft } from "#http/draft";
import { fieldValue } from "#http/message";
import type { Outcome } from "../knock/outcome";
import styles from "./night.module.css";

type Props = { readonly draft: Draft; readonly outcome: Outcome };

/** The exchange as text: what was sent, what came back, and why, each line as it was on the wire. */
export function Wire({ draft, outcome }: Props) {
  const authorization = fieldValue(draft.fields, "Authorization");
  return (
    <dl className={`script-only ${styles.wire}`}>
      <div>
        <dt>Sent</dt>
        <dd>
          <code>
            {draft.method} {draft.target}
          </code>
          {authorization === undefined ? (
            <span className="text-soft">no Authorization</span>
          ) : (
            <code>
              <span className="text-credentials">Authorization</span>: {authorization}
            </code>
          )}
        </dd>
      </div>
      <div>
        <dt>Came back</dt>
        <dd>
          {typeof outcome === "string" ? (
            <span className="text-soft">{nothing[outcome]}</span>
          ) : (
            <Answer {...outcome} />
          )}
        </dd>
      </div>
      <div>
        <dt>Why</dt>
        <dd className={styles.why}>
          {typeof outcome === "string" ? (
            <span className="text-soft">The server has not said.</span>
          ) : (
            <Why {...outcome} />
          )}
        </dd>
      </div>
    </dl>
  );
}

const nothing = { unsent: "nothing yet", waiting: "nothing yet", silent: "nothing" } as const;

function Answer({ answer }: Exchanged) {
  const challenge = fieldValue(answer.fields, "WWW-Authenticate");
  const given = answer.status >= 200 && answer.status < 300 ? answer.content.trim() : "";
  return (
    <>
      <code className={styles.status}>
        {answer.status} {answer.reason}
      </code>
      {challenge === undefined ? (
        given === "" && <span className="text-soft">no WWW-Authenticate</span>
      ) : (
        <code>
          <span className="text-challenge">WWW-Authenticate</span>: {realmMarked(challenge)}
        </code>
      )}
      {given !== "" && <code>{given}</code>}
    </>
  );
}

// Splitting keeps every character: the value stands here as it was received.
function realmMarked(challenge: string) {
  return challenge.split(/(realm="[^"]*")/i).map((part) =>
    /^realm=/i.test(part) ? (
      <span key={part} className="text-realm">
        {part}
      </span>
    ) : (
      part
    ),
  );
}

function Why({ decision }: Exchanged) {
  const last = decision.at(-1);
  if (last === undefined) return <span className="text-soft">The answer does not say.</span>;
  const { text } = questions[last.question];
  const { section } = adviceOn(last);
  return (
    <>
      It asked “{text}” {last.detail ?? (last.yes ? "Yes." : "No.")} {!last.yes && <Citation>{section}</Citation>}
    </>
  );
}
