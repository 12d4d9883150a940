import { panelsIn } from "#components/exchange/link/panels.ts";
import { ExchangeNear } from "#components/island/exchange-near.client";
import { loadExercise } from "#content/exercises";
import { sendForm } from "./exchange-action";
import { resourceOf } from "./resource";

type Props = {
  readonly exercise: string;
  /** The panels that stand open from the start, with spaces between: see components/exchange/link/panels.ts. */
  readonly open?: string;
};

/** The exchange of one exercise, as an article or a frame shows it. */
export async function ExerciseExchange({ exercise, open = "" }: Props) {
  const resource = resourceOf(await loadExercise(exercise));
  return (
    <div className="beside">
      <ExchangeNear owner={exercise} resources={[resource]} open={panelsIn(open)} action={sendForm} />
    </div>
  );
}
