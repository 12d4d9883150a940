import { rulesInWords, spaceInWords } from "#http/policy/in-words";
import type { WrittenPolicy } from "#http/policy/policy";

/** The access rules of a resource: a sentence for how it asks, and one for each rule. */
export function AccessRules({ policy }: { readonly policy: WrittenPolicy | undefined }) {
  if (!policy) return <p className="px-3 py-2 font-text text-soft">The rules of this address are not known here.</p>;
  return (
    <div className="flex flex-col gap-1.5 px-3 py-2 font-text">
      <p>{spaceInWords(policy)}</p>
      <ol aria-label="Rules" className="flex list-decimal flex-col gap-1 ps-5">
        {rulesInWords(policy).map((sentence, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place of a rule is what it is known by
          <li key={index}>{sentence}</li>
        ))}
      </ol>
      <p className="text-soft text-tiny">The first rule that fits the address and the method decides.</p>
    </div>
  );
}
