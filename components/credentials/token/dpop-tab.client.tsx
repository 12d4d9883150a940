"use client";

import { type ReactNode, useEffect, useState } from "react";
import { fieldValue } from "#http/message";
import { type OpenedJwt, openJwt } from "#http/schemes/token/jwt-parts";
import { onSite } from "../../exchange/model/on-site";
import type { PanelProps } from "../tab/panel-props";
import { useAsking } from "../tab/use-asking.client";
import { UseLines } from "../tab/use-lines.client";
import { askForBoundToken, proofFor } from "./ask-token";
import { JwtView } from "./jwt-view.client";
import { makePageKeys, type PageKeys } from "./page-keys";

/** DPoP: keys made in the page, a token bound to them, and a proof for this one request. RFC 9449 §4.2, §9. */
export function DpopTab({ draft, history, resource, onDraft }: PanelProps) {
  const [keys, setKeys] = useState<PageKeys>();
  const [token, setToken] = useState<string>();
  const [proof, setProof] = useState<{ readonly text: string; readonly of: string }>();
  const { asking, fault, ask } = useAsking();
  const nonce = history
    .map(({ answer }) => fieldValue(answer.fields, "DPoP-Nonce"))
    .findLast((each) => each !== undefined);
  const { method, target } = draft;
  const sent = proof !== undefined && history.some((each) => fieldValue(each.draft.fields, "DPoP") === proof.text);
  const of = [method, target, token, nonce].join(" ");

  // A proof is for one request, so another method, target, token or nonce makes it worthless at once.
  useEffect(() => setProof((before) => (before?.of === of ? before : undefined)), [of]);

  if (!resource.clients) {
    return (
      <p className="text-soft">
        This resource takes no tokens of the token endpoint. The bound token does: choose it, and come back.
      </p>
    );
  }
  const sign = (bound: string, own: PageKeys) =>
    ask(async () => {
      const uri = onSite(location.origin, target);
      setProof({ text: await proofFor({ method, uri, token: bound, nonce }, own), of });
    });
  return (
    <ol className="flex flex-col gap-4">
      <Round title="1. Keys, made in this page">
        <button
          type="button"
          className="button self-start"
          disabled={asking}
          onClick={() =>
            ask(async () => {
              setKeys(await makePageKeys());
              setToken(undefined);
            })
          }
        >
          {keys ? "Make other keys" : "Make a pair of keys"}
        </button>
        {keys && (
          <p className="break-all font-wire text-tiny" data-jwk="">
            <span className="font-display text-soft">
              The public one (P-256); nothing can read the private one out:{" "}
            </span>
            x {keys.publicJwk.x} y {keys.publicJwk.y}
          </p>
        )}
      </Round>
      <Round title="2. A token that is bound to them">
        <p className="text-soft text-tiny">
          The token endpoint gets a proof too, and writes the key’s thumbprint into the token: cnf, jkt. Get one as
        </p>
        <div className="flex flex-wrap gap-2">
          {resource.clients.map((client) => (
            <button
              key={client.id}
              type="button"
              className="button"
              disabled={!keys || asking}
              onClick={() => keys && ask(async (signal) => setToken(await askForBoundToken(client, keys, signal)))}
            >
              {client.id}
            </button>
          ))}
        </div>
        <Opened token={token} summary="The token, opened" />
      </Round>
      <Round title="3. A proof for this request alone">
        <p className="text-soft text-tiny">
          It signs {method}, the address, the time and the token.{" "}
          {nonce === undefined
            ? "No DPoP-Nonce has come yet: send it without, and see whether the server wants one."
            : "And the DPoP-Nonce of the latest answer that had one."}
        </p>
        <button
          type="button"
          className="button self-start"
          disabled={!keys || token === undefined || asking}
          onClick={() => keys && token !== undefined && sign(token, keys)}
        >
          {proof ? "Sign another proof" : "Sign the proof"}
        </button>
        <Opened token={proof?.text} summary="The proof, opened" />
        {sent && <p className="text-param text-tiny">This proof was sent already, and is good once: sign another.</p>}
        <p aria-live="polite" className="text-challenge text-tiny">
          {fault}
        </p>
        <UseLines
          draft={draft}
          onDraft={onDraft}
          lines={
            proof && token !== undefined
              ? [
                  ["Authorization", `DPoP ${token}`],
                  ["DPoP", proof.text],
                ]
              : []
          }
        />
      </Round>
    </ol>
  );
}

function Round({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <li className="flex min-w-0 flex-col gap-2">
      <h3 className="font-semibold text-small">{title}</h3>
      {children}
    </li>
  );
}

function Opened({ token, summary }: { readonly token: string | undefined; readonly summary: string }) {
  const opened: OpenedJwt | undefined = token === undefined ? undefined : openJwt(token);
  if (token === undefined || !opened) return null;
  return (
    <details className="rounded-md border border-line p-2">
      <summary className="text-tiny">{summary}</summary>
      <JwtView token={token} opened={opened} />
    </details>
  );
}
