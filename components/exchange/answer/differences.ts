import { type FieldLine, fieldValues } from "#http/message";
import { droppedByBrowser, fieldName } from "#http/registry/field-names";
import type { Exchanged, Outcome } from "../model/exchanged";

/** One thing that is not the same both ways: what became of which part, by whom. */
export type Difference = {
  readonly what: "dropped" | "merged" | "hidden" | "refused" | "repeated" | "rewritten" | "added";
  readonly by: "the browser" | "the server" | "a client over the wire";
  readonly sentence: string;
};

/** Lists what differs between the same request sent from the browser and over the wire. Fetch, forbidden request-header and the rest. */
export function differencesBetween(browser: Outcome, wire: Outcome): readonly Difference[] {
  const asked = "draft" in wire ? wire : "draft" in browser ? browser : undefined;
  return [
    ...(asked ? inRequest(asked.draft.fields) : []),
    ...("failure" in browser ? [refused] : []),
    ...("draft" in browser && "draft" in wire ? inAnswer(browser, wire) : []),
  ];
}

const refused: Difference = {
  what: "refused",
  by: "the browser",
  sentence: "The browser gave the page no answer, only an error.",
};

function inRequest(fields: readonly FieldLine[]): readonly Difference[] {
  const dropped = fields.filter(([name, value]) => droppedByBrowser(name, value)).map(([name]) => name);
  const kept = fields.filter(([name, value]) => !droppedByBrowser(name, value));
  return [
    ...[...new Set(dropped)].map(
      (name): Difference => ({
        what: "dropped",
        by: "the browser",
        sentence: `${name} was left out of the request, without an error.`,
      }),
    ),
    ...repeatedNames(kept).map(
      (name): Difference => ({
        what: "merged",
        by: "the browser",
        sentence: `The lines of ${name} were sent as one, joined by commas.`,
      }),
    ),
  ];
}

function inAnswer(browser: Exchanged, wire: Exchanged): readonly Difference[] {
  const { answer } = wire;
  const seen = (name: string) => fieldValues(browser.answer.fields, name).length > 0;
  const hidden = namesOf(answer.fields).filter((name) => !seen(name) && fieldName(name)?.name === "Set-Cookie");
  const merged = repeatedNames(answer.fields).filter(seen);
  const added = namesOf(browser.answer.fields).filter((name) => fieldValues(answer.fields, name).length === 0);
  // The value that a browser may see is joined by commas where there are several lines.
  const joined = (of: Exchanged, name: string) => fieldValues(of.answer.fields, name).join(", ");
  const changed = ["Vary", "Cache-Control"].filter(
    (name) => seen(name) && !added.includes(name) && joined(browser, name) !== joined(wire, name),
  );
  const differs = browser.answer.status !== answer.status;
  return [
    ...(wire.interim ?? []).map(
      ({ status, reason }): Difference => ({
        what: "hidden",
        by: "the browser",
        sentence: `${status} ${reason} came first, and no page can see it.`,
      }),
    ),
    ...(differs && browser.answer.status !== 0
      ? [
          {
            what: "rewritten",
            by: "the server",
            sentence: `The status was ${answer.status} as raw HTTP, and ${browser.answer.status} for the browser.`,
          } as const,
        ]
      : []),
    ...(browser.answer.status === 0
      ? [
          {
            what: "hidden",
            by: "the browser",
            sentence: `The ${answer.status} was a redirect, and a page may not see where it leads.`,
          } as const,
        ]
      : []),
    ...hidden.map(
      (name): Difference => ({
        what: "hidden",
        by: "the browser",
        sentence: `${name} came back, and no page may read it.`,
      }),
    ),
    ...merged.map(
      (name): Difference => ({
        what: "merged",
        by: "the browser",
        sentence: `${name} came as several lines as raw HTTP, and a page reads them as one, joined by commas.`,
      }),
    ),
    ...(answer.status === 408 || answer.status === 421
      ? [
          {
            what: "repeated",
            by: "the browser",
            sentence: `A browser sends a request that is answered ${answer.status} a second time, unasked.`,
          } as const,
        ]
      : []),
    ...(browser.answer.fields.length > 0
      ? [
          {
            what: "rewritten",
            by: "the browser",
            sentence:
              "Header names come in lower case and without their order; as raw HTTP they stand as they were written.",
          } as const,
        ]
      : []),
    ...(browser.answer.status === 0 ? [] : changed).map(
      (name): Difference => ({
        what: "rewritten",
        by: "the server",
        sentence: `${name} was changed on the way to the browser: ${joined(wire, name)} became ${joined(browser, name)}.`,
      }),
    ),
    ...(added.length > 0 && browser.answer.status !== 0
      ? [
          {
            what: "added",
            by: "the server",
            sentence: `On the way to the browser came: ${added.join(", ")}.`,
          } as const,
        ]
      : []),
  ];
}

function namesOf(fields: readonly FieldLine[]): readonly string[] {
  return [...new Set(fields.map(([name]) => fieldName(name)?.name ?? name))];
}

function repeatedNames(fields: readonly FieldLine[]): readonly string[] {
  return namesOf(fields).filter((name) => fieldValues(fields, name).length > 1);
}
