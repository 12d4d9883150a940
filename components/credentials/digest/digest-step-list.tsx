import { Fragment } from "react";
import type { Source, Step } from "#http/schemes/digest/steps";

const sources: Readonly<Record<Source, { readonly hue: string; readonly words: string }>> = {
  challenge: { hue: "text-challenge", words: "the challenge" },
  realm: { hue: "text-realm", words: "its realm" },
  you: { hue: "text-credentials", words: "you" },
  request: { hue: "text-param", words: "the request" },
  page: { hue: "font-semibold text-ink", words: "this page, by chance or by counting" },
  step: { hue: "text-soft", words: "a step before" },
};

/** The hashes of a Digest response, one under the other, every input in the color of where it came from. */
export function DigestStepList({ algorithm, steps }: { readonly algorithm: string; readonly steps: readonly Step[] }) {
  return (
    <div className="flex flex-col gap-2">
      <ul aria-label="Where each input comes from" className="flex flex-wrap gap-x-3 text-tiny">
        {Object.entries(sources).map(([source, { hue, words }]) => (
          <li key={source} className={`${hue} before:content-['■_']`}>
            {words}
          </li>
        ))}
      </ul>
      <ol aria-label="Steps to the response" className="flex flex-col divide-y divide-line border-line border-y">
        {steps.map(({ name, parts, hash }) => (
          <li key={name} className="flex flex-col gap-0.5 py-2" data-step={name}>
            <span className="text-tiny">
              <strong className="me-2 font-semibold">{titleOf(name)}</strong>
              {parts.map((part, index) => (
                <Fragment key={part.name}>
                  {index > 0 && <span className="text-soft"> : </span>}
                  <span className={sources[part.from].hue}>{part.name}</span>
                </Fragment>
              ))}
            </span>
            <span className="break-all font-wire text-tiny">
              {parts.map((part, index) => (
                <Fragment key={part.name}>
                  {index > 0 && <span className="text-soft">:</span>}
                  <span className={sources[part.from].hue} title={`${part.name}, from ${sources[part.from].words}`}>
                    {part.value}
                  </span>
                </Fragment>
              ))}
            </span>
            <span className="break-all font-wire text-tiny">
              <span className="font-display text-soft">{algorithm.replace(/-sess$/i, "")} of it is </span>
              <span className={name === "the response" ? "font-semibold text-credentials" : ""} data-hash="">
                {hash}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function titleOf(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
