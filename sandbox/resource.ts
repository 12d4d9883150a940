import type { Decision } from "#http/decision/decision";
import { methodExcerpt } from "#http/excerpt";
import type { FieldLine, RequestMessage } from "#http/message";
import type { Policy } from "#http/policy/policy";
import type { Moment } from "#http/schemes/scheme";
import type { Handler, Part } from "./origin";
import { type Answered, withNothing, withoutContent, withProblem } from "./space/respond";

/** What a resource knows when a method of its own is called; `asked` are the questions that were answered on the way. */
export type Step = {
  readonly request: RequestMessage;
  readonly asked: Decision;
  readonly moment: Moment;
  /** What stands for the names in the pattern of its path, in order and decoded. */
  readonly values: readonly string[];
};

/** Answers one method. */
export type Reply<AStep = Step> = (step: AStep) => Answered | Promise<Answered>;

/** The methods of one resource; HEAD is answered as GET, and OPTIONS for all. */
export type Methods<AStep = Step> = Readonly<
  Partial<Record<"GET" | "POST" | "PUT" | "PATCH" | "DELETE", Reply<AStep>>>
>;

/**
 * The resources at and below an address, by the pattern of their path below it, such as `cookies/set/:name/:value`; "" is the
 * address itself. `:name` is one segment, `:name?` may be missing, `*` at the end is any rest. The first that fits answers.
 */
export type Paths = Readonly<Record<string, Methods>>;

/** A resource of the sandbox, and what else stands below it: its name below `sandboxBase`, and what answers. */
export type Resource = {
  readonly name: string;
  readonly handler: Handler | Part;
  /** Whose credentials it takes, where it takes those of a scheme. */
  readonly policy?: Policy;
};

/** Where the resources stand. */
export const sandboxBase = "/api/sandbox";

/** Makes a resource of the sandbox; its 404 lists its own addresses. */
export function resource(name: string, paths: Paths): Resource & { readonly handler: Handler } {
  const base = `${sandboxBase}/${name}`;
  const listed = Object.keys(paths).map((path) => (path === "" ? base : `${base}/${path}`));
  return { name, handler: handlerOf(paths, listed) };
}

/** Makes the handler of resources: a path that none has is a 404 that lists `listed`; `options` is the status of OPTIONS. */
export function handlerOf(paths: Paths, listed: readonly string[], options: 200 | 204 = 204): Handler {
  const byPattern = Object.entries(paths).map(([pattern, methods]) => ({ parts: partsOf(pattern), methods }));
  return (request, segments, moment) => {
    for (const { parts, methods } of byPattern) {
      const values = valuesIn(parts, segments);
      if (values) return replyBy(methods, { request, asked: [exists], moment, values }, options);
    }
    return withNothing([{ question: "resource-exists", yes: false }], listed);
  };
}

/** Answers by the method that is asked for: its reply, OPTIONS, or a 405. RFC 9110 §9.3.7, §15.5.6. */
export function replyBy<AStep extends Pick<Step, "request" | "asked">>(
  methods: Methods<AStep>,
  step: AStep,
  options: 200 | 204 = 204,
): Answered | Promise<Answered> {
  const { request, asked } = step;
  const wanted = request.method === "HEAD" ? "GET" : request.method;
  const reply = Object.entries<Reply<AStep>>(methods).find(([name]) => name === wanted)?.[1];
  if (reply) return reply(step);
  const names = Object.keys(methods);
  return request.method === "OPTIONS"
    ? withoutContent(options, asked, [allowField(names)])
    : withWrongMethod(asked, names, request.method);
}

/** The Allow field of a resource with these methods: HEAD comes with GET, and OPTIONS with all. RFC 9110 §10.2.1. */
export function allowField(methods: readonly string[]): FieldLine {
  const names = methods.flatMap((name) => (name === "GET" ? ["GET", "HEAD"] : [name]));
  return ["Allow", [...new Set([...names, "OPTIONS"])].join(", ")];
}

/** Builds the 405 of a resource with these methods; `detail` and `more` say it in other words. RFC 9110 §15.5.6. */
export function withWrongMethod(
  asked: Decision,
  methods: readonly string[],
  method: string,
  detail = "is not one of the methods of this resource.",
  more = {},
): Answered {
  const wrong = { question: "method-allowed", yes: false, detail: `${methodExcerpt(method)} ${detail}` } as const;
  // RFC 9110 §15.5.6
  return withProblem(405, [...asked, wrong], [allowField(methods)], more);
}

/** The first question, which every resource has answered by being one. */
export const exists = { question: "resource-exists", yes: true } as const;

function partsOf(pattern: string): readonly string[] {
  return pattern.split("/").filter((part) => part !== "");
}

function valuesIn(parts: readonly string[], segments: readonly string[]): readonly string[] | undefined {
  if (segments.length > parts.length && parts.at(-1) !== "*") return undefined;
  const fits = parts.every((part, index) => {
    const segment = segments[index];
    return part === "*" || part === segment || (part.startsWith(":") && (segment !== undefined || part.endsWith("?")));
  });
  return fits ? segments.filter((_, index) => parts[index]?.startsWith(":")) : undefined;
}
