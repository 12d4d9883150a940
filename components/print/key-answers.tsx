import { questions } from "#http/decision/questions";
import type { Draft } from "#http/draft";
import { judgeMend } from "#http/exercise/mend";
import { rulesInWords, spaceInWords } from "#http/policy/in-words";
import { reasonPhrase } from "#http/registry/status-codes";
import { withField } from "../exchange/model/editing";
import { Citation } from "../ui/citation";
import type { PrintedChoice, PrintedMend, PrintedPolicy, PrintedRequest } from "./printed";

const wireClass =
  "mt-1 whitespace-pre-wrap break-inside-avoid border border-line px-3 py-2 font-wire text-wire [overflow-wrap:anywhere]";

/** The requests that do an exercise, each with its status, the question that decides, and the section. */
export function RequestKey({ exercise: { resource } }: { readonly exercise: PrintedRequest }) {
  const { goal, hints = [], people } = resource;
  return (
    <>
      <ol className="mt-2 flex flex-col gap-3">
        {goal.map(({ solution, as, status, decidedBy }, index) => {
          const { text, section } = questions[decidedBy];
          const who = as === undefined ? undefined : people.find(({ name, secret }) => name === as || secret === as);
          const line = who?.authorization;
          const whole = line === undefined ? solution : withField(solution, "Authorization", line);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: steps stand in their order
            <li key={index} className="break-inside-avoid">
              <pre className={wireClass}>{written(whole)}</pre>
              {who && line === undefined && (
                <p className="text-small">
                  With credentials of {who.name}, made for the challenge that comes first: {who.holds}{" "}
                  <code>{who.secret}</code>.
                </p>
              )}
              <p className="mt-1">
                <strong>
                  {status} {reasonPhrase(status)}
                </strong>
                , decided by “{text}” <Citation>{section}</Citation>
              </p>
            </li>
          );
        })}
      </ol>
      <p className="mt-2 font-display text-soft text-tiny">The hints that the site gives</p>
      <ul className="list-disc ps-5 text-small">
        {hints.map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </ul>
    </>
  );
}

function written({ method, target, fields, content }: Draft): string {
  const lines = [`${method} ${target} HTTP/1.1`, ...fields.map((line) => line.join(": "))];
  return filledIn([...lines, ...(content === "" ? [] : ["", content])].join("\n"));
}

// What an answer before it has brought cannot be written down.
function filledIn(text: string): string {
  return text
    .replace(/\{json:([\w-]+)\}/g, "($1 of the answer before)")
    .replace(/\{field:([\w-]+)\}/g, "($1 of the answer before)")
    .replace(/\{cookie:([\w-]+)\}/g, "(the cookie $1 that was set)");
}

/** The right choice for each situation, why it is right, and the section. */
export function ChoiceKey({ exercise: { situations } }: { readonly exercise: PrintedChoice }) {
  return (
    <ol className="mt-2">
      {situations.map(({ says, status, field, why, section }, index) => (
        <li key={says} className="break-inside-avoid border-line border-t py-2 first:border-t-0">
          <p className="text-small text-soft">
            {situations.length > 1 && `${index + 1}. `}
            {firstSentences(says)}
          </p>
          <p>
            <strong>
              {status} {reasonPhrase(status)}, {field === "" ? "none of these headers" : `with ${field}`}.
            </strong>{" "}
            {why} <Citation>{section}</Citation>
          </p>
        </li>
      ))}
    </ol>
  );
}

// So much of a situation that it is known again.
function firstSentences(says: string): string {
  const short = says.replace(/\s+/g, " ");
  return short.length <= 120 ? short : `${short.slice(0, 119).trimEnd()}…`;
}

/** A mended answer, and what was wrong with the broken one. */
export function MendKey({ exercise }: { readonly exercise: PrintedMend }) {
  const { left } = judgeMend(exercise, exercise.broken, 0);
  return (
    <>
      <pre className={wireClass}>{exercise.mended.trimEnd()}</pre>
      <p className="mt-2 font-display text-soft text-tiny">What was wrong with it</p>
      <ul className="list-disc ps-5">
        {left.map(({ says, section }) => (
          <li key={says}>
            {says} {section !== undefined && <Citation>{section}</Citation>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Rules that let everybody get what they are to get, and what is said of those that do not. */
export function PolicyKey({ exercise: { solution, wrong } }: { readonly exercise: PrintedPolicy }) {
  return (
    <>
      <p className="mt-2">{spaceInWords(solution)}</p>
      <ol className="mt-1 list-decimal ps-6">
        {rulesInWords(solution).map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ol>
      <p className="mt-2 font-display text-soft text-tiny">What is said of rules that come near</p>
      <ul className="list-disc ps-5 text-small">
        {wrong.map(({ says }) => (
          <li key={says}>{says}</li>
        ))}
      </ul>
    </>
  );
}
