import type { Metadata } from "next";
import { ReceiptPlace } from "#components/receipt/receipt.client";
import { Page } from "#components/ui/page";
import { loadExercises } from "#content/exercises";

export const metadata: Metadata = {
  title: "Receipt",
  description: "A receipt of the exercises that you have solved, signed by the server that has tried each again.",
};

export default async function ReceiptPage() {
  const exercises = (await loadExercises()).map(({ id, title }) => [id, title] as const);
  return (
    <Page
      kind="tool"
      title="A receipt of what you solved"
      lede="The server tries again what solved each exercise, and signs a short text that says so. It keeps nothing, and needs no account."
    >
      <noscript>
        <p className="max-w-measure border-param border-s-3 ps-4">
          This place needs JavaScript: what was solved is kept in the browser alone, and a receipt is carried behind the
          # of an address, which is never sent.
        </p>
      </noscript>
      <ReceiptPlace exercises={exercises} />
    </Page>
  );
}
