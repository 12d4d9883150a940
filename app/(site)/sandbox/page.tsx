import type { Metadata } from "next";
import { sendForm } from "#app/exchange-action.ts";
import { resourceOf } from "#app/resource.ts";
import { ExchangeNear } from "#components/island/exchange-near.client";
import { loadExercises } from "#content/exercises";

export const metadata: Metadata = {
  title: "Sandbox",
  description: "Write any request, send it to a real server, and see the answer with the reason for it.",
};

export default async function Sandbox() {
  const [first, ...rest] = (await loadExercises()).map(resourceOf);
  return (
    <main id="main" className="mx-auto max-w-4xl beside:max-w-page px-4 pt-10 pb-20 md:px-8">
      <h1 className="font-bold text-title">Sandbox</h1>
      <p className="mt-3 mb-8 max-w-measure text-lede text-soft">
        Any request, to any of these resources. The answers are real, and each says why.
      </p>
      {first && <ExchangeNear owner="sandbox" resources={[first, ...rest]} action={sendForm} editable />}
    </main>
  );
}
