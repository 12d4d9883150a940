"use client";

import { useEffect, useState } from "react";
import type { Members, OpenedJwt } from "#http/schemes/token/jwt-parts";
import { claimAsTyped, timeClaims, timeInWords } from "./jwt-words";

/** A JWT opened: header, claims and signature, each in its color, and times in words. RFC 7519 §3. */
export function JwtView({ token, opened }: { readonly token: string; readonly opened: OpenedJwt }) {
  const [header = "", claims = "", signature = ""] = token.split(".");
  return (
    <div className="flex flex-col gap-2" data-jwt="">
      <p className="break-all rounded-md bg-well p-2 font-wire text-tiny" data-jwt-text="">
        <span className="text-challenge">{header}</span>.<span className="text-realm">{claims}</span>.
        <span className="text-credentials">{signature}</span>
      </p>
      <Part name="Header" hue="text-challenge" members={opened.header} />
      <Part name="Claims" hue="text-realm" members={opened.claims} />
      <p className="text-tiny">
        <strong className="text-credentials">Signature</strong>{" "}
        {signature === ""
          ? "none: nobody signed it"
          : `${signature.length} letters of base64url, made with a private key`}
      </p>
    </div>
  );
}

function Part({ name, hue, members }: { readonly name: string; readonly hue: string; readonly members: Members }) {
  const now = useNow();
  return (
    <section aria-label={name}>
      <h3 className={`font-semibold text-tiny ${hue}`}>{name}</h3>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 text-tiny">
        {Object.entries(members).map(([claim, value]) => (
          <div key={claim} className="contents">
            <dt className={`font-wire ${hue}`}>{claim}</dt>
            <dd className="break-all font-wire">
              {claimAsTyped(value)}
              {typeof value === "number" && timeClaims.includes(claim) && (
                <span className="ms-2 font-display text-soft">{timeInWords(value, now)}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function useNow(): number {
  const [now, setNow] = useState(() => Date.now() / 1000);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now() / 1000), 5000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
