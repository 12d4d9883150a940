/**
 * A list in the order that a text picks: the same text gives the same order, on every machine.
 */
export function shuffled<Item>(items: readonly Item[], text: string): readonly Item[] {
  const left = [...items];
  const order: Item[] = [];
  let hash = hashOf(text);
  while (left.length > 0) {
    hash = hashOf(`${text} ${hash} ${left.length}`);
    order.push(...left.splice(hash % left.length, 1));
  }
  return order;
}

// FNV-1a, 32 bits, its last bits stirred once more: no secret hangs on it.
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return (hash ^ (hash >>> 15)) >>> 0;
}
