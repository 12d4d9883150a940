import type { Fault } from "../model/faults";

/** The classes of a field in the editor, with or without a fault in it. */
export function inputClass(fault: Fault | undefined): string {
  const edge = fault ? "border-challenge bg-challenge/8" : "border-transparent hover:border-line focus:border-edge";
  return `min-h-9 rounded-md border ${edge} bg-transparent px-2 font-wire text-wire text-ink placeholder:text-soft focus-visible:outline-offset-0`;
}

/** The value of `aria-describedby` for those notes that are there; undefined for none. */
export function describedBy(...ids: readonly (string | false | undefined)[]): string | undefined {
  return ids.filter((each) => each !== undefined && each !== false).join(" ") || undefined;
}

type Props = { readonly id: string; readonly fault: Fault | undefined; readonly text: string };

/** A fault under the field it is in: the text once more with a mark under the very character, and a sentence. */
export function FaultNote({ id, fault, text }: Props) {
  if (!fault) return null;
  const around = text.slice(Math.max(0, fault.offset - 16), fault.offset);
  const character = text.charAt(fault.offset);
  return (
    <p id={id} className="basis-full px-2 pt-1 pb-2 text-challenge text-tiny" data-fault={fault.part}>
      {text !== "" && (
        <code aria-hidden="true" className="me-2 whitespace-pre">
          {fault.offset > 16 ? "…" : ""}
          {around}
          <mark className="bg-challenge/20 text-challenge underline decoration-2 decoration-wavy underline-offset-4">
            {visible(character)}
          </mark>
        </code>
      )}
      {fault.reason}
    </p>
  );
}

function visible(character: string): string {
  if (character === "") return "⏎";
  if (character === " ") return "␠";
  return /[\0-\x1F\x7F]/.test(character) ? "␀" : character;
}
