import { jsonAnswer } from "#app/open-data/json-answer.ts";
import { lessonData } from "#app/open-data/lesson-data.ts";

export const dynamic = "force-static";

export async function GET(): Promise<Response> {
  return jsonAnswer(await lessonData());
}
