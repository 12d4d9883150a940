import { searchDocuments } from "./documents";

export const dynamic = "force-static";

/** Everything that can be found, for the browser to search in: made with the site. */
export async function GET(): Promise<Response> {
  return Response.json(await searchDocuments());
}
