import { exerciseData } from "#app/open-data/exercise-data.ts";
import { jsonAnswer } from "#app/open-data/json-answer.ts";

export const dynamic = "force-static";

export async function GET(): Promise<Response> {
  return jsonAnswer(await exerciseData());
}
