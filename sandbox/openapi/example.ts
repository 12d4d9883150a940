import type { Draft } from "#http/draft";
import type { Login, Operation, Parameter, Response, Shown } from "./operation";

/** A request that can be asked as it stands, and the status that it gets. */
export type Example = {
  readonly status: number;
  readonly request: Draft;
  /** Requests to send before it; its places are filled with what they brought. */
  readonly after: readonly Draft[];
  readonly login?: Login;
};

/** Every request that an operation shows, with the status it gets. */
export function examplesOf(operation: Operation): readonly Example[] {
  return operation.responses.flatMap((response) => response.by.map((shown) => exampleOf(operation, response, shown)));
}

function exampleOf(operation: Operation, { status }: Response, shown: Shown): Example {
  const { fields = [], content = "", after = [], login } = shown;
  const request = { method: operation.method, target: targetOf(operation, shown), fields, content };
  return { status, request, after, ...(login && { login }) };
}

function targetOf({ path, parameters = [] }: Operation, { path: values = {}, query = "" }: Shown): string {
  const value = (name: string) => values[name] ?? exampleIn(parameters, name);
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(value(name))) + query;
}

function exampleIn(parameters: readonly Parameter[], name: string): string {
  return parameters.find((each) => each.in === "path" && each.name === name)?.example ?? name;
}
