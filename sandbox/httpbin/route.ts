import type { Reply } from "./reply";

/** The methods of a route: every one, or those named. HEAD goes with GET, and OPTIONS with all. */
export type RouteMethods = "any" | readonly ("GET" | "POST" | "PUT" | "PATCH" | "DELETE")[];

/** An address: methods, a pattern such as `/cookies/set/:name/:value`, and what answers. `:name?` may be missing, `*` is any rest. */
export type Route = readonly [methods: RouteMethods, pattern: string, reply: Reply];

/** The route of decoded segments, and what stands for its names; undefined where there is none. */
export function findRoute(routes: readonly Route[], segments: readonly string[]) {
  for (const route of routes) {
    const values = match(route[1], segments);
    if (values) return { route, values };
  }
  return undefined;
}

/** Says whether a route takes a method. */
export function takes([methods]: Route, method: string): boolean {
  const wanted = method === "HEAD" ? "GET" : method;
  return methods === "any" || methods.some((each) => each === wanted);
}

/** The value of Allow for a route. RFC 9110 §10.2.1. */
export function allowed([methods]: Route): string {
  const named = methods === "any" ? (["GET", "POST", "PUT", "PATCH", "DELETE"] as const) : methods;
  return [...named.flatMap((each) => (each === "GET" ? ["GET", "HEAD"] : [each])), "OPTIONS"].join(", ");
}

function match(pattern: string, segments: readonly string[]): readonly string[] | undefined {
  const parts = pattern.split("/").filter((part) => part !== "");
  const open = parts.at(-1) === "*";
  if (segments.length > parts.length && !open) return undefined;
  const fits = parts.every((part, index) => {
    const segment = segments[index];
    return part === "*" || part === segment || (part.startsWith(":") && (segment !== undefined || part.endsWith("?")));
  });
  return fits ? segments.filter((_, index) => parts[index]?.startsWith(":")) : undefined;
}
