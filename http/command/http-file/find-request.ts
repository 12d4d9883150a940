/** The first request of a file, taken apart as it is written, and how many come after it. */
export type Written = {
  readonly method: string;
  readonly url: string;
  readonly urlAt: number;
  readonly lines: readonly { readonly text: string; readonly offset: number }[];
  readonly content: string;
  readonly contentAt: number;
  /** Whether lines for the answer stood behind the content. */
  readonly scripted: boolean;
  readonly more: number;
};

type Line = { readonly text: string; readonly offset: number };

const requestLine =
  /^[ \t]*(?:([!#$%&'*+.^_`|~0-9A-Za-z-]+)[ \t]+)?(\S+(?:[ \t]+\S+)*?)(?:[ \t]+(HTTP\/\d(?:\.\d)?))?[ \t]*$/;
const separator = /^###/;
const field = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+[ \t]*:/;
const definition = /^[ \t]*@[A-Za-z_][\w.-]*[ \t]*=/;
const comment = /^[ \t]*(?:#(?!##)|\/\/)/;

/** Finds the first request of a `.http` file; undefined where the text has none, or is a message of HTTP itself. */
export function findRequest(text: string, start: number): Written | undefined {
  const lines = linesOf(text, start);
  let index = 0;
  let marked = false;
  for (; index < lines.length; index += 1) {
    const { text: line = "" } = lines[index] ?? {};
    if (separator.test(line) || definition.test(line)) marked = true;
    else if (line.trim() !== "" && !comment.test(line)) break;
  }
  const first = lines[index];
  if (!first || first.text.length > 16_384) return undefined;
  const read = readLine(first, marked);
  if (!read) return undefined;
  return restOf(lines, index + 1, read, marked);
}

function linesOf(text: string, start: number): readonly Line[] {
  const lines: Line[] = [];
  for (let offset = start; offset <= text.length; ) {
    const found = text.indexOf("\n", offset);
    const end = found < 0 ? text.length : found;
    lines.push({
      text: text
        .slice(offset, end)
        .replace(/^\uFEFF/, "")
        .replace(/\r$/, ""),
      offset,
    });
    offset = end + 1;
  }
  return lines;
}

type Read = { readonly method: string; readonly url: string; readonly urlAt: number; readonly versioned: boolean };

function readLine({ text, offset }: Line, marked: boolean): Read | undefined {
  const [, word, rest = "", version] = requestLine.exec(text) ?? [];
  const alone = word === undefined;
  const url = rest;
  if (url === "" || (alone && !marked)) return undefined;
  const absolute = /^https?:\/\/[^/?#\s]|^\{\{/i.test(url);
  // Without a mark of the format a line with more words is a sentence, or one of a log.
  if (!absolute && !(marked && (/^\//.test(url) || /^[\w.-]+(?::\d+)?(?:[/?]|$)/.test(url)))) return undefined;
  if (!marked && (/\s/.test(url) || !/^[A-Z]+$/.test(word ?? ""))) return undefined;
  return {
    method: word ?? "GET",
    url,
    urlAt: offset + text.indexOf(url, word === undefined ? 0 : text.indexOf(word) + word.length),
    versioned: version !== undefined,
  };
}

function restOf(lines: readonly Line[], from: number, read: Read, marked: boolean): Written | undefined {
  let index = from;
  let { url } = read;
  const fields: Line[] = [];
  // An address may go on below, where a line begins with ? or &.
  for (; /^[ \t]+[?&]/.test(lines[index]?.text ?? ""); index += 1) url += lines[index]?.text.trim() ?? "";
  for (; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || line.text.trim() === "" || separator.test(line.text)) break;
    if (comment.test(line.text)) continue;
    if (!field.test(line.text)) {
      if (!marked) return undefined;
      break;
    }
    fields.push(line);
  }
  // A message to a proxy names its host twice; a file of requests has no need to.
  if (!marked && read.versioned && fields.some(({ text }) => /^host[ \t]*:/i.test(text))) return undefined;
  const begin = index + 1;
  const until = lines.findIndex(({ text }, at) => at >= index && separator.test(text));
  const last = until < 0 ? lines.length : until;
  const script = lines.findIndex(
    ({ text }, at) => at >= begin && at < last && /^(?:>[ \t]|<>[ \t]|>>!?[ \t])/.test(text),
  );
  let end = script < 0 ? last : script;
  while (end > begin && lines[end - 1]?.text === "") end -= 1;
  const content = lines
    .slice(begin, Math.max(begin, end))
    .map(({ text }) => text)
    .join("\n");
  const { method, urlAt } = read;
  const more = until < 0 ? 0 : lines.slice(until).filter(({ text }) => requestStarts.test(text)).length;
  const contentAt = lines[begin]?.offset ?? lines.at(-1)?.offset ?? 0;
  return { method, url, urlAt, lines: fields, content, contentAt, scripted: script >= 0, more };
}

const requestStarts = /^[ \t]*(?:[A-Z]{3,}[ \t]+)?(?:https?:\/\/|\{\{)/i;
