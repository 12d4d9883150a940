import { summaryAlone } from "#content/article-text";
import { loadExercises } from "#content/exercises";
import { loadHeaders } from "#content/headers";
import { loadLessons } from "#content/lessons";
import { shownResources } from "#content/resources";
import { statusCodes } from "#http/registry/status-codes";
import { schemeCards, schemeSlug } from "#http/schemes/cards/registry";
import { dataFiles } from "./files";

/** A place to go on to: its name, its path, and what is there. */
type Place = { readonly title: string; readonly path: string; readonly says: string };

/** Places of one kind, under a heading. */
type Section = { readonly heading: string; readonly places: readonly Place[] };

const about = `# Knock Knock

> A web app that teaches HTTP status codes, above all 401 and 403, with a real server beside every text: it answers with the status, and says which question decided and which section of the RFCs is behind it.

401 says “I do not know who you are”, and must carry a challenge. 403 says “I understood, and the answer is no”. Facts cite their section. Anybody may ask the sandbox, and is told the names, passwords and keys that it takes; its answers carry the decision in Sandbox-Decision, and most errors are application/problem+json. Texts are licensed under CC BY 4.0.`;

const pages: readonly Place[] = [
  { title: "Which status code?", path: "/decide", says: "A series of questions that leads to the code to return." },
  {
    title: "Wrong ideas",
    path: "/learn/wrong-ideas",
    says: "What many people believe of status codes, and what is true.",
  },
  {
    title: "What frameworks do",
    path: "/frameworks",
    says: "How frameworks refuse by default, as run, and the line that mends it.",
  },
  { title: "Glossary", path: "/glossary", says: "The terms of HTTP and of authentication, a sentence or two each." },
  { title: "Search", path: "/search", says: "Everything here by number, name or symptom; ?q= takes the words." },
  { title: "Sandbox", path: "/sandbox", says: "Write a request, send it, and see why it was answered so." },
  { title: "Why did I get this?", path: "/why", says: "Paste an answer: who wrote it, why, and what to do now." },
  { title: "httpbin", path: "/httpbin", says: "The addresses of httpbin, and where the answers differ." },
  { title: "Open data", path: "/data", says: "What the data files hold, with examples." },
];

async function sections(): Promise<readonly Section[]> {
  const lessons = await loadLessons();
  const exercises = await loadExercises();
  const headers = await loadHeaders();
  return [
    {
      heading: "Lessons",
      places: lessons.map(({ slug, title, summary }) => ({ title, path: `/learn/${slug}`, says: summary })),
    },
    {
      heading: "Status codes",
      places: statusCodes.map(({ code, phrase, meaning }) => ({
        title: `${code} ${phrase}`,
        path: `/status/${code}`,
        says: meaning,
      })),
    },
    {
      heading: "Authentication schemes",
      places: schemeCards.map((card) => ({
        title: card.name,
        path: `/schemes/${schemeSlug(card)}`,
        says: card.meaning,
      })),
    },
    {
      heading: "Header fields",
      places: headers.map(({ slug, name, summary }) => ({
        title: name,
        path: `/headers/${slug}`,
        says: summaryAlone(summary, name),
      })),
    },
    { heading: "Tools and lists", places: pages },
    { heading: "Data", places: dataFiles.map(({ title, address, says }) => ({ title, path: address, says })) },
    {
      heading: "The sandbox",
      places: shownResources.map(({ title, base, line }) => ({ title, path: base, says: line })),
    },
    // What may be left out where there is little room. The name is the form's own.
    {
      heading: "Optional",
      places: exercises.map(({ id, title, task }) => ({ title, path: `/exercises/${id}`, says: task })),
    },
  ];
}

let made: Promise<readonly Section[]> | undefined;

/** What the site has, in the form of llmstxt.org; addresses stand on `origin`, or are paths where it is "". */
export async function llmsText(origin: string): Promise<string> {
  // Nothing of it changes while the server runs.
  made ??= sections();
  const lists = (await made).map(({ heading, places }) =>
    [`## ${heading}`, "", ...places.map(({ title, path, says }) => `- [${title}](${origin}${path}): ${says}`)].join(
      "\n",
    ),
  );
  return `${[about, ...lists].join("\n\n")}\n`;
}
