"use client";

import { useState } from "react";
import { fieldValue } from "#http/message";
import { bearerToken, bearerValue } from "#http/schemes/bearer/client";
import { type OpenedJwt, openJwt } from "#http/schemes/token/jwt-parts";
import { withField } from "../../exchange/model/editing";
import { Field } from "../../ui/field/field.client";
import type { PanelProps } from "../tab/panel-props";
import { useAsking } from "../tab/use-asking.client";
import { askForToken } from "./ask-token";
import { JwtBench } from "./jwt-bench.client";
import { JwtView } from "./jwt-view.client";

/** Bearer: the token of a person, or one that the token endpoint gives, opened and tampered with. RFC 6750 §2.1. */
export function BearerTab({ draft, resource, onDraft }: PanelProps) {
  const people = resource.people.filter(({ holds }) => holds === "token");
  const carried = bearerToken(fieldValue(draft.fields, "Authorization") ?? "") ?? "";
  const [issued, setIssued] = useState<string>();
  const { asking, fault, ask } = useAsking();
  const opened = tryOpen(carried);
  const use = (token: string) => onDraft(withField(draft, "Authorization", bearerValue(token)));

  return (
    <div className="flex flex-col gap-4">
      <p className="text-soft text-tiny">
        Whoever holds a bearer token may use it, as with a coin. What you press here is written into your request at
        once.
      </p>
      {people.length > 0 && (
        <ul aria-label="Tokens that were issued" className="flex flex-wrap gap-2">
          {people.map(({ name, secret, note }) => (
            <li key={secret}>
              <button type="button" className="button" aria-pressed={carried === secret} onClick={() => use(secret)}>
                {name}: <span className="text-soft">{note}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {resource.clients && (
        <div className="flex flex-col gap-1">
          <p className="text-tiny">Get a JWT from the token endpoint, as</p>
          <div className="flex flex-wrap gap-2">
            {resource.clients.map((client) => (
              <button
                key={client.id}
                type="button"
                className="button"
                disabled={asking}
                title={client.scopes.join(" ")}
                onClick={() =>
                  ask(async (signal) => {
                    const token = await askForToken(client, signal);
                    setIssued(token);
                    use(token);
                  })
                }
              >
                {client.id}
              </button>
            ))}
          </div>
          <p aria-live="polite" className="text-challenge text-tiny">
            {fault}
          </p>
        </div>
      )}
      <Field label="The token in your request" value={carried} onChange={use} fault={tokenFault(carried)} />
      {opened && (
        <>
          <JwtView token={carried} opened={opened} />
          <JwtBench token={carried} opened={opened} onToken={use} />
        </>
      )}
      {issued !== undefined && issued !== carried && (
        <button type="button" className="button self-start" onClick={() => use(issued)}>
          Back to the token as it was issued
        </button>
      )}
      {carried !== "" && (
        <button type="submit" className="button button-strong self-start">
          Send it
        </button>
      )}
    </div>
  );
}

function tokenFault(token: string): string | undefined {
  if (/^[A-Za-z0-9\-._~+/]*=*$/.test(token)) return undefined;
  return "A token holds letters, digits and - . _ ~ + / alone, with = at its end at most (RFC 6750 §2.1).";
}

function tryOpen(token: string): OpenedJwt | undefined {
  try {
    return openJwt(token);
  } catch {
    return undefined;
  }
}
