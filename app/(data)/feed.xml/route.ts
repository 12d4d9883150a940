import { formatFeed } from "#app/open-data/feed.ts";
import { textAnswer } from "#app/open-data/text-answer.ts";
import { fieldsOfTheWay } from "#app/origin/fields-of-the-way.ts";
import { loadChanges } from "#content/changes";
import { originOf } from "#http/target-uri";

export async function GET(request: Request): Promise<Response> {
  const origin = originOf({ target: "/", fields: await fieldsOfTheWay() });
  return textAnswer(request, formatFeed(await loadChanges(), origin ?? ""), "application/atom+xml");
}
