import { IncomingMessage, type ServerResponse } from "node:http";
import { fieldValue } from "#http/message";
import type { Answered } from "#sandbox/space/respond";
import { send } from "../listener/adapter";
import { tooLate } from "../listener/refusals";
import type { PageRequest, Pages } from "../listener/site";
import { headerInLowerCase, movedTo, pageAddress } from "./address";
import { Captured } from "./captured";
import { fieldsForFramework } from "./fields";
import { formFault, formLimit } from "./form-fault";
import { discoveryField } from "./ready/discovery";
import { badForm, nothingThere, notTaken, standsAt, unreadablePath } from "./refusals";
import { answerWith, type Representation } from "./representation";
import { written } from "./written";

// Where the page lies that names what is near a path without a page, and the one of a frame, which may stand in frames.
const lostPage = "/lost";
const lostFrame = "/embed/lost";

/** The request handler of the framework that makes the pages. */
export type Framework = (incoming: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Makes the pages' part of the site: it answers files from memory, refuses what no page takes, and hands the framework what
 * is left, with the field lines that a page needs and no others. `now` gives the time in seconds, and
 * `patience` says how many milliseconds the framework may take, and `site` on which origin it all stands, where that is known.
 */
export function createPages(
  framework: Framework,
  files: ReadonlyMap<string, Representation>,
  now: () => number,
  patience: number,
  site?: string,
): Pages {
  return {
    contentLimit: formLimit,
    serve: async (incoming, response, request) => {
      // A browser heeds it over TLS alone, which a gateway speaks for us. RFC 6797 §7.2
      if (fieldValue(request.head.fields, "X-Forwarded-Proto")?.toLowerCase() === "https")
        response.setHeader("Strict-Transport-Security", "max-age=63072000");
      const found = files.get(/^[^?]*/.exec(request.path)?.[0] ?? "");
      if (found && !isForFramework(request, found)) return fileAnswer(found, response, request, now());
      const refused = await refusal(request);
      if (refused) return refused;
      const answered = await pageAnswer(framework, incoming, request, { patience, site });
      await send(response, answered.response, request.head.method);
      return undefined;
    },
  };
}

// A page's form, and what the framework's router asks for at a page's address, are no files.
function isForFramework({ head }: PageRequest, { isPage }: Representation): boolean {
  return isPage && (fieldValue(head.fields, "RSC") !== undefined || !["GET", "HEAD"].includes(head.method));
}

async function fileAnswer(
  file: Representation,
  response: ServerResponse,
  { head, content }: PageRequest,
  now: number,
): Promise<Answered | undefined> {
  if (head.method !== "GET" && head.method !== "HEAD") return notTaken(head.method, ["GET", "HEAD", "OPTIONS"]);
  const { response: message } = answerWith(file, { ...head, content }, now);
  const found = file.framed === undefined ? [] : discoveryField(file.framed, head.fields);
  await send(response, { ...message, fields: [...message.fields, ...found] }, head.method);
  return undefined;
}

async function refusal({ head, path, content }: PageRequest): Promise<Answered | undefined> {
  const address = pageAddress(path);
  if (address === "unreadable") return unreadablePath();
  if (address === "nowhere") return nothingThere();
  const elsewhere = headerInLowerCase(path) ?? movedTo(path);
  if (elsewhere !== undefined) return standsAt(elsewhere);
  if (head.method === "GET" || head.method === "HEAD") return undefined;
  if (address === "unknown") return nothingThere();
  if (address === "document") return notTaken(head.method, ["GET", "HEAD", "OPTIONS"]);
  if (head.method !== "POST") return notTaken(head.method, ["GET", "HEAD", "POST", "OPTIONS"]);
  const fault = await formFault(head.fields, content);
  return fault && badForm(fault);
}

/** What the framework answers, once it is whole; where it has no page for a reader, the page that names the nearest ones does. */
async function pageAnswer(
  framework: Framework,
  incoming: IncomingMessage,
  request: PageRequest,
  { patience, site }: { readonly patience: number; readonly site: string | undefined },
): Promise<Answered> {
  const asked = { ...request.head, content: request.content };
  const captured = await ask(framework, incoming, request, patience);
  if (!captured) return tooLate();
  const isLost = request.path.startsWith(`${lostPage}/`);
  if (isLost || captured.statusCode !== 404 || !isReading(request) || !isPage(captured))
    return written(captured, asked, isLost ? 404 : captured.statusCode, site);
  const path = request.path.startsWith("/embed/") ? lostFrame : lostPage + request.path;
  const nearest = await ask(framework, incoming, { ...request, path }, patience);
  return nearest ? written(nearest, asked, 404, site) : tooLate();
}

/** Has the framework answer; undefined where it takes longer than its `patience`, in milliseconds. */
async function ask(
  framework: Framework,
  incoming: IncomingMessage,
  request: PageRequest,
  patience: number,
): Promise<Captured | undefined> {
  const again = replayed(incoming, request);
  const captured = new Captured(again);
  void framework(again, captured).catch((fault: unknown) => console.error(String(fault)));
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), patience);
  });
  const first = await Promise.race([captured.whole.then(() => captured), late]);
  clearTimeout(timer);
  return first;
}

// What has no page for an address may have an answer of its own.
function isPage(captured: Captured): boolean {
  return /^text\/html\b/.test(String(captured.getHeader("Content-Type") ?? "text/html"));
}

// The router of the framework, which asks for no HTML, makes its own of a 404.
function isReading({ head }: PageRequest): boolean {
  return (head.method === "GET" || head.method === "HEAD") && fieldValue(head.fields, "RSC") === undefined;
}

/** The request as the framework gets it: its content was read already, so that it is said once more. */
function replayed(incoming: IncomingMessage, { head, path, content, client }: PageRequest): IncomingMessage {
  const again = new IncomingMessage(incoming.socket);
  // What HEAD is told must be true of GET. RFC 9110 §9.3.2
  again.method = head.method === "HEAD" ? "GET" : head.method;
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
