import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { headingsIn, ideasIn, summaryAlone } from "../article-text";
import { wrongIdea } from "../course/wrong-ideas";
import type { SearchDocument } from "./search-document";

const lessons = join(process.cwd(), "content", "lessons");
const statuses = join(process.cwd(), "content", "status");
const headers = join(process.cwd(), "content", "headers");

/** The lessons, each of their headings, and each wrong idea where it is refuted. */
export function lessonDocuments(): readonly SearchDocument[] {
  const files = readdirSync(lessons).filter((file) => /^\d+-.+\.mdx$/.test(file));
  return files.sort().flatMap((file) => {
    const text = readFileSync(join(lessons, file), "utf8");
    return documentsOf(`/learn/${file.replace(/^\d+-|\.mdx$/g, "")}`, text);
  });
}

/** The header fields that have a page. */
export function headerDocuments(): readonly SearchDocument[] {
  const files = readdirSync(headers).filter((file) => file.endsWith(".mdx"));
  return files.map((file) => {
    const text = readFileSync(join(headers, file), "utf8");
    const name = metaIn(text, "name");
    const [, listed = ""] = /^ {2}also: \[([^\]]*)\]/m.exec(text) ?? [];
    const also = [...listed.matchAll(/"([^"]*)"/g)].map(([, phrase = ""]) => phrase);
    return {
      kind: "header",
      address: `/headers/${file.slice(0, -4)}`,
      title: name,
      says: summaryAlone(metaIn(text, "summary"), name),
      also: [`${name} header`, metaIn(text, "section")],
      words: eachOnce([wordsIn(text), ...also].join(" ")),
    };
  });
}

/** What the article about a code says, for its document; undefined where none is written. */
export function statusArticle(code: number): { readonly says: string; readonly words: string } | undefined {
  if (!readdirSync(statuses).includes(`${code}.mdx`)) return undefined;
  const text = readFileSync(join(statuses, `${code}.mdx`), "utf8");
  return { says: metaIn(text, "summary"), words: wordsIn(text) };
}

function documentsOf(address: string, text: string): readonly SearchDocument[] {
  const title = metaIn(text, "title");
  const headings = headingsIn(text);
  const starts = headings.map(({ id }) => text.indexOf(`<Heading id="${id}"`));
  const partAt = (index: number) => text.slice(starts[index] ?? 0, starts[index + 1] ?? text.length);
  return [
    { kind: "lesson", address, title, says: metaIn(text, "summary"), words: wordsIn(text.slice(0, starts[0])) },
    ...headings.map(({ id, text: heading }, index): SearchDocument => {
      const words = wordsIn(partAt(index));
      return { kind: "heading", address: `${address}#${id}`, title: heading, says: `In the lesson “${title}”.`, words };
    }),
    ...ideasIn(text).flatMap(({ id }): readonly SearchDocument[] => {
      const idea = wrongIdea(id);
      return idea ? [{ kind: "idea", address: `${address}#wrong-${id}`, title: idea.says, says: idea.truth }] : [];
    }),
  ];
}

/** A text of an article's metadata, without loading the article. */
function metaIn(text: string, name: string): string {
  const [, quote = "", value = ""] = new RegExp(`^ {2}${name}:\\s+(["'])(.*)\\1,$`, "m").exec(text) ?? [];
  return value.replaceAll(`\\${quote}`, quote);
}

// Words that are in every text, and so tell none from another.
const everywhere = new Set(
  "about after all also and any are because been before but can did does for from had has have here how into its may more most must nor not now one only other our out over own said same say says see she should since so some such than that the their them then there these they this those through too under until very was way were what when where which while who whom whose why will with without would you your".split(
    " ",
  ),
);

/** The words of a text, each once: letters and digits in lower case. */
export function eachOnce(text: string): string {
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{N}]*/gu) ?? [];
  const telling = words.filter((word) => word.length > 2 && word.length < 24 && !everywhere.has(word));
  return [...new Set(telling)].sort().join(" ");
}

/** The words of an article's text, each once, without its metadata, its markup and its requests. */
function wordsIn(text: string): string {
  const prose = text
    .replace(/^export const [\s\S]*?^\};$/m, "")
    .replace(/<Try[\s\S]*?\/>/g, "")
    .replace(/<Rfc>[^<]*<\/Rfc>/g, "")
    .replace(/<[^<>]*>/g, " ")
    .replace(/\]\([^)]*\)/g, " ");
  return eachOnce(prose);
}
