import { ExchangeNear } from "#components/island/exchange-near.client";
import { loadExercise } from "#content/exercises";
import { sendForm } from "./exchange-action";
import { resourceOf } from "./resource";

/** The exchange of one exercise, as an article or a frame shows it. */
export async function ExerciseExchange({ exercise }: { readonly exercise: string }) {
  const resource = resourceOf(await loadExercise(exercise));
  return (
    <div className="beside">
      <ExchangeNear owner={exercise} resources={[resource]} action={sendForm} />
    </div>
  );
}
