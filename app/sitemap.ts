import type { MetadataRoute } from "next";
import { decideCodes, decideQuestions } from "#content/decide";
import { exerciseIds } from "#content/exercises";
import { frameworkIds } from "#content/frameworks";
import { headerSlugs } from "#content/headers";
import { lessonSlugs } from "#content/lessons";
import { statusCodes } from "#http/registry/status-codes";
import { schemeCards, schemeSlug } from "#http/schemes/cards/registry";
import { originOf } from "#http/target-uri";
import { fieldsOfTheWay } from "./origin/fields-of-the-way";

const pages: readonly string[] = [
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
  "/teach/guide",
  "/teach/plan",
  "/teach/wall",
  "/frameworks",
  ...frameworkIds.map((id) => `/frameworks/${id}`),
];

/** Every page there is to read, on the origin that was asked; none where that cannot be told. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const origin = originOf({ target: "/", fields: await fieldsOfTheWay() });
  return origin === undefined ? [] : pages.map((page) => ({ url: origin + page }));
}
