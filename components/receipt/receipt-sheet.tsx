import type { CheckedReceipt } from "#http/exercise/receipt";
import { helpInWords, momentInWords } from "./moment-in-words";

type Props = { readonly receipt: Extract<CheckedReceipt, { readonly state: "genuine" }> };

/** A receipt in words: whose it is, when it was signed, and each exercise with the moment and the help that was taken. */
export function ReceiptSheet({ receipt: { name, issued, solved } }: Props) {
  return (
    <section
      aria-labelledby="receipt-name"
      className="max-w-3xl rounded-box border border-line bg-sheet px-4 py-5 md:px-6"
      data-receipt={solved.length}
    >
      <p className="font-display text-small text-soft">Receipt of Knock Knock</p>
      <h2 id="receipt-name" className="mt-1 font-semibold text-head [overflow-wrap:anywhere]">
        {name === "" ? "Without a name" : name}
      </h2>
      <p className="mt-1 font-text">
        {solved.length === 1 ? "1 exercise" : `${solved.length} exercises`} solved. Signed by this server on{" "}
        <time dateTime={new Date(issued * 1000).toISOString()}>{momentInWords(issued)}</time>, after it had tried each
        again.
      </p>
      <ol className="mt-4 divide-y divide-line border-line border-t">
        {solved.map((each) => (
          <li key={each.id} className="flex flex-wrap items-baseline gap-x-4 py-2">
            <a href={`/exercises/${each.id}`} className="font-display font-semibold">
              {each.title}
            </a>
            <span className="ms-auto font-display text-small text-soft">
              <time dateTime={new Date(each.at * 1000).toISOString()}>{momentInWords(each.at)}</time>,{" "}
              {helpInWords(each)}
            </span>
          </li>
        ))}
      </ol>
      <p className="mt-4 text-small text-soft">
        The name is as it was typed, and the hints are as the browser counted them: the server cannot know either.
      </p>
    </section>
  );
}
