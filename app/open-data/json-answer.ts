/** Answers with JSON that everybody may read, pages of other origins too. Fetch, CORS protocol. */
export function jsonAnswer(value: unknown): Response {
  return new Response(`${JSON.stringify(value, null, 1)}\n`, {
    headers: { "Content-Type": "application/json; charset=utf-8", "Access-Control-Allow-Origin": "*" },
  });
}
