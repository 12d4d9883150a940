import type { FieldLine } from "#http/message";

// What only the framework's own server needs, or what is said of the connection and of the octets that leave.
const inside =
  /^(?:connection|keep-alive|transfer-encoding|content-length|date|x-powered-by|x-nextjs-cache|x-nextjs-prerender|x-next-cache-tags)$/i;

// The router asks for a page's address with these fields, and gets something else.
const router = "RSC, Next-Router-State-Tree, Next-Router-Prefetch, Next-Router-Segment-Prefetch";

/** The field lines that the framework told of an answer, each under its usual name, without those that do not go out. */
export function fieldsTold(
  told: Readonly<Record<string, number | string | readonly string[] | undefined>>,
): readonly FieldLine[] {
  return Object.entries(told).flatMap(([name, value]) => {
    if (value === undefined || inside.test(name)) return [];
    if (name.toLowerCase() === "vary") return [["Vary", router] as const];
    const values = typeof value === "object" ? value : [String(value)];
    return values.map((each): FieldLine => [named(name), cached(name, each)]);
  });
}

// Names are the same in any case; this is how they are written everywhere else here. RFC 9110 §5.1
function named(name: string): string {
  return name === "etag" ? "ETag" : name.replace(/(?:^|-)[a-z]/g, (letter) => letter.toUpperCase());
}

// The framework lets shared caches keep a page for a year, and so beyond the next deployment, whose files it does not name.
function cached(name: string, value: string): string {
  return name.toLowerCase() === "cache-control" && /s-maxage/.test(value) ? revalidated : value;
}

/** What Cache-Control says of a page and of a document: it is kept, and looked at anew each time. RFC 9111 §5.2.2. */
export const revalidated = "public, max-age=0, must-revalidate";
