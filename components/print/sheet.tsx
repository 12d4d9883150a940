import { ChoiceKey, MendKey, PolicyKey, RequestKey } from "./key-answers";
import { ChoiceTask, MendTask, PolicyTask } from "./paper-tasks";
import type { Printed, Variant } from "./printed";
import { RequestTask } from "./request-task";

type Props = {
  readonly variant: Variant;
  readonly name: string;
  readonly kind: "worksheet" | "key";
  /** The address of the site, such as https://knock.example; "" where it cannot be told. */
  readonly site: string;
};

/** One sheet of a set, as it stands on paper: exercises with room for what is to be written, or what belongs there. */
export function Sheet({ variant: { letter, exercises }, name, kind, site }: Props) {
  const title = [name || "HTTP status codes", letter].filter((each) => each !== "").join(", ");
  return (
    <section className="paper-sheet" aria-label={letter === "" ? undefined : `Variant ${letter}`} data-sheet={letter}>
      <header className="border-ink border-b-2 pb-2">
        <h2 className="font-bold text-head [overflow-wrap:anywhere]">{kind === "key" ? `Key: ${title}` : title}</h2>
        {kind === "worksheet" && (
          <p className="mt-2 flex flex-wrap gap-x-6 gap-y-2 font-display text-small">
            <span className="flex flex-2 basis-60 items-baseline gap-2">
              Name <span className="blank flex-1" />
            </span>
            <span className="flex flex-1 basis-32 items-baseline gap-2">
              Date <span className="blank flex-1" />
            </span>
          </p>
        )}
      </header>
      {exercises.map((exercise, index) => (
        <article
          key={exercise.id}
          aria-labelledby={`${letter}-${exercise.id}`}
          className="mt-6"
          data-printed={exercise.id}
          data-kind={exercise.kind}
        >
          <h3 id={`${letter}-${exercise.id}`} className="font-semibold text-body">
            {index + 1}. {exercise.title}
          </h3>
          {kind === "worksheet" ? <Task exercise={exercise} /> : <Key exercise={exercise} />}
          <p className="mt-2 font-display text-soft text-tiny [overflow-wrap:anywhere]">
            {kind === "worksheet" ? "To try it afterwards: " : "On the site: "}
            {addressOf(exercise, site)}
          </p>
        </article>
      ))}
    </section>
  );
}

function Task({ exercise }: { readonly exercise: Printed }) {
  return (
    <>
      <p className="mt-0.5">{exercise.task}</p>
      {exercise.kind === "choice" && <ChoiceTask exercise={exercise} />}
      {exercise.kind === "mend" && <MendTask exercise={exercise} />}
      {exercise.kind === "policy" && <PolicyTask exercise={exercise} />}
      {(exercise.kind === "answer" || exercise.kind === "steps") && <RequestTask exercise={exercise} />}
    </>
  );
}

function Key({ exercise }: { readonly exercise: Printed }) {
  switch (exercise.kind) {
    case "choice":
      return <ChoiceKey exercise={exercise} />;
    case "mend":
      return <MendKey exercise={exercise} />;
    case "policy":
      return <PolicyKey exercise={exercise} />;
    default:
      return <RequestKey exercise={exercise} />;
  }
}

function addressOf({ id, seed }: Printed, site: string): string {
  return `${site}/exercises/${id}${seed === "" ? "" : `?seed=${seed}`}`;
}
