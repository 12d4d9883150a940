import { createHash } from "node:crypto";
import { formatEntityTag } from "#http/representation/entity-tag";
import { evaluatePreconditions } from "#http/representation/preconditions";

/**
 * Answers with a text that is made for each origin, for everybody to read; with 304 where the client has it.
 * Weak, because a coding on the way changes the octets. RFC 9110 §8.8.1, §13.1.2.
 */
export function textAnswer(request: Request, text: string, type: string): Response {
  const etag = { weak: true, opaque: createHash("sha256").update(text).digest("base64url").slice(0, 22) };
  const headers = {
    ETag: formatEntityTag(etag),
    "Cache-Control": "public, max-age=0, must-revalidate",
    "Access-Control-Allow-Origin": "*",
  };
  const asked = request.headers.get("If-None-Match");
  // There is no date of modification, so conditions of a date are passed over. RFC 9110 §13.1.3
  const fields = asked === null ? [] : [["If-None-Match", asked] as const];
  const { outcome } = evaluatePreconditions({ method: "GET", fields }, { etag, lastModified: 0 }, 0);
  if (outcome === "not-modified") return new Response(null, { status: 304, headers });
  return new Response(text, { headers: { ...headers, "Content-Type": `${type}; charset=utf-8` } });
}
