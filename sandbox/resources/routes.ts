import type { Decision } from "#http/decision";
import { methodExcerpt } from "#http/excerpt";
import type { FieldLine, RequestMessage } from "#http/message";
import type { Moment } from "#http/schemes/scheme";
import { tooLarge } from "../answer";
import type { Handler } from "../origin";
import { preflight } from "../preflight";
import { type Answered, withNothing, withoutContent, withProblem } from "../respond";

/** What a resource knows when a method of its own is called: the request, and the questions that were asked already. */
export type Step = { readonly request: RequestMessage; readonly asked: Decision; readonly moment: Moment };

/** Answers one method. */
export type Reply = (step: Step) => Answered | Promise<Answered>;

/** The methods of one resource; HEAD is answered as GET. */
export type Methods = Readonly<Partial<Record<"GET" | "POST" | "PUT" | "PATCH" | "DELETE", Reply>>>;

/** Where the resources stand. */
export const sandboxBase = "/api/sandbox";

/**
 * Makes a handler of the resources at and below the address of that name, by their path below it, "" being the address itself.
 * It answers preflights, OPTIONS, unknown paths (404), other methods (405 with Allow) and too much content (413) by itself.
 */
export function routes(name: string, paths: Readonly<Record<string, Methods>>): Handler {
  const byPath = new Map(Object.entries(paths));
  const listed = [...byPath.keys()].map((path) => [sandboxBase, name, path].filter((each) => each !== "").join("/"));
  return (request, segments, moment) => {
    const early = preflight(request) ?? tooLarge(request);
    if (early) return early;
    const methods = byPath.get(segments.join("/"));
    if (!methods) return withNothing([{ question: "resource-exists", yes: false }], listed);
    const asked: Decision = [{ question: "resource-exists", yes: true }];
    const reply = replyTo(methods, request.method);
    if (reply) return reply({ request, asked, moment });
    if (request.method === "OPTIONS") return withoutContent(204, asked, [allow(methods)]);
    const detail = `${methodExcerpt(request.method)} is not one of the methods of this resource.`;
    return withProblem(405, [...asked, { question: "method-allowed", yes: false, detail }], [allow(methods)]);
  };
}

function replyTo(methods: Methods, method: string): Reply | undefined {
  const wanted = method === "HEAD" ? "GET" : method;
  return Object.entries(methods).find(([name]) => name === wanted)?.[1];
}

function allow(methods: Methods): FieldLine {
  const names = Object.keys(methods).flatMap((name) => (name === "GET" ? ["GET", "HEAD"] : [name]));
  return ["Allow", [...names, "OPTIONS"].join(", ")];
}
