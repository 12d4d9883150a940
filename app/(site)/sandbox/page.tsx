import type { Metadata } from "next";
import { sendForm } from "#app/exchange-action.ts";
import { plainResourceOf, resourceOf } from "#app/resource.ts";
import { ExchangeNear } from "#components/island/exchange-near.client";
import { Page } from "#components/ui/page";
import { loadGuarded } from "#content/exercises";
import { groups, shownResources } from "#content/resources";

export const metadata: Metadata = {
  title: "Sandbox",
  description: "Write any request, send it to a real server, and see the answer with the reason for it.",
};

// The first 401 is one press away.
const begins = "open-the-vault";

export default async function Sandbox() {
  const exercises = await Promise.all((await loadGuarded()).map(resourceOf));
  const all = [...exercises, ...shownResources.map(plainResourceOf)];
  const first = all.find(({ id }) => id === begins);
  const rest = all.filter(({ id }) => id !== begins);
  return (
    <Page
      kind="bench"
      title="Sandbox"
      lede="Any request, to any of these resources. The answers are real, and each says why."
    >
      {first && (
        <ExchangeNear owner="sandbox" resources={[first, ...rest]} groups={groups} action={sendForm} editable />
      )}
    </Page>
  );
}
