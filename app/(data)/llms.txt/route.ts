import { llmsText } from "#app/open-data/llms.ts";
import { textAnswer } from "#app/open-data/text-answer.ts";
import { fieldsOfTheWay } from "#app/origin/fields-of-the-way.ts";
import { originOf } from "#http/target-uri";

export async function GET(request: Request): Promise<Response> {
  const origin = originOf({ target: "/", fields: await fieldsOfTheWay() });
  return textAnswer(request, await llmsText(origin ?? ""), "text/plain");
}
