import { maskOf } from "#http/inspect/paste/masked";
import { redacted, secretSpans } from "#http/inspect/paste/secrets";
import { readPasted } from "#http/inspect/read";

/** Reads a paste, and holds it to this: every message and every header line stands on a line of the text. */
export function readInPlace(text: string): void {
  const lines = text.split("\n").length;
  for (const { line, fields } of readPasted(text).messages) {
    for (const at of [line, ...fields.map((field) => field.line)]) {
      if (at > lines) throw new Error(`Line ${at} of a text of ${lines}`);
    }
  }
}

/** Hides the secrets of a text, and holds it to this: spans are in order, and none that was told remains anywhere. */
export function hidesSecrets(text: string): void {
  maskOf(text);
  const spans = secretSpans(text);
  let end = 0;
  for (const span of spans) {
    if (span.start < end || span.end <= span.start || span.end > text.length) throw new Error("A span is out of place");
    end = span.end;
  }
  const shown = redacted(text);
  const secrets = spans.map((span) => text.slice(span.start, span.end)).filter((each) => each.length >= 12);
  const left = secrets.slice(0, 40).find((each) => shown.replaceAll("<redacted>", "\u0000").includes(each));
  if (left !== undefined) throw new Error(`It still holds ${left}`);
}
