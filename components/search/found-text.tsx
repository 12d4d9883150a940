import type { Found } from "./engine/find";
import { stemOf } from "./engine/words";
import { kindNames } from "./kinds";

/** What is said of a place that was found: its title, its kind and its sentence, the words that were looked for marked. */
export function FoundText({ found: { place, stems } }: { readonly found: Found }) {
  return (
    <>
      <span className="flex flex-wrap items-baseline gap-x-3">
        <span className="min-w-0 font-display font-semibold">
          <Marked text={place.title} stems={stems} />
        </span>
        <span className="whitespace-nowrap font-display text-soft text-tiny">{kindNames[place.kind]}</span>
      </span>
      <span className="line-clamp-2 text-small text-soft">
        <Marked text={place.says} stems={stems} />
      </span>
    </>
  );
}

function Marked({ text, stems }: { readonly text: string; readonly stems: ReadonlySet<string> }) {
  let at = 0;
  return text.split(/([\p{L}\p{N}]+)/u).map((part) => {
    const key = at;
    at += part.length;
    if (!stems.has(stemOf(part.toLowerCase()))) return part;
    return (
      <mark key={key} className="rounded-xs bg-ink/10 text-ink">
        {part}
      </mark>
    );
  });
}
