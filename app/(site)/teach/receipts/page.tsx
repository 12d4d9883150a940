import type { Metadata } from "next";
import { ClassReceipts } from "#components/receipt/class/class-receipts.client";
import { Page } from "#components/ui/page";

export const metadata: Metadata = {
  title: "Receipts of a class",
  description: "Paste the receipts of a class: which are genuine, which repeat another, and all of it as CSV.",
};

export default function TeachReceipts() {
  return (
    <Page
      kind="tool"
      title="Receipts of a class"
      lede="Learners hand in a short text that the server has signed. Paste all of them here: which are genuine, which repeat another, and all of it as CSV."
    >
      <noscript>
        <p className="max-w-measure border-param border-s-3 ps-4">
          This place needs JavaScript: the receipts are looked for in the page, so that nothing around them is sent.
        </p>
      </noscript>
      <ClassReceipts />
      <section aria-labelledby="how" className="mt-12 max-w-measure">
        <h2 id="how" className="font-semibold text-head">
          What a receipt is
        </h2>
        <p className="mt-2">
          A learner who has solved exercises presses <a href="/receipt">Get a receipt</a>. The page then sends what
          solved each of them, and the server sends the same requests again, with the same keys and the clock set to
          that moment. What holds is signed. The name is what somebody typed, and the hints are what the browser
          counted.
        </p>
        <p className="mt-3">
          A receipt under another’s name shows: two receipts that were made of the very same requests, at the very same
          moments, are named above. A server without <code>SANDBOX_KEY</code> has a new key after every start, and then
          knows its older receipts no more.
        </p>
      </section>
    </Page>
  );
}
