import type { StatusCode } from "#http/registry/status-codes";
import type { SchemeCard } from "#http/schemes/cards/registry";
import { summaryAlone } from "../article-text";
import { decideQuestions } from "../decide";
import { loadExercises } from "../exercises";
import { glossary } from "../glossary";
import { eachOnce, headerDocuments, lessonDocuments, statusArticle } from "./article-documents";
import type { SearchDocument } from "./search-document";
import { sitePages } from "./site-pages";
import { symptoms } from "./symptoms";

/** The registries of the ground, which content knows by their types alone. */
export type Registries = { readonly codes: readonly StatusCode[]; readonly schemes: readonly SchemeCard[] };

/** What can be found, a source a line. */
const sources: readonly ((registries: Registries) => readonly SearchDocument[] | Promise<readonly SearchDocument[]>)[] =
  [
    ({ codes }) => codes.map(codeDocument),
    lessonDocuments,
    ({ schemes }) => schemes.map(schemeDocument),
    headerDocuments,
    exerciseDocuments,
    termDocuments,
    questionDocuments,
    () => sitePages,
  ];

/** Everything that can be found. Throws a RangeError where a symptom names an address that no document has. */
export async function loadSearchDocuments(registries: Registries): Promise<readonly SearchDocument[]> {
  const all = (await Promise.all(sources.map((source) => source(registries)))).flat();
  const left = new Map(Object.entries(symptoms));
  const found = all.map((each) => {
    const seen = left.get(each.address);
    left.delete(each.address);
    return seen === undefined ? each : { ...each, also: [...(each.also ?? []), ...seen.split(/,\s+/)] };
  });
  if (left.size > 0)
    throw new RangeError(`No page has these symptoms of content/search: ${[...left.keys()].join(", ")}`);
  return found;
}

function codeDocument({ code, phrase, meaning, note, section, registered }: StatusCode): SearchDocument {
  const article = statusArticle(code);
  const title = `${code} ${phrase}`;
  const says = article?.says ?? [meaning, note].filter(Boolean).join(" ");
  return {
    kind: "code",
    address: `/status/${code}`,
    title,
    says: summaryAlone(says, title),
    also: [phrase, section],
    words: eachOnce([meaning, note, article?.words].join(" ")),
    ...(!registered && !article && { rare: true }),
  };
}

function schemeDocument({ name, meaning, section, registered }: SchemeCard): SearchDocument {
  const [says = ""] = /^.*?[.:](?=\s|$)/.exec(meaning) ?? [meaning];
  return {
    kind: "scheme",
    address: `/schemes/${name.toLowerCase()}`,
    title: name,
    says: says.replace(/:$/, "."),
    also: [`${name} authentication`, `${name} auth`, section],
    words: eachOnce(meaning),
    ...(!registered && { rare: true }),
  };
}

async function exerciseDocuments(): Promise<readonly SearchDocument[]> {
  return (await loadExercises()).map(({ id, title, task }) => ({
    kind: "exercise",
    address: `/exercises/${id}`,
    title,
    says: task,
  }));
}

function termDocuments(): readonly SearchDocument[] {
  return glossary.map(({ id, term, also = [], says, section }) => ({
    kind: "term",
    address: `/glossary#${id}`,
    title: term,
    says,
    also: [...also, ...(section === undefined ? [] : [section])],
    // A lesson or a code of the same name explains more.
    rare: true,
  }));
}

function questionDocuments(): readonly SearchDocument[] {
  return decideQuestions.map(({ id, asks, says }) => ({
    kind: "question",
    address: `/decide/${id}`,
    title: asks,
    says,
  }));
}
