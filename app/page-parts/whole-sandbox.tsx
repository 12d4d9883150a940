import { sendForm } from "#app/exchange-action.ts";
import { plainResourceOf, resourceOf } from "#app/resource.ts";
import { ExchangeNear } from "#components/island/exchange-near.client";
import { loadGuarded } from "#content/exercises";
import { groups, shownResources } from "#content/resources";

// The first 401 is one press away.
const begins = "open-the-vault";

/** The exchange with every resource there is, and rules that can be changed. */
export async function WholeSandbox() {
  const exercises = await Promise.all((await loadGuarded()).map(resourceOf));
  const all = [...exercises, ...shownResources.map(plainResourceOf)];
  const first = all.find(({ id }) => id === begins);
  const rest = all.filter(({ id }) => id !== begins);
  return (
    first && <ExchangeNear owner="sandbox" resources={[first, ...rest]} groups={groups} action={sendForm} editable />
  );
}
