/** The list with another item at a place. */
export function replaced<Item>(list: readonly Item[], index: number, item: Item): readonly Item[] {
  return list.map((each, place) => (place === index ? item : each));
}

/** The list without the item at a place. */
export function removed<Item>(list: readonly Item[], index: number): readonly Item[] {
  return list.filter((_, place) => place !== index);
}

/** The list with an item one place further up or down; as it is where there is no such place. */
export function moved<Item>(list: readonly Item[], index: number, by: -1 | 1): readonly Item[] {
  const [item, other] = [list[index], list[index + by]];
  return item === undefined || other === undefined ? list : list.with(index, other).with(index + by, item);
}

/** The parts of a text that commas separate, without space around them and without empty ones. */
export function partsOf(text: string): readonly string[] {
  return text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
