import { once } from "node:events";
import { IncomingMessage, type ServerResponse } from "node:http";
import { setTimeout as after } from "node:timers/promises";
import { fieldValue } from "#http/message";
import type { Answered } from "#sandbox/space/respond";
import { send } from "../listener/adapter";
import { tooLate } from "../listener/refusals";
import type { PageRequest, Pages } from "../listener/site";
import { headerInLowerCase, pageAddress } from "./address";
import { fieldsForFramework } from "./fields";
import { formFault, formLimit } from "./form-fault";
import { lostPage, onMissing, stayMissing } from "./lost";
import { badForm, nothingThere, notTaken, standsAt, unreadablePath } from "./refusals";
import { answerWith, type Representation } from "./representation";

/** The request handler of the framework that makes the pages. */
export type Framework = (incoming: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Makes the pages' part of the site: it answers files from memory, refuses what no page takes, and hands the framework what
 * is left, with the field lines that a page needs and no others. `now` gives the time in seconds, and
 * `patience` says how many milliseconds the framework may take.
 */
export function createPages(
  framework: Framework,
  files: ReadonlyMap<string, Representation>,
  now: () => number,
  patience: number,
): Pages {
  return {
    contentLimit: formLimit,
    serve: async (incoming, response, request) => {
      const file = files.get(/^[^?]*/.exec(request.path)?.[0] ?? "");
      if (file) return fileAnswer(file, response, request, now());
      return (await refusal(request)) ?? handOver(framework, incoming, response, request, patience);
    },
  };
}

async function fileAnswer(
  file: Representation,
  response: ServerResponse,
  { head, content }: PageRequest,
  now: number,
): Promise<Answered | undefined> {
  if (head.method !== "GET" && head.method !== "HEAD") return notTaken(head.method, ["GET", "HEAD", "OPTIONS"]);
  const { response: message } = answerWith(file, { ...head, content }, now);
  await send(response, message, head.method);
  return undefined;
}

async function refusal({ head, path, content }: PageRequest): Promise<Answered | undefined> {
  const address = pageAddress(path);
  if (address === "unreadable") return unreadablePath();
  if (address === "nowhere") return nothingThere();
  const header = headerInLowerCase(path);
  if (header !== undefined) return standsAt(header);
  if (head.method === "GET" || head.method === "HEAD") return undefined;
  if (address === "unknown") return nothingThere();
  if (address === "document") return notTaken(head.method, ["GET", "HEAD", "OPTIONS"]);
  if (head.method !== "POST") return notTaken(head.method, ["GET", "HEAD", "POST", "OPTIONS"]);
  const fault = await formFault(head.fields, content);
  return fault && badForm(fault);
}

async function handOver(
  framework: Framework,
  incoming: IncomingMessage,
  response: ServerResponse,
  request: PageRequest,
  patience: number,
): Promise<Answered | undefined> {
  const closed = once(response, "close");
  revalidate(response);
  const stop = new AbortController();
  const late = after(patience, "late", { ref: false, signal: stop.signal }).catch(() => undefined);
  const run = (path: string) =>
    void framework(replayed(incoming, { ...request, path }), response).catch((fault: unknown) =>
      console.error(String(fault)),
    );
  const isLost = request.path.startsWith(`${lostPage}/`);
  if (isLost) stayMissing(response);
  else if (isReading(request)) onMissing(response, () => run(lostPage + request.path));
  run(request.path);
  const first = await Promise.race([closed, late]);
  stop.abort();
  if (first !== "late") return undefined;
  if (!response.headersSent) return tooLate();
  response.destroy();
  await closed;
  return undefined;
}

// The router of the framework, which asks for no HTML, makes its own of a 404.
function isReading({ head }: PageRequest): boolean {
  return (head.method === "GET" || head.method === "HEAD") && fieldValue(head.fields, "RSC") === undefined;
}

// The framework lets shared caches keep a page for a year, and so beyond the next deployment, whose files it does not name.
function revalidate(response: ServerResponse): void {
  const set = response.setHeader.bind(response);
  response.setHeader = (name, value) => {
    const kept = name.toLowerCase() === "cache-control" && /s-maxage/.test(String(value));
    return set(name, kept ? "public, max-age=0, must-revalidate" : value);
  };
}

/** The request as the framework gets it: its content was read already, so that it is said once more. */
function replayed(incoming: IncomingMessage, { head, path, content, client }: PageRequest): IncomingMessage {
  const again = new IncomingMessage(incoming.socket);
  again.method = head.method;
  again.url = path;
  again.httpVersion = incoming.httpVersion;
  const fields = fieldsForFramework(head.fields, content, client);
  again.rawHeaders = fields.flat();
  for (const [name, value] of fields) again.headers[name.toLowerCase()] = value;
  if (content.length > 0) again.push(content);
  again.push(null);
  again.complete = true;
  return again;
}
