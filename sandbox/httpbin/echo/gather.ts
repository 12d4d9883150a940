/** Gathers names that may come twice: one value as it is, several as a list. */
export function gather<Value>(pairs: Iterable<readonly [string, Value]>): Readonly<Record<string, Value | Value[]>> {
  const lists = new Map<string, Value[]>();
  for (const [name, value] of pairs) {
    const list = lists.get(name);
    if (list) list.push(value);
    else lists.set(name, [value]);
  }
  return Object.fromEntries([...lists].map(([name, [first, ...rest]]) => [name, pick(first, rest)]));
}

function pick<Value>(first: Value | undefined, rest: Value[]): Value | Value[] {
  if (first === undefined) return [];
  return rest.length === 0 ? first : [first, ...rest];
}
