import { jsonAnswer } from "#app/open-data/json-answer.ts";
import { statusData } from "#app/open-data/status-data.ts";

export const dynamic = "force-static";

export async function GET(): Promise<Response> {
  return jsonAnswer(await statusData());
}
