import { rulesInWords, spaceInWords } from "#http/policy/in-words";
import type { WrittenPolicy } from "#http/policy/policy";
import { Disclosure } from "../../ui/disclosure";

/** What guards a resource: a sentence for how it asks, and one for each rule. */
export function Guards({ policy }: { readonly policy: WrittenPolicy | undefined }) {
  if (!policy) return null;
  return (
    <Disclosure summary="Access rules" look="box" name="guards" data-guards="">
      <div className="flex flex-col gap-1.5 border-line border-t px-3 py-2 font-text">
        <p>{spaceInWords(policy)}</p>
        <ol aria-label="Rules" className="flex list-decimal flex-col gap-1 ps-5">
          {rulesInWords(policy).map((sentence, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the place of a rule is what it is known by
            <li key={index}>{sentence}</li>
          ))}
        </ol>
        <p className="text-soft text-tiny">The first rule that fits the address and the method decides.</p>
      </div>
    </Disclosure>
  );
}
