import { type StatusCode, statusClass } from "#http/registry/status-codes";
import { CopyMark } from "../copy/copy-mark";
import { statusClassName } from "../message/hues";
import { StatusSign } from "../message/status-sign";

const classes = ["informational", "successful", "redirection", "client error", "server error"] as const;

/** Every code, by class: its sign, its name, and what it says in a sentence. */
export function StatusList({ codes }: { readonly codes: readonly StatusCode[] }) {
  return classes.map((name) => (
    <section key={name} aria-labelledby={idOf(name)} className="mt-10" data-list>
      <h2 id={idOf(name)} className="group/heading scroll-mt-20 font-semibold text-head capitalize">
        {name} <CopyMark href={`#${idOf(name)}`} of={`the ${name} codes`} />
      </h2>
      <ul className="mt-3 border-line border-t lg:columns-2 lg:gap-x-10">
        {codes
          .filter(({ code }) => statusClass(code) === name)
          .map(({ code, phrase, meaning, registered }) => (
            <li
              key={code}
              className="group/heading flex break-inside-avoid items-start gap-1 border-line border-b"
              data-entry={`${code} ${phrase}`}
            >
              <a href={`/status/${code}`} className="flex min-w-0 flex-1 gap-3 py-2 no-underline hover:bg-well">
                <StatusSign status={code} className={`mt-1 size-4 shrink-0 ${statusClassName(code)}`} />
                <span className="min-w-0">
                  <span className="font-display">
                    <span className={`me-2 font-bold ${statusClassName(code)}`}>{code}</span>
                    <span className="font-medium">{phrase}</span>
                    {!registered && <span className="ms-2 text-soft text-tiny">unofficial</span>}
                  </span>
                  <span className="block truncate text-small text-soft">{meaning}</span>
                </span>
              </a>
              <CopyMark href={`/status/${code}`} of={`${code} ${phrase}`.trim()} className="mt-2" />
            </li>
          ))}
      </ul>
    </section>
  ));
}

/** The classes, with the first digit of their codes and the id of their heading. */
export const statusClasses = classes.map((name, index) => ({ name, digits: `${index + 1}xx`, id: idOf(name) }));

function idOf(name: string): string {
  return name.replace(" ", "-");
}
