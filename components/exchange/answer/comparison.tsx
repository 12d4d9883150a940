import { type ComparedLine, compare } from "../model/compare";
import type { Exchanged } from "../model/exchanged";

type Named = { readonly title: string; readonly exchanged: Exchanged };
type Props = { readonly left: Named; readonly right: Named };

/** Two exchanges side by side; a line that the other does not have is marked by a sign and a ground. */
export function Comparison({ left, right }: Props) {
  return (
    <div className="grid gap-3 @xl:grid-cols-2" data-comparison="">
      <Side title={left.title} compared={compare(left.exchanged, right.exchanged)} />
      <Side title={right.title} compared={compare(right.exchanged, left.exchanged)} />
    </div>
  );
}

function Side({ title, compared }: { readonly title: string; readonly compared: ReturnType<typeof compare> }) {
  return (
    <section aria-label={title} className="min-w-0 rounded-box border border-line bg-sheet">
      <h4 className="border-line border-b px-3 py-1.5 font-semibold text-tiny">{title}</h4>
      <Lines lines={compared.request} />
      <div className="border-line border-t" />
      <Lines lines={compared.answer} />
    </section>
  );
}

function Lines({ lines }: { readonly lines: readonly ComparedLine[] }) {
  return (
    <ul className="py-1.5 font-wire text-[0.74rem] leading-relaxed">
      {lines.map(({ text, differs }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a message that is past do not move
        <li key={index} className={`flex gap-2 px-2 ${differs ? "bg-param/14" : "text-soft"}`}>
          <span aria-hidden="true" className="w-2 shrink-0 font-bold text-param">
            {differs ? "≠" : ""}
          </span>
          <span className="min-w-0 break-all">
            {differs && <span className="sr-only">differs: </span>}
            {text}
          </span>
        </li>
      ))}
    </ul>
  );
}
