"use client";

import { useEffect, useState } from "react";
import { questions } from "#http/decision/questions";
import type { Draft } from "#http/draft";
import { faultWords } from "#http/excerpt";
import { schemeInWords } from "#http/policy/in-words";
import { type Asked, type Asker, askAs, askersOf } from "../../credentials/ask-as";
import { drawHex } from "../../credentials/tab/draw-hex";
import { statusClassName } from "../../message/hues";
import { StatusSign } from "../../message/status-sign";
import { SmallButton } from "../../ui/small-button";
import type { Resource } from "../model/resource";
import { sendFromBrowser } from "../send/send-from-browser";
import { atMost } from "./at-most";

type Props = { readonly draft: Draft; readonly resource: Resource; readonly onUse: (draft: Draft) => void };

type Told = Asked | { readonly failure: string };

const together = 4;

/** One request as everybody: who asked, which status came, the question that decided, and a button that takes the request over. */
export function Everyone({ draft, resource, onUse }: Props) {
  const [askers] = useState(() => askersOf(resource, draft));
  const [told, setTold] = useState<ReadonlyMap<number, Told>>(new Map());
  const [used, setUsed] = useState("");

  useEffect(() => {
    const flight = new AbortController();
    const send = (each: Draft) => sendFromBrowser(each, flight.signal);
    const jobs = askers.map((asker) => () => toldOf(askAs(asker, draft, send, () => drawHex(12))));
    void atMost(together, jobs, (index, result) => {
      if (!flight.signal.aborted) setTold((before) => new Map(before).set(index, result));
    });
    return () => flight.abort();
  }, [askers, draft]);

  const signed = resource.policy?.schemes.filter(({ jwt }) => jwt !== undefined) ?? [];
  return (
    <div className="flex w-full flex-col gap-1.5" data-answered={told.size}>
      <p role="status" className="text-soft text-tiny">
        {told.size} of {askers.length} answered{used}
      </p>
      <table className="w-full border-line border-y text-start">
        <caption className="pb-1 text-start text-soft text-tiny">
          The same request as each of them: <code className="break-all">{inShort(draft)}</code>
        </caption>
        <thead>
          <tr className="border-line border-b text-soft text-tiny">
            <th scope="col" className="py-1 pe-2 text-start font-medium">
              Who
            </th>
            <th scope="col" className="py-1 pe-2 text-start font-medium">
              Status
            </th>
            <th scope="col" className="py-1 pe-2 text-start font-medium">
              Decided by
            </th>
            <td />
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {askers.map((asker, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of one round do not move
            <tr key={index}>
              <th scope="row" className="min-w-24 py-1.5 pe-2 text-start align-top font-semibold">
                {asker.who}
                <span className="block font-normal text-soft text-tiny [overflow-wrap:anywhere]">{asker.note}</span>
              </th>
              <Answered
                told={told.get(index)}
                asker={asker}
                onUse={(load) => {
                  setUsed(`. The request is ${asker.who === "Nobody" ? "without credentials" : `${asker.who}’s`} now.`);
                  onUse(load);
                }}
              />
            </tr>
          ))}
        </tbody>
      </table>
      {signed.length > 0 && (
        <p className="font-text text-soft text-tiny">
          This resource takes {signed.map(schemeInWords).join(" or ")}, and /api/sandbox/token gives them out. So nobody
          here holds one to try.
        </p>
      )}
    </div>
  );
}

type AnsweredProps = { readonly told: Told | undefined; readonly asker: Asker; readonly onUse: (draft: Draft) => void };

function Answered({ told, asker, onUse }: AnsweredProps) {
  if (!told)
    return (
      <td colSpan={3} className="py-1.5 text-soft">
        Asking…
      </td>
    );
  if ("failure" in told)
    return (
      <td colSpan={3} className="py-1.5 text-soft">
        No answer came: {told.failure}.
      </td>
    );
  const { exchanged, use, remark } = told;
  const { status } = exchanged.answer;
  const last = exchanged.decision.at(-1);
  return (
    <>
      <td className={`py-1.5 pe-2 align-top ${statusClassName(status)}`} data-status-of={asker.who}>
        <span className="flex items-center gap-1.5 font-bold">
          <StatusSign status={status} className="size-4 shrink-0" />
          {status === 0 ? "hidden" : status}
        </span>
      </td>
      <td className="py-1.5 pe-2 align-top">
        {last ? `${questions[last.question].text} ${last.yes ? "Yes." : "No."}` : "It does not say."}
        {remark !== undefined && <span className="block font-text text-soft text-tiny">{remark}</span>}
      </td>
      <td className="py-1.5 text-end align-top">
        {use && (
          <SmallButton aria-label={`Use the request of ${asker.who}: ${asker.note}`} onClick={() => onUse(use)}>
            Use
          </SmallButton>
        )}
      </td>
    </>
  );
}

function inShort({ method, target }: Draft): string {
  return `${method} ${target.length > 60 ? `${target.slice(0, 40)}…` : target}`;
}

async function toldOf(asking: Promise<Asked>): Promise<Told> {
  try {
    return await asking;
  } catch (fault) {
    return { failure: faultWords(fault) };
  }
}
