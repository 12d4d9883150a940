import type { Paste, PastedMessage } from "#http/inspect/pasted";
import type { Finding, Severity } from "#http/inspect/rule";

/** Every severity, worst first. */
export const severities: readonly Severity[] = ["error", "warning", "note"];

/** How many findings of a severity there are, in words: "2 errors". */
export function countInWords(findings: readonly Finding[], severity: Severity): string {
  const count = findings.filter((each) => each.severity === severity).length;
  return `${count === 0 ? "no" : count} ${severity}${count === 1 ? "" : "s"}`;
}

/** What was recognized, for the top of the result. */
export function pasteInWords({ form, messages }: Paste): string {
  const requests = messages.filter(({ kind }) => kind === "request").length;
  const responses = messages.filter(({ kind }) => kind === "response").length;
  if (form === "challenge") return `The value of ${messages[0]?.fields[0]?.name ?? "a header"}, without its name`;
  if (form === "content" && responses === 0) return "Content without its head";
  if (form === "fields") return messages[0]?.fields.length === 1 ? "A header line" : "Header lines";
  const counted = [
    ...(requests > 0 ? [`${requests} request${requests > 1 ? "s" : ""}`] : []),
    ...(responses > 0 ? [`${responses} response${responses > 1 ? "s" : ""}`] : []),
  ].join(" and ");
  return form === "har" ? `A HAR with ${counted || "no message"}` : counted;
}

/** What to call a message: its status, its method and target, or that it is lines alone. */
export function messageInWords(message: PastedMessage): string {
  if (message.kind === "request") return `Request ${message.method} ${shortened(message.target)}`;
  if (message.kind === "response") return `Response ${message.status}`;
  if (message.fields.length === 0) return "The content";
  return message.fields.length === 1 ? "The header line" : "The header lines";
}

/** Where a finding points, in words: the line of the paste where it has one, and the header's name. */
export function placeInWords(finding: Finding, messages: readonly PastedMessage[]): string {
  const message = messages[finding.message];
  const field = message?.fields[finding.line - 1];
  const line = field?.line ?? message?.line ?? 0;
  const name = field ? shortened(field.name) : message?.kind === "request" ? "request line" : "status line";
  return line > 0 ? `Line ${line}, ${name}` : `${message ? messageInWords(message) : ""}, ${name}`;
}

/** The very words that a finding is about; "" where it is about a whole line. */
export function wordsOf({ message, line, start, end }: Finding, messages: readonly PastedMessage[]): string {
  const value = messages[message]?.fields[line - 1]?.value ?? "";
  return start === undefined ? "" : shortened(value.slice(start, end), 120);
}

/** A mended line as it is shown: of credentials the scheme alone, because a screen is seen by others too. */
export function mendedInWords({ message, line, mended = "" }: Finding, messages: readonly PastedMessage[]): string {
  const name = messages[message]?.fields[line - 1]?.name ?? "";
  const [, scheme] = /^([A-Za-z][\w-]*) +[^\s=,"]+=*$/.exec(mended) ?? [];
  const hidden = scheme !== undefined && /^(?:proxy-)?authorization$/i.test(name);
  return hidden ? `${scheme} ••••••••` : shortened(mended, 600);
}

/** A text cut to what fits a line. */
export function shortened(text: string, most = 60): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}
