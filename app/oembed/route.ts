import { textAnswer } from "#app/open-data/text-answer.ts";
import { fieldsOfTheWay } from "#app/origin/fields-of-the-way.ts";
import { decideTitle } from "#app/page-parts/decide-all";
import { decideStepTitle } from "#app/page-parts/decide-step";
import { isRequested, loadExercise } from "#content/exercises";
import { loadLesson } from "#content/lessons";
import { originOf } from "#http/target-uri";
import { type Asked, type Refused, readAsked } from "./asked";
import { richAnswer, richXml } from "./rich";

/** Says how to put a page of this site into a frame. https://oembed.com */
export async function GET(request: Request): Promise<Response> {
  const origin = originOf({ target: "/", fields: await fieldsOfTheWay() });
  if (origin === undefined) return refusal({ status: 400, says: "The request names no host that this site could be." });
  const asked = readAsked(new URL(request.url).searchParams, origin);
  if ("says" in asked) return refusal(asked);
  const title = await titleOf(asked);
  if (title === undefined) return refusal({ status: 404, says: "This exercise is done without an exchange." });
  const answer = richAnswer(asked, title, origin);
  return asked.format === "xml"
    ? textAnswer(request, richXml(answer), "text/xml")
    : textAnswer(request, `${JSON.stringify(answer, null, 1)}\n`, "application/json");
}

async function titleOf({ page, frame }: Asked): Promise<string | undefined> {
  const [, folder, name = ""] = page.split("/");
  if (folder === "learn") return (await loadLesson(name)).title;
  if (folder === "decide") return name === "" ? decideTitle : decideStepTitle(name);
  if (folder !== "exercises") return "Sandbox";
  const exercise = await loadExercise(name);
  return frame.startsWith("/embed/exchange/") && !isRequested(exercise) ? undefined : exercise.title;
}

function refusal({ status, says }: Refused): Response {
  const titles = { 400: "Bad Request", 404: "Not Found", 501: "Not Implemented" } as const;
  const problem = { type: "about:blank", title: titles[status], status, detail: says };
  return new Response(`${JSON.stringify(problem)}\n`, {
    status,
    headers: { "Content-Type": "application/problem+json", "Access-Control-Allow-Origin": "*" },
  });
}
