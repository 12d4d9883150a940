import { jsonAnswer } from "#app/open-data/json-answer.ts";
import { openApi } from "#server/open-api";

export const dynamic = "force-static";

export async function GET(): Promise<Response> {
  return jsonAnswer(await openApi());
}
