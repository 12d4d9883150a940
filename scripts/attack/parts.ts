import type { Chance } from "./chance";
import words from "./words.json" with { type: "json" };

/** What must never come back as markup, nor begin a line of a head. */
export const marker = `<kk"'>`;
export const injected = "X-Kk-Injected";

/** A target of this site, at times spoilt. */
export function target(chance: Chance): string {
  const kind = chance.below(100);
  const found =
    kind < 8
      ? chance.pick(words.pages)
      : kind < 14
        ? chance.pick(words.files)
        : kind < 46
          ? `/api/sandbox/${chance.pick(words.sandbox)}`
          : kind < 70
            ? `/api/httpbin/${chance.pick(words.httpbin)}`
            : kind < 80
              ? `/api/status/${chance.below(1000)}`
              : chance.pick(words.others);
  return chance.happens(0.3) ? spoilt(chance, found) : found;
}

function spoilt(chance: Chance, text: string): string {
  const at = chance.below(text.length + 1);
  const more = chance.pick([...words.spoils, "a".repeat(chance.below(17_500)), "/a".repeat(chance.below(2_000))]);
  return text.slice(0, at) + more + text.slice(at);
}

/** Field lines of all kinds, those of the framework among them. */
export function lines(chance: Chance): string[] {
  const hosts = chance.happens(0.96) ? ["sandbox.example", "127.0.0.1", "127.0.0.1:3000"] : ["a b", "", marker];
  const host = chance.happens(0.98) ? [`Host: ${chance.pick(hosts)}`] : [];
  const more = Array.from({ length: chance.below(4) }, () => line(chance));
  const large = chance.happens(0.01) ? [`X-Large: ${"a".repeat(chance.below(40_000))}`] : [];
  return [...host, ...more, ...large, ...(chance.happens(0.005) ? [" folded"] : [])];
}

// Most lines can be read, so that what reads them is reached; lines that frame the message, and those that break it, are few.
function line(chance: Chance): string {
  const name = chance.happens(0.03) ? chance.pick(words.framing) : chance.pick(words.names);
  const value = chance.happens(0.03) ? chance.pick(words.broken) : chance.pick(words.values);
  return `${name}${chance.happens(0.985) ? ": " : chance.pick([" : ", ":", "\t:", "", ":\t"])}${value}`;
}
