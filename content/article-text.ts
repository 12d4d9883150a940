/** A request that an article sends, as it stands in its text: see components/article/try.tsx. */
export type WrittenTry = {
  /** The exercise or the resource whose exchange sends it. */
  readonly on: string;
  readonly request: string;
  /** What its button says. */
  readonly label: string;
  readonly expect: string;
  readonly challenge: readonly string[];
  readonly by: "browser" | "wire";
  /** Where it begins in the text. */
  readonly at: number;
};

/** A wrong idea that an article refutes, with the exchange that does so: the next one in the text. */
export type RefutedIdea = { readonly id: string; readonly by: WrittenTry | undefined };

const wordsAMinute = 200;

/** How many minutes it takes to read an article, by its words; requests, code and metadata are not counted. */
export function readingMinutes(text: string): number {
  const prose = text
    .replace(/^export const [\s\S]*?^\};$/m, "")
    .replace(/```[\s\S]*?```/g, "")
    .replace(/<Try[\s\S]*?\/>/g, "")
    .replace(/<[^<>]*>/g, " ");
  const words = prose.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  return Math.max(1, Math.round(words.length / wordsAMinute));
}

/** The requests that an article sends, in order. */
export function triesIn(text: string): readonly WrittenTry[] {
  return [...text.matchAll(/<Try\s([\s\S]*?)\/>/g)].map((found) => {
    const [, attributes = ""] = found;
    const quoted = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";
    const [, request = ""] = /\brequest=\{`([\s\S]*?)`\}/.exec(attributes) ?? [];
    return {
      on: quoted("on"),
      // As a template literal of JavaScript reads it: nothing is computed in a request.
      request: request.replaceAll("\\n", "\n").replaceAll("\\r", "\r").replaceAll("\\t", "\t").replaceAll("\\\\", "\\"),
      label: quoted("label"),
      expect: quoted("expect"),
      challenge: quoted("challenge").split(" ").filter(Boolean),
      by: quoted("by") === "wire" ? "wire" : "browser",
      at: found.index,
    };
  });
}

/** The wrong ideas that an article refutes, in order. */
export function ideasIn(text: string): readonly RefutedIdea[] {
  const tries = triesIn(text);
  return [...text.matchAll(/<Wrong\s[^>]*?\bidea="([^"]+)"/g)].map(({ index, 1: id = "" }) => ({
    id,
    by: tries.find(({ at }) => at > index),
  }));
}

/** The exercises that an article shows, in order, each once. */
export function exercisesIn(text: string): readonly string[] {
  const shown = text.matchAll(/<Exchange\s[^>]*?\bexercise="([^"]+)"|<Exercise\s[^>]*?\bid="([^"]+)"/g);
  return [...new Set([...shown].map(([, exchange, id]) => exchange ?? id ?? ""))];
}

/** A heading of an article: its id, and its words without markup. */
export type WrittenHeading = { readonly id: string; readonly text: string };

/** The headings of an article, those below another left out. */
export function headingsIn(text: string): readonly WrittenHeading[] {
  return [...text.matchAll(/<Heading\s([^>]*?)>([\s\S]*?)<\/Heading>/g)].flatMap(([, attributes = "", inside = ""]) => {
    const [, id = ""] = /\bid="([^"]+)"/.exec(attributes) ?? [];
    if (/level=\{3\}/.test(attributes)) return [];
    const words = inside
      .replace(/<Status code=\{(\d+)\} \/>/g, "$1")
      .replace(/<[^<>]*>/g, "")
      .replaceAll("`", "");
    return [{ id, text: words.replace(/\s+/g, " ").trim() }];
  });
}

/** What a summary says where its title stands beside it: without the "404 Not Found: " that it begins with. */
export function summaryAlone(summary: string, title: string): string {
  const rest = summary.startsWith(`${title}: `) ? summary.slice(title.length + 2) : summary;
  return `${rest[0]?.toUpperCase() ?? ""}${rest.slice(1)}`;
}
