import { decideCodes, decideQuestions } from "#content/decide";
import { exerciseIds } from "#content/exercises";
import { frameworkIds } from "#content/frameworks";
import { headerSlugs } from "#content/headers";
import { lessonSlugs } from "#content/lessons";
import { moved } from "#content/site/moved";
import { phraseSlug, statusCodes } from "#http/registry/status-codes";
import { schemeCards, schemeSlug } from "#http/schemes/cards/registry";

/** The address of every page there is to read. Each stays, or leads on by content/site/moved.ts: tests/fixtures/published.json keeps them. */
export const sitePages: readonly string[] = [
  "/",
  "/learn",
  ...lessonSlugs.map((slug) => `/learn/${slug}`),
  "/learn/wrong-ideas",
  "/exercises",
  "/decide",
  ...[...decideQuestions, ...decideCodes].map(({ id }) => `/decide/${id}`),
  ...exerciseIds().map((id) => `/exercises/${id}`),
  "/status",
  ...statusCodes.map(({ code }) => `/status/${code}`),
  "/headers",
  ...headerSlugs.map((slug) => `/headers/${slug}`),
  "/schemes",
  ...schemeCards.map((entry) => `/schemes/${schemeSlug(entry)}`),
  "/glossary",
  "/sandbox",
  "/why",
  "/inspect",
  "/httpbin",
  "/data",
  "/frameworks",
  ...frameworkIds.map((id) => `/frameworks/${id}`),
  "/teach",
  "/teach/guide",
  "/teach/receipts",
  "/teach/plan",
  "/teach/wall",
  "/plan",
  "/print",
  "/receipt",
];

/** Other addresses that lead to one of these pages: the names of codes, and what has moved. */
export const waysToPages: readonly string[] = [
  ...new Set(statusCodes.map(({ phrase }) => `/status/${phraseSlug(phrase)}`).filter((path) => path !== "/status/")),
  ...Object.keys(moved),
];
