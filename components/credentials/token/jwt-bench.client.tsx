"use client";

import { useId, useState } from "react";
import {
  joinJwt,
  type OpenedJwt,
  signedAgain,
  withBrokenSignature,
  withoutSignature,
} from "#http/schemes/token/jwt-parts";
import { control } from "../../ui/control";
import { Field } from "../../ui/field/field.client";
import { useAsking } from "../tab/use-asking.client";
import { claimAsTyped, claimOf, type Forgery, forgeries } from "./jwt-words";
import { makePageKeys } from "./page-keys";

type Props = { readonly token: string; readonly opened: OpenedJwt; readonly onToken: (token: string) => void };

/** What can be done to a token without the server's key: each one press, each with what the server will say of it. */
export function JwtBench({ token, opened, onToken }: Props) {
  const claims = Object.keys(opened.claims);
  const [chosen, choose] = useState("scope");
  const claim = claims.includes(chosen) ? chosen : (claims[0] ?? "");
  const [typed, type] = useState<string>();
  const [done, setDone] = useState<{ readonly forgery: Forgery; readonly token: string }>();
  const { fault, ask } = useAsking();
  const id = useId();
  const before = opened.claims[claim];
  const value = typed ?? claimAsTyped(before);

  function forge(forgery: Forgery, make: () => string | Promise<string>) {
    void ask(async () => {
      const made = await make();
      setDone({ forgery, token: made });
      type(undefined);
      onToken(made);
    });
  }
  const changed = () => joinJwt({ ...opened, claims: { ...opened.claims, [claim]: claimOf(value, before) } });

  return (
    <section aria-label="Tamper with the token" className="flex flex-col gap-3">
      <div className="flex flex-wrap items-end gap-2" data-enter="">
        <div>
          <label htmlFor={id} className="block text-soft text-tiny">
            Claim
          </label>
          <select
            id={id}
            value={claim}
            onChange={(event) => {
              choose(event.target.value);
              type(undefined);
            }}
            className="mt-0.5 h-9 rounded-md border border-edge bg-sheet px-2 font-wire text-wire"
          >
            {claims.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </div>
        <Field row label={`New value of ${claim}`} value={value} onChange={type} fault={fault} hue="text-realm" />
        <button type="button" className="button min-h-9" {...control("enter")} onClick={() => forge("claim", changed)}>
          {forgeries.claim.label}
        </button>
      </div>
      <div className="flex flex-wrap gap-2">
        <button type="button" className="button" onClick={() => forge("none", () => withoutSignature(opened))}>
          {forgeries.none.label}
        </button>
        <button
          type="button"
          className="button"
          disabled={opened.signature === ""}
          onClick={() => forge("broken", () => withBrokenSignature(token))}
        >
          {forgeries.broken.label}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => forge("signed", async () => signedAgain(opened, (await makePageKeys()).privateKey))}
        >
          {forgeries.signed.label}
        </button>
      </div>
      <p aria-live="polite" className="text-param text-tiny" data-says="">
        {done?.token === token && `What the server will say: ${forgeries[done.forgery].says}`}
      </p>
    </section>
  );
}
