import { readdirSync } from "node:fs";
import { loadExercises } from "#content/exercises";

const lessons = readdirSync("content/lessons").map((file) => file.replace(/^\d+-|\.mdx$/g, ""));

/** The pages with an article in them. */
export const articles: readonly string[] = [
  ...lessons.map((slug) => `/learn/${slug}`),
  ...readdirSync("content/status").map((file) => `/status/${file.slice(0, 3)}`),
  ...readdirSync("content/headers").map((file) => `/headers/${file.slice(0, -4)}`),
];

const exercises = await loadExercises();
// Passwords, several schemes, tokens and a scheme of several rounds.
const framed = ["open-the-vault", "the-choice", "the-scoped-api", "the-two-rounds"];
const kinds = ["answer", "steps", "choice", "mend", "policy"];

/** One of every kind of page, and every article. */
export const places: readonly string[] = [
  "/",
  "/learn",
  "/learn/wrong-ideas",
  "/exercises",
  "/decide",
  "/decide/valid",
  "/decide/401",
  "/decide/407",
  ...kinds.flatMap((kind) => exercises.find((each) => each.kind === kind)?.id ?? []).map((id) => `/exercises/${id}`),
  "/status",
  "/status/508",
  "/headers",
  "/schemes",
  "/schemes/digest",
  "/glossary",
  "/sandbox",
  "/why",
  "/inspect",
  "/httpbin",
  "/data",
  "/teach/wall",
  "/receipt",
  "/teach/receipts",
  "/print",
  "/print/worksheet?exercises=open-the-vault,refuse-in-order,mend-the-bare-401,four-people-three-doors&variants=2",
  "/print/key?exercises=open-the-vault,refuse-in-order,mend-the-bare-401,four-people-three-doors&variants=2",
  "/search",
  "/search?q=invalid+token",
  "/frameworks",
  "/frameworks/next",
  "/plan",
  "/teach/guide",
  "/teach/plan",
  "/teach",
  "/nowhere",
  "/forbidden",
  ...articles,
  ...framed.map((id) => `/embed/exchange/${id}`),
  "/embed/exchange",
  "/embed/lesson/the-challenge",
  "/embed/lesson/401-or-403",
  ...kinds
    .flatMap((kind) => exercises.find((each) => each.kind === kind)?.id ?? [])
    .map((id) => `/embed/exercise/${id}`),
  "/embed/decide",
  "/embed/decide/valid",
  "/embed/decide/401",
  "/embed/lost",
];
