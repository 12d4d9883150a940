import type { Draft } from "#http/draft";
import type { GrammarError } from "#http/grammar";
import { fieldNameFault, fieldValueFault, methodFault, originFormFault } from "#http/message";
import { droppedByBrowser } from "#http/registry/field-names";
import { type Edited, isEmpty, opened } from "./editing";

/** What keeps a draft from being sent: in which part, at which character, and why. */
export type Fault = {
  readonly part: "text" | "method" | "target" | "content" | `${number} name` | `${number} value`;
  readonly offset: number;
  readonly reason: string;
};

/** What the browser will do to a draft without telling anybody. */
export type Caution = { readonly line: number; readonly reason: string };

// Fetch, forbidden method: a script may not send these at all.
const forbiddenMethods = ["CONNECT", "TRACE", "TRACK"];

/** Everything that the grammar, or a browser that would throw, forbids in a draft; empty where it can be sent. */
export function faultsOf({ method, target, lines, content, unread }: Edited): readonly Fault[] {
  return [
    ...(unread ? [{ part: "text", offset: unread.offset, reason: `${unread.reason}.` } as const] : []),
    ...fault("method", methodFault(method)),
    ...fault("target", originFormFault(target)),
    ...lines
      .filter((line) => !isEmpty(line) && !line.off)
      .flatMap(({ key, name, value }) => [
        ...fault(`${key} name`, fieldNameFault(name)),
        ...fault(`${key} value`, fieldValueFault(value)),
      ]),
    ...browserFaults(method, content),
  ];
}

function fault(part: Fault["part"], found: GrammarError | undefined): readonly Fault[] {
  return found ? [{ part, offset: found.offset, reason: `${found.reason}.` }] : [];
}

function browserFaults(method: string, content: string): readonly Fault[] {
  if (forbiddenMethods.includes(method.toUpperCase())) {
    return [{ part: "method", offset: 0, reason: `A browser sends no ${method} for a page.` }];
  }
  if (content !== "" && ["GET", "HEAD"].includes(method.toUpperCase())) {
    return [
      {
        part: "content",
        offset: 0,
        reason: `A browser sends no content with ${method}. Choose another method, or empty the content.`,
      },
    ];
  }
  return [];
}

/** Whether a browser would not send a draft, or not as it stands, so that it has to go as raw HTTP. */
export function needsRaw(draft: Draft): boolean {
  const edited = opened(draft);
  return faultsOf(edited).length > 0 || cautionsOf(edited).length > 0;
}

/** The lines that the browser will leave out without an error. Fetch, forbidden request-header. */
export function cautionsOf({ lines }: Edited): readonly Caution[] {
  return lines
    .filter(({ name, value, off }) => !off && droppedByBrowser(name, value))
    .map(({ key, name }) => ({
      line: key,
      reason: `The browser will leave out ${name}, without an error: a page may not set it.`,
    }));
}
