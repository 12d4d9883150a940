/** Words that a seed may change: of each list the first stands in the exercise, and any other may take its place. */
export type Vary = readonly (readonly [word: string, ...others: string[]])[];

/** What a seed may look like: one to eight letters or digits. */
const seedForm = /^[0-9a-z]{1,8}$/;

/** Whether a text is a seed. */
export function isSeed(text: string): boolean {
  return seedForm.test(text);
}

/** The seed that the query of an address names, such as `?seed=7`; "" where it names none. */
export function seedIn(search: string): string {
  const seed = new URLSearchParams(search).get("seed") ?? "";
  return isSeed(seed) ? seed : "";
}

/** The name of the resource of an exercise with a seed: `open-the-vault~7`. */
export function seededName(id: string, seed: string): string {
  return `${id}~${seed}`;
}

/** The exercise and the seed that such a name is made of; undefined where it is none. */
export function parseSeededName(name: string): { readonly id: string; readonly seed: string } | undefined {
  const [id = "", seed = "", ...rest] = name.split("~");
  return id !== "" && rest.length === 0 && isSeed(seed) ? { id, seed } : undefined;
}

/**
 * The same data with other names, realms and numbers: every text in it, at any depth, has the words of a list changed for those that
 * the seed picks, and those of `also` for what stands there. The same seed gives the same words. Whole words are changed, in keys of objects too.
 */
export function withSeed<Data>(data: Data, vary: Vary, seed: string, also?: ReadonlyMap<string, string>): Data;
export function withSeed(
  data: unknown,
  vary: Vary,
  seed: string,
  also: ReadonlyMap<string, string> = new Map(),
): unknown {
  const picked = vary.map((list, index) => [list[0], list[pick(`${seed} ${index}`, list.length)] ?? list[0]] as const);
  const words = new Map([...picked, ...also]);
  // The longest first, so that a word within another is not taken for itself.
  const longest = [...words.keys()].sort((one, other) => other.length - one.length);
  const escaped = longest.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join("|")})(?![\\p{L}\\p{N}])`, "gu");
  return longest.length === 0
    ? data
    : changed(data, (text) => text.replace(pattern, (word) => words.get(word) ?? word));
}

function changed(data: unknown, change: (text: string) => string): unknown {
  if (typeof data === "string") return change(data);
  if (Array.isArray(data)) return data.map((each) => changed(each, change));
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [change(key), changed(value, change)]));
}

// FNV-1a, 32 bits: no secret hangs on it, only that every machine picks the same.
function pick(text: string, among: number): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash % among;
}
