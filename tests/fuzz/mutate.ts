/** A source of numbers from 0 up to 1 that one seed determines (mulberry32). */
export type Chance = () => number;

/** Makes the chance of a seed. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const words = [
  ..." \t\r\n\0,;:=\"'\\/?#%&+-.*()[]{}<>@$~^`|_aZ09\u007f\u0080\u00e9\u00ff\u0100\u017f\u212a\u20ac\ud800\udc00",
  ...["\r\n", "\r\n\r\n", "\n\n", '\\"', "=?0", "*=", "%00", "%ff", "%C3", "==", "''", "W/", "q=", ";q=0.", "..", "//"],
  ...["Basic ", "Digest ", "realm=", 'realm="a"', "stale=true", "nc=00000001", "UTF-8''", "HTTP/1.1", "bytes=", "-1"],
  ...["__proto__", "constructor", "NaN", "1e999", "99999999999999999999", "null", "true", "[]", "{}", "GMT", "Sun, "],
];

/** One of a list; undefined from an empty one. */
export function pick<Each>(chance: Chance, list: readonly Each[]): Each | undefined {
  return list[Math.floor(chance() * list.length)];
}

/** Makes an input: text without sense at times, else something valid that was cut, mixed and spoilt in a few places. */
export function input(chance: Chance, valid: readonly string[]): string {
  const kind = chance();
  if (kind < 0.08) return noise(chance, 0x10000);
  if (kind < 0.16) return noise(chance, 0x100);
  if (kind < 0.22) return Array.from({ length: chance() * 12 }, () => pick(chance, words) ?? "").join("");
  let text = pick(chance, valid) ?? "";
  for (let times = Math.floor(chance() * 5); times > 0; times -= 1) text = mutate(chance, text, valid);
  return text.slice(0, 20_000);
}

function noise(chance: Chance, codes: number): string {
  const length = Math.floor(chance() ** 2 * 60);
  return String.fromCharCode(...Array.from({ length }, () => Math.floor(chance() * codes)));
}

function mutate(chance: Chance, text: string, valid: readonly string[]): string {
  const from = Math.floor(chance() * (text.length + 1));
  const to = Math.min(text.length, from + Math.floor(chance() ** 2 * 16));
  const [before, middle, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)];
  const word = pick(chance, words) ?? "";
  switch (Math.floor(chance() * 10)) {
    case 0:
      return before + after;
    case 1:
      return before + middle + middle + after;
    case 2:
      return before + word + after;
    case 3:
      return before + word + middle + after;
    case 4:
      return after + middle + before;
    case 5:
      return before + (chance() < 0.5 ? middle.toUpperCase() : middle.toLowerCase()) + after;
    case 6:
      return before + (pick(chance, valid) ?? "").slice(Math.floor(chance() * 20));
    case 7:
      return text + (pick(chance, [", ", ",", "\r\n", " ", ""]) ?? "") + (pick(chance, valid) ?? "");
    case 8:
      // Long runs find patterns that look back too often.
      return before + word.repeat(Math.floor(chance() ** 8 * 4_000)) + after;
    default:
      return before + String.fromCharCode((text.charCodeAt(from) || 0) ^ (1 << Math.floor(chance() * 8))) + after;
  }
}
