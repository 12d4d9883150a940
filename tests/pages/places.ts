import { readdirSync } from "node:fs";
import { exerciseIds } from "#content/exercises";

const lessons = readdirSync("content/lessons").map((file) => file.replace(/^\d+-|\.mdx$/g, ""));

/** The pages with an article in them. */
export const articles: readonly string[] = [
  ...lessons.map((slug) => `/learn/${slug}`),
  ...readdirSync("content/status").map((file) => `/status/${file.slice(0, 3)}`),
];

/** One of every kind of page, and every article. */
export const places: readonly string[] = [
  "/",
  "/learn",
  "/status",
  "/status/418",
  "/schemes",
  "/schemes/digest",
  "/sandbox",
  "/inspect",
  "/httpbin",
  "/nowhere",
  ...articles,
  ...exerciseIds().map((id) => `/embed/exchange/${id}`),
];
