import type { Metadata } from "next";
import { sendForm } from "#app/exchange-action.ts";
import { resourceOf } from "#app/resource.ts";
import { ExchangeNear } from "#components/island/exchange-near.client";
import { Page } from "#components/ui/page";
import { loadExercises } from "#content/exercises";

export const metadata: Metadata = {
  title: "Sandbox",
  description: "Write any request, send it to a real server, and see the answer with the reason for it.",
};

export default async function Sandbox() {
  const [first, ...rest] = (await loadExercises()).map(resourceOf);
  return (
    <Page
      kind="exchange"
      title="Sandbox"
      lede="Any request, to any of these resources. The answers are real, and each says why."
    >
      {first && <ExchangeNear owner="sandbox" resources={[first, ...rest]} action={sendForm} editable />}
    </Page>
  );
}
