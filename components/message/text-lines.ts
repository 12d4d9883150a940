/** A line of a text somebody writes; `key` stays with it while other lines come and go, and while it is written itself. */
export type TextLine = { readonly key: number; readonly line: string };

/** The lines of a text, with the keys of the lines before it where they are the same, or stand where one was changed. */
export function textLines(text: string, before: readonly TextLine[] = []): readonly TextLine[] {
  const lines = text.split("\n");
  const most = Math.min(lines.length, before.length);
  let head = 0;
  while (head < most && lines[head] === before[head]?.line) head += 1;
  let tail = 0;
  while (tail < most - head && lines.at(-1 - tail) === before.at(-1 - tail)?.line) tail += 1;
  let next = before.reduce((highest, { key }) => Math.max(highest, key), -1) + 1;
  return lines.map((line, index) => {
    const same = index < head || index < before.length - tail ? before[index] : undefined;
    const old = index >= lines.length - tail ? before[index - lines.length + before.length] : same;
    if (old?.line === line) return old;
    return { key: old ? old.key : next++, line };
  });
}
