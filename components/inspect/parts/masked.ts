import { secretSpans, secretsInField } from "#http/inspect/paste/secrets";
import type { PastedMessage } from "#http/inspect/pasted";

type Place = { readonly start: number; readonly end: number };

/** A message with an x in place of each character of a secret, so that every place in it stays where it is. */
export function maskMessage<Message extends PastedMessage>(message: Message): Message {
  return {
    ...message,
    startLine: maskIn(message.startLine, secretSpans(message.startLine)),
    fields: message.fields.map((field) => ({
      ...field,
      value: maskIn(field.value, secretsInField(field.name, field.value)),
    })),
    content: maskIn(message.content, secretSpans(message.content)),
  };
}

function maskIn(text: string, places: readonly Place[]): string {
  let end = 0;
  const parts: string[] = [];
  for (const place of places) {
    parts.push(text.slice(end, place.start), "x".repeat(place.end - place.start));
    end = place.end;
  }
  return parts.join("") + text.slice(end);
}
