import { looksLikeRequest } from "../../inspect/answer-rules";
import type { Paste, PastedFields, PastedMessage, PastedRequest, PastedResponse } from "../../inspect/pasted";
import type { Evidence } from "../diagnosis";
import { errorInside } from "./error-inside";
import { inContent } from "./evidence";
import { type Spoken, spokenContent } from "./spoken";

/** What is diagnosed: one answer with the request it belongs to, or a request alone, among all messages of the paste. */
export type Scene = {
  readonly messages: readonly PastedMessage[];
  /** Undefined where a request alone was pasted. */
  readonly answer: Placed<PastedResponse | PastedFields> | undefined;
  readonly request: Placed<PastedRequest | PastedFields> | undefined;
  /** Of the answer, or what its content says of it; undefined where neither tells. */
  readonly status: number | undefined;
  /** The error in the content of an answer whose status says success. */
  readonly errorInside: Evidence | undefined;
  /** The status that such an error names; undefined where it names none. */
  readonly statusInside: number | undefined;
  /** The content of the answer as it is read. */
  readonly spoken: Spoken;
  /** Seconds since 1970-01-01T00:00Z. */
  readonly now: number;
};

/** A message with its index in the paste. */
export type Placed<Message extends PastedMessage> = { readonly message: Message; readonly index: number };

const silent: Spoken = { text: "", placeOf: (offset) => offset };

// Of a long recording the last refusals are looked at.
const mostScenes = 8;

/** What may be diagnosed, first what ought to be: the last refusal that no success followed, then what came before. */
export function scenesOf({ messages }: Paste, now: number): readonly Scene[] {
  const answers: Placed<PastedResponse | PastedFields>[] = [];
  let request: Scene["request"];
  for (const [index, message] of messages.entries()) {
    if (message.kind === "request" || (message.kind === "fields" && looksLikeRequest(message))) {
      request = { message, index };
    } else answers.push({ message, index });
  }
  if (answers.length === 0) {
    return request
      ? [
          {
            messages,
            answer: undefined,
            request,
            status: undefined,
            errorInside: undefined,
            statusInside: undefined,
            spoken: silent,
            now,
          },
        ]
      : [];
  }
  const settled = new Set<string>();
  const refusals: Scene[] = [];
  const others: Scene[] = [];
  for (const answer of answers.toReversed()) {
    if (refusals.length >= mostScenes || others.length >= messages.length) break;
    const scene = sceneOf(answer, messages, now);
    const asked = scene.request ? targetOf(scene.request.message) : "";
    if (scene.status !== undefined && scene.status < 400) {
      if (!scene.errorInside && (scene.status < 300 || scene.status === 304)) settled.add(asked);
      if (others.length < mostScenes) others.push(scene);
    } else if (!settled.has(asked)) refusals.push(scene);
  }
  // One answer after another to nobody knows what: the last one counts.
  return refusals.length > 0 && others.length > 0 && answers.at(-1) === others[0]?.answer && others[0]?.errorInside
    ? [...others.slice(0, 1), ...refusals, ...others.slice(1)]
    : [...refusals, ...others];
}

/** Whether nothing was pasted but words: no status, no field, and no content that a server wrote as data or as a page. */
export function isWordsAlone({ answer, status }: Scene): boolean {
  const { message } = answer ?? {};
  return (
    status === undefined &&
    message?.kind === "fields" &&
    message.fields.length === 0 &&
    !/^\s*[{[<]/.test(message.content)
  );
}

function sceneOf(
  answer: Placed<PastedResponse | PastedFields>,
  messages: readonly PastedMessage[],
  now: number,
): Scene {
  const { message, index } = answer;
  const status = statusOf(message, index);
  const inside = status !== undefined && status >= 200 && status < 300 ? errorInside(message, index) : undefined;
  return {
    messages,
    answer,
    request: requestOf(answer, messages),
    status,
    errorInside: inside,
    statusInside: inside && namedStatus(message, index),
    spoken: spokenContent(message),
    now,
  };
}

// The request of its own; else header lines of a request right before it, as a browser's panel copies them.
function requestOf({ message, index }: Placed<PastedMessage>, messages: readonly PastedMessage[]): Scene["request"] {
  if (message.kind !== "response") return undefined;
  if (message.request) {
    const at = messages.lastIndexOf(message.request, index);
    return at < 0 ? undefined : { message: message.request, index: at };
  }
  const before = messages[index - 1];
  return before?.kind === "fields" && looksLikeRequest(before) ? { message: before, index: index - 1 } : undefined;
}

function targetOf(message: PastedRequest | PastedFields): string {
  const host = message.fields.find(({ name }) => name.toLowerCase() === "host")?.value ?? "";
  return message.kind === "request" ? `${message.method} ${host} ${message.target}` : host;
}

// A content alone, as people copy it, often names the status that it came with.
function statusOf(message: PastedResponse | PastedFields, index: number): number | undefined {
  return message.kind === "response" && message.status > 0 ? message.status : namedStatus(message, index);
}

function namedStatus(message: PastedMessage, index: number): number | undefined {
  const named = inContent(
    message,
    index,
    /["'](?:status|statusCode|code|cod|error_code)["']\s{0,4}:\s{0,4}["']?[45]\d\d\b/i,
  );
  return named ? Number(named.text.slice(-3)) : undefined;
}
