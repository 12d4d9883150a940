"use client";

import { useId, useState } from "react";
import { type DigestTry, digestDifference } from "#http/follow-up/digest-difference";
import { Disclosure } from "../../ui/disclosure";

/** Computes the Digest response with a password that stays in the page, and names the ingredient that differs. */
export function DigestCheck({ tried }: { readonly tried: DigestTry }) {
  const [password, setPassword] = useState("");
  const id = useId();
  const found = password === "" ? undefined : digestDifference(tried, password);
  return (
    <Disclosure summary="My Digest response is refused: compute it here" look="sheet">
      <div className="px-4 pt-1 pb-4">
        <label htmlFor={id} className="font-display text-small">
          The password. It is used in this page alone, and kept nowhere.
        </label>
        <input
          id={id}
          type="password"
          autoComplete="off"
          value={password}
          onChange={({ target }) => setPassword(target.value)}
          className="mt-1 block h-9 w-full max-w-80 rounded-md border border-edge bg-sheet px-2 font-wire text-wire"
        />
        <div aria-live="polite" className="mt-3" data-digest="">
          {password !== "" && !found && <p>These credentials lack something that the response is computed of.</p>}
          {found && (
            <>
              <p className="font-semibold">
                {found.right
                  ? "With this password the response that was sent is right."
                  : "With this password another response comes out."}{" "}
                {found.ingredient ??
                  (found.right
                    ? ""
                    : "None of the usual mix-ups explains it, so most likely the password or the name is another.")}
              </p>
              <dl className="mt-2 grid gap-x-4 gap-y-1 font-wire text-tiny sm:grid-cols-[max-content_1fr]">
                <Line name="HA1" value={found.ha1} />
                <Line name="HA2" value={found.ha2} />
                <Line name="response" value={found.response} />
                <Line name="was sent" value={found.sent} />
              </dl>
            </>
          )}
        </div>
      </div>
    </Disclosure>
  );
}

function Line({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div className="contents">
      <dt className="text-soft">{name}</dt>
      <dd className="break-all">{value}</dd>
    </div>
  );
}
