import { panelsIn } from "#components/exchange/link/panels.ts";
import type { Resource } from "#components/exchange/model/resource.ts";
import { ExchangeNear } from "#components/island/exchange-near.client";
import { isRequested, loadExercise } from "#content/exercises";
import { shownResource } from "#content/resources";
import { sendForm } from "./exchange-action";
import { plainResourceOf, resourceOf } from "./resource";

type Props = {
  /** The exercise it is about, by its name; its tries are made here. */
  readonly exercise?: string;
  /** Or a resource that is code, with nothing to do. */
  readonly resource?: string;
  /** The panels that stand open from the start, with spaces between: see components/exchange/link/panels.ts. */
  readonly open?: string;
  /** Whether `?seed=` in the address changes names and words: where no button of a text sends to it. */
  readonly seeded?: boolean;
};

/** The exchange of one exercise or of one resource, as an article or a frame shows it. Buttons in the text name it by that. */
export async function ArticleExchange({ exercise, resource, open = "", seeded = false }: Props) {
  const owner = exercise ?? resource ?? "";
  const shown = exercise === undefined ? plain(owner) : await requested(owner);
  return (
    <div className="beside">
      <ExchangeNear owner={owner} resources={[shown]} open={panelsIn(open)} action={sendForm} seeded={seeded} />
    </div>
  );
}

async function requested(id: string): Promise<Resource> {
  const exercise = await loadExercise(id);
  if (isRequested(exercise)) return resourceOf(exercise);
  throw new RangeError(`The exercise ${JSON.stringify(id)} is done without an exchange: use <Exercise id="${id}" />`);
}

function plain(id: string): Resource {
  const found = shownResource(id);
  if (found) return plainResourceOf(found);
  throw new RangeError(`No resource has the name ${JSON.stringify(id)}: see content/resources.ts`);
}
