import { type BuildRequest, peopleIn } from "#http/exercise/build";
import { fieldsOf, statusesOf } from "#http/exercise/choice";
import { spaceInWords } from "#http/policy/in-words";
import { reasonPhrase } from "#http/registry/status-codes";
import { peopleOf } from "../exchange/model/people-of";
import { BlankLines, Box } from "./blank/blanks";
import { Known } from "./known";
import type { PrintedChoice, PrintedMend, PrintedPolicy } from "./printed";

/** Situations, each with the codes and the headers to choose from, and room to say why. */
export function ChoiceTask({ exercise: { situations } }: { readonly exercise: PrintedChoice }) {
  return (
    <ol className="mt-2">
      {situations.map((situation, index) => (
        <li key={situation.says} className="break-inside-avoid border-line border-t py-3 first:border-t-0">
          <p className="whitespace-pre-line">
            {situations.length > 1 && <strong className="font-display">{index + 1}. </strong>}
            {situation.says}
          </p>
          <p className="mt-2 flex flex-wrap gap-x-5 gap-y-1 font-display text-small">
            {statusesOf(situation).map((status) => (
              <Box key={status}>{`${status} ${reasonPhrase(status)}`}</Box>
            ))}
          </p>
          <p className="mt-1 flex flex-wrap gap-x-5 gap-y-1 font-display text-small">
            <span className="text-soft">with</span>
            {fieldsOf(situation).map((field) => (
              <Box key={field}>{field === "" ? "none of these" : field}</Box>
            ))}
          </p>
          <BlankLines count={2} label="Because" />
        </li>
      ))}
    </ol>
  );
}

/** A broken answer, with room to write it as it should be. */
export function MendTask({ exercise: { broken } }: { readonly exercise: PrintedMend }) {
  const lines = broken.trimEnd().split("\n").length;
  return (
    <>
      <pre className="mt-2 whitespace-pre-wrap break-inside-avoid border border-ink px-3 py-2 font-wire text-wire [overflow-wrap:anywhere]">
        {broken.trimEnd()}
      </pre>
      <div className="mt-3 break-inside-avoid">
        <BlankLines count={Math.min(lines + 2, 16)} label="The answer, mended" />
        <BlankLines count={1} label="What was wrong with it" />
      </div>
    </>
  );
}

/** Who is to get which status, and an empty table of rules. */
export function PolicyTask({ exercise: { begin, rows, solution } }: { readonly exercise: PrintedPolicy }) {
  const people = peopleIn(rows);
  return (
    <>
      <Known resource={{ people: peopleOf(begin, 0) }} />
      <p className="mt-2 text-small">{spaceInWords(begin)}</p>
      <table className="mt-3 w-full break-inside-avoid border-collapse text-small" data-paper-table="">
        <caption className="text-start font-display font-semibold">Who is to get which status</caption>
        <thead>
          <tr>
            <th scope="col">Request</th>
            {people.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ method, path, wanted }) => (
            <tr key={requestIn({ method, path })}>
              <th scope="row" className="font-wire font-normal">
                {requestIn({ method, path })}
              </th>
              {people.map((name) => (
                <td key={name}>{wanted[name] ?? "any"}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <table
        className="mt-4 w-full break-inside-avoid border-collapse text-small"
        data-paper-table=""
        data-blank="rules"
      >
        <caption className="text-start font-display font-semibold">Your rules, the first that fits decides</caption>
        <thead>
          <tr>
            {["Path", "Methods", "Who may", "Hidden from others?"].map((each) => (
              <th key={each} scope="col">
                {each}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: solution.rules.length + 2 }, (_, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: empty rows differ in nothing
            <tr key={row} className="h-9">
              {["path", "methods", "who", "hidden"].map((each) => (
                <td key={each} className={each === "who" ? "w-2/5" : ""} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function requestIn({ method, path }: BuildRequest): string {
  return `${method} ${path}`;
}
