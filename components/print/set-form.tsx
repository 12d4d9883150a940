import { type Kind, kindNames, levelNames } from "../exercise/kinds";

type Listed = { readonly id: string; readonly title: string; readonly kind: Kind; readonly level: 1 | 2 | 3 };

type Props = {
  readonly lessons: readonly { readonly slug: string; readonly title: string; readonly exercises: readonly Listed[] }[];
  readonly most: number;
  readonly mostVariants: number;
  readonly longestName: number;
};

/** A form that asks for a worksheet of chosen exercises, or for its key; it needs no code. */
export function SetForm({ lessons, most, mostVariants, longestName }: Props) {
  return (
    <form action="/print/worksheet" method="get" className="flex max-w-3xl flex-col gap-8" data-set-form="">
      <fieldset className="flex flex-wrap gap-4 font-display text-small">
        <legend className="mb-2 font-semibold text-body">The sheet</legend>
        <label className="flex flex-1 basis-56 flex-col gap-1">
          Its title, or none
          <input name="name" maxLength={longestName} className={inputClass} autoComplete="off" />
        </label>
        <label className="flex basis-36 flex-col gap-1">
          Variants
          <select name="variants" className={`${inputClass} h-[2.9rem]`} defaultValue="1">
            {Array.from({ length: mostVariants }, (_, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: numbers in their order
              <option key={index} value={index + 1}>
                {index === 0 ? "1" : `${index + 1}, for neighbors`}
              </option>
            ))}
          </select>
        </label>
        <label className="flex basis-36 flex-col gap-1">
          Seed, or none
          <input
            name="seed"
            maxLength={8}
            pattern="[0-9a-z]{1,8}"
            title="One to eight small letters or digits"
            autoComplete="off"
            spellCheck={false}
            className={inputClass}
          />
        </label>
        <p className="w-full text-soft">
          A seed gives other names and words, and another order of situations: the same seed always the same. Variants
          differ from one another in just that.
        </p>
      </fieldset>
      <Buttons most={most} />
      {lessons.map(({ slug, title, exercises }) => (
        <fieldset key={slug} className="border-line border-t pt-3">
          <legend className="float-left w-full font-display font-semibold">{title}</legend>
          <ul className="clear-both pt-1">
            {exercises.map(({ id, title, kind, level }) => (
              <li key={id}>
                <label className="flex cursor-pointer items-center gap-3 py-1.5 hover:bg-well">
                  <input
                    type="checkbox"
                    name="exercises"
                    value={id}
                    className="size-4 shrink-0 self-center accent-ink"
                  />
                  <span className="flex flex-1 flex-wrap items-baseline gap-x-3 font-display text-small">
                    {title}
                    <span className="ms-auto text-soft text-tiny">
                      {kindNames[kind]} · {levelNames[level]}
                    </span>
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      ))}
      <Buttons most={most} />
    </form>
  );
}

const inputClass = "min-h-10 rounded-box border border-edge bg-sheet px-3 py-2 text-body";

function Buttons({ most }: Pick<Props, "most">) {
  return (
    <p className="flex flex-wrap items-center gap-2">
      <button type="submit" className="button button-strong">
        Make the worksheet
      </button>
      <button type="submit" formAction="/print/key" className="button">
        Make its key
      </button>
      <span className="font-display text-small text-soft">At most {most} exercises.</span>
    </p>
  );
}
