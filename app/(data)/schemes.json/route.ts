import { jsonAnswer } from "#app/open-data/json-answer.ts";
import { schemeData } from "#app/open-data/scheme-data.ts";

export const dynamic = "force-static";

export async function GET(): Promise<Response> {
  return jsonAnswer(await schemeData());
}
