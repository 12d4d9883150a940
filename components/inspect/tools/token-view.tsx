import type { TokenFact } from "#http/follow-up/token-facts";
import { Disclosure } from "../../ui/disclosure";

/** What the token of the request says of itself, beside what was asked. */
export function TokenView({ facts }: { readonly facts: readonly TokenFact[] }) {
  const wrong = facts.some(({ weight }) => weight === "wrong");
  return (
    <Disclosure summary="What the token says" look="sheet" open={wrong} data-token="">
      <div className="px-4 pt-1 pb-4">
        <p className="text-small text-soft">
          Decoded in this page. Whether it is signed rightly takes the issuer’s key.
        </p>
        <dl className="mt-2 grid gap-x-4 gap-y-1 text-small sm:grid-cols-[max-content_1fr]">
          {facts.map(({ name, says, weight }) => (
            <div key={name} className="contents">
              <dt className="font-wire text-soft text-wire">{name}</dt>
              <dd className={`break-words ${weight === "wrong" ? "font-semibold text-challenge" : ""}`}>{says}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Disclosure>
  );
}
