import { lessons, statusPage } from "../decision/lessons";
import { fieldNameFault } from "../message";
import { maskOf } from "./paste/masked";
import type { PastedMessage } from "./pasted";
import { longestLine } from "./placed";
import type { Rule, Spot } from "./rule";

/** How header lines are written, in any message. */
export const lineRules: readonly Rule<PastedMessage>[] = [
  {
    id: "line-without-colon",
    severity: "error",
    says: "This line has no colon, so it is no header line.",
    section: "RFC 9112 §5",
    lesson: statusPage(400),
    change: "Write a name, a colon and a value, or take the line out.",
    find: (message) => linesOfForm(message, "no-colon"),
  },
  {
    id: "space-before-colon",
    severity: "error",
    says: "Between the name and the colon stands white space. A server must refuse such a request, because two readers could disagree on the name.",
    section: "RFC 9112 §5.1",
    lesson: statusPage(400),
    change: "Put the colon right after the name.",
    find: (message) => linesOfForm(message, "space-before-colon"),
  },
  {
    id: "folded-line",
    severity: "error",
    says: "This value goes on in a line that begins with white space. Folding is obsolete, and a sender must not do it.",
    section: "RFC 9112 §5.2",
    lesson: statusPage(400),
    change: "Write the value on one line.",
    find: (message) => linesOfForm(message, "folded"),
  },
  {
    id: "field-name-character",
    severity: "error",
    says: "The name of this header holds a character that no name may hold.",
    section: "RFC 9110 §5.1",
    lesson: statusPage(400),
    change: "Use letters, digits and hyphens.",
    find: ({ fields }) =>
      fields.flatMap(({ name, form }, index) => {
        const fault = form === "no-colon" ? undefined : fieldNameFault(name);
        return fault ? [{ line: index + 1, says: `${fault.reason}.` }] : [];
      }),
  },
  {
    id: "field-value-character",
    severity: "error",
    says: "This value holds a control character. Whoever reads it must refuse it or put a space in its place.",
    section: "RFC 9110 §5.5",
    lesson: statusPage(400),
    change: "Take the character out.",
    find: (message) => valuesWith(message, /[\0-\x08\x0A-\x1F\x7F]/),
  },
  {
    id: "field-value-not-ascii",
    severity: "warning",
    says: "This value goes beyond ASCII. HTTP does not say in which encoding, so readers will disagree.",
    section: "RFC 9110 §5.5",
    lesson: lessons.challenge,
    change: "Keep to ASCII in header lines, and say the rest in the content.",
    // A mask is drawn by whoever shares a message, and is not of it.
    find: (message) =>
      valuesWith(message, /[^\0-\x7F]/).filter(
        ({ line }) => maskOf(message.fields[line - 1]?.value ?? "") !== "masked",
      ),
  },
  {
    id: "field-name-underscore",
    severity: "note",
    says: "The name of this header holds an underscore. nginx and Apache drop such a header before a program behind them sees it.",
    section: "RFC 9110 §16.3.2.1",
    lesson: lessons.keys,
    change: "Write a hyphen. Where the name is fixed, nginx has underscores_in_headers.",
    find: (message) =>
      message.kind === "request"
        ? message.fields.flatMap(({ name, form }, index) =>
            form === "plain" && /^[A-Za-z0-9-]+_[\w-]*$/.test(name) ? [{ line: index + 1 }] : [],
          )
        : [],
  },
  {
    id: "field-too-long",
    severity: "warning",
    says: "This line is so long that many servers and clients refuse the message. It is not taken apart here.",
    section: "RFC 9110 §5.4",
    lesson: statusPage(431),
    change: "Send less in the header. A token that grows with every right can be replaced by a short one.",
    find: ({ fields }) =>
      fields.flatMap(({ value }, index) => (value.length > longestLine ? [{ line: index + 1 }] : [])),
  },
];

function linesOfForm({ fields }: PastedMessage, wanted: string): readonly Spot[] {
  return fields.flatMap(({ form }, index) => (form === wanted ? [{ line: index + 1 }] : []));
}

function valuesWith({ fields }: PastedMessage, pattern: RegExp): readonly Spot[] {
  return fields.flatMap(({ value }, index) => {
    const start = value.search(pattern);
    return start < 0 ? [] : [{ line: index + 1, start, end: start + 1 }];
  });
}
