"use client";

import { useState } from "react";
import { paramValue } from "#http/auth-param";
import { defaultAlgorithm } from "#http/schemes/digest/algorithm";
import { type DigestTerms, digestAnswer } from "#http/schemes/digest/client";
import { Choice } from "../../ui/field/choice.client";
import { Field } from "../../ui/field/field.client";
import { SmallButton } from "../../ui/small-button";
import { drawHex } from "../tab/draw-hex";
import { credentialsOf } from "../tab/offered";
import type { PanelProps } from "../tab/panel-props";
import { SendFirst } from "../tab/send-first";
import { UseLines } from "../tab/use-lines.client";
import { digestOffers, nextCount } from "./digest-offers";
import { DigestStepList } from "./digest-step-list";

/** Digest opened: the answer to the latest challenge computed in the page, every hash on the way to it. RFC 7616 §3.4. */
export function DigestTab(props: PanelProps) {
  const offers = digestOffers(props.history);
  if (offers.length === 0) {
    return (
      <SendFirst>Send first: the nonce comes in the challenge, and without it there is nothing to sign.</SendFirst>
    );
  }
  return <Answering {...props} offers={offers} />;
}

// What a client does that knows only the oldest algorithm, and a server is to refuse: it would let anybody weaken the answer.
const notOffered = "MD5, which is not offered";

function oldest(terms: DigestTerms): DigestTerms {
  return { ...terms, algorithm: defaultAlgorithm, named: true, userhash: false };
}

function Answering({
  draft,
  history,
  resource,
  onDraft,
  offers,
}: PanelProps & { readonly offers: readonly DigestTerms[] }) {
  const person = resource.people.find(({ holds }) => holds === "password");
  const [username, setUsername] = useState(person?.name ?? "");
  const [password, setPassword] = useState(person?.secret ?? "");
  const [cnonce, setCnonce] = useState(() => drawHex(8));
  const [algorithm, chooseAlgorithm] = useState<string>();
  const [qopChosen, chooseQop] = useState<string>();
  const [hashName, setHashName] = useState(true);
  // The server lists the one it likes best first, and what is not known is passed over. RFC 7616 §3.7
  const known = offers.filter((each) => each.answerable);
  const [liked] = known;
  const terms = liked && (known.find((each) => each.algorithm === algorithm) ?? (algorithm ? oldest(liked) : liked));
  if (!terms) {
    return (
      <p className="text-soft">
        The challenge names {offers.map((each) => each.algorithm).join(", ")} and a qop that is not registered, or an
        algorithm that is not. A client passes over such a challenge (RFC 7616 §3.3).
      </p>
    );
  }
  const offersOldest = known.some((each) => /^md5(-sess)?$/i.test(each.algorithm));
  const options = [...known.map((each) => each.algorithm), ...(offersOldest ? [] : [notOffered])];
  const qop = terms.qop.find((each) => each === qopChosen) ?? terms.qop[0];
  // What already stands in the request keeps its count; the next answer after it was sent gets the next one.
  const nc = nextCount(history, terms.nonce);
  const { steps, authorization } = digestAnswer(terms, draft, {
    ...{ username, password, qop, nc, cnonce, hashName },
  });
  const before = credentialsOf(draft, "Digest");
  const stale = before && paramValue(before.params, "nonce") === terms.nonce && paramValue(before.params, "nc") !== nc;
  return (
    <div className="flex flex-col gap-4">
      {options.length > 1 && (
        <Choice
          legend={
            known.length > 1
              ? "Which challenge to answer; the server lists the one it likes best first"
              : "Which algorithm to answer in"
          }
          options={options}
          chosen={known.includes(terms) ? terms.algorithm : notOffered}
          onChoose={chooseAlgorithm}
        />
      )}
      {terms.qop.length > 1 && (
        <Choice legend="What the response covers (qop)" options={terms.qop} chosen={qop ?? ""} onChoose={chooseQop} />
      )}
      <div className="flex flex-wrap gap-3">
        <Field row label="Username" value={username} onChange={setUsername} />
        <Field row label="Password, which stays in the page" value={password} onChange={setPassword} />
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-tiny">
        <span>
          nc <code className="font-semibold">{nc}</code>
        </span>
        <span>
          cnonce <code className="break-all font-semibold">{cnonce}</code>
        </span>
        <SmallButton onClick={() => setCnonce(drawHex(8))}>New random cnonce</SmallButton>
        {terms.userhash && (
          <label className="flex min-h-8 items-center gap-2">
            <input type="checkbox" checked={hashName} onChange={(event) => setHashName(event.target.checked)} />
            hash the username too (userhash)
          </label>
        )}
      </div>
      <DigestStepList algorithm={terms.algorithm} steps={steps} />
      {stale && (
        <p className="text-param text-tiny">
          What stands in your request was sent already: a count is good once. Use the new one.
        </p>
      )}
      <UseLines draft={draft} onDraft={onDraft} lines={[["Authorization", authorization]]} />
    </div>
  );
}
