import { type FieldLine, fieldValue } from "#http/message";
import { absoluteForm, originOf } from "#http/target-uri";
import { type ReadContent, readContent } from "../content/content";
import { type Call, ok, type Reply } from "../reply";
import { fieldsFault, jsonFault, withinLimit } from "./echo-limits";
import { gather } from "./gather";

/** What an address can tell of a request, by the names httpbin gives. */
export type Part = "args" | "data" | "files" | "form" | "headers" | "json" | "method" | "origin" | "url";

type Told = Readonly<Record<string, unknown>>;

// What the way to us adds is no part of what the client sent; httpbin hides the same fields unless show_env is in the query.
const addedOnTheWay =
  /^(?:x-forwarded-(?:for|host|port|proto|protocol|ssl)|x-real-ip|x-request-(?:id|start)|x-varnish|x-heroku-.+|via|total-route-time|connect-time)$/i;

/** Makes the reply that tells these parts of the request, in alphabetical order. */
export function echo(...parts: readonly Part[]): Reply {
  return async (call) => {
    const refused = parts.includes("json") ? (fieldsFault(call.request) ?? jsonFault(call.request)) : undefined;
    return refused ?? withinLimit(ok(await tell(call, ...parts)));
  };
}

/** Tells parts of a request in httpbin's shape. */
export async function tell(call: Call, ...parts: readonly Part[]): Promise<Told> {
  const content = parts.includes("data") ? await readContent(call.request) : undefined;
  return Object.fromEntries(parts.toSorted().map((part) => [part, partOf(part, call, content)]));
}

/** The address the client is told to come from: the first in X-Forwarded-For, else the one that its connection has, else this machine's. */
export function clientAddress({ request, moment }: Pick<Call, "request" | "moment">): string {
  const [first = ""] = (fieldValue(request.fields, "X-Forwarded-For") ?? "").split(",");
  return first.trim().replace(/^::ffff:/i, "") || moment.client || "127.0.0.1";
}

function partOf(part: Part, { request, moment, query }: Call, content: ReadContent | undefined): unknown {
  const { method, target, fields } = request;
  switch (part) {
    case "args":
      return gather(query);
    case "headers":
      return headers(fields, query.has("show_env"));
    case "method":
      return method;
    case "origin":
      return clientAddress({ request, moment });
    case "url":
      return absoluteForm(target) ? target : (originOf(request) ?? "") + target;
    default:
      return content?.[part];
  }
}

function headers(fields: readonly FieldLine[], whole: boolean): Readonly<Record<string, string>> {
  const shown = fields.filter(([name]) => whole || !addedOnTheWay.test(name));
  const lines = Object.entries(gather(shown.map(([name, value]) => [canonical(name), value] as const)));
  return Object.fromEntries(
    lines
      .map(([name, value]): [string, string] => [name, [value].flat().join(",")])
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
}

// HTTP has no case in field names (RFC 9110 §5.1), and client suites look for this one.
function canonical(name: string): string {
  return name.toLowerCase().replace(/(?<=^|-)[a-z]/g, (letter) => letter.toUpperCase());
}
