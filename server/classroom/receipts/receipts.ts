import type { z } from "zod";
import { loadExercises } from "#content/exercises";
import { excerpt } from "#http/excerpt";
import { claimLimits } from "#http/exercise/evidence";
import { type CheckedReceipt, type IssuedReceipt, receiptLimits } from "#http/exercise/receipt";
import type { RequestMessage } from "#http/message";
import { decodeUtf8 } from "#http/octets";
import { nestsTooDeep } from "#http/representation/json-shape";
import type { Moment } from "#http/schemes/scheme";
import type { Handler, Part } from "#sandbox/origin";
import { Places, takenBy } from "#sandbox/places";
import { replyBy } from "#sandbox/resource";
import { type Answered, withJson, withNothing, withProblem } from "#sandbox/space/respond";
import { judgeClaims, merged } from "./issue";
import { openReceipt, sealReceipt } from "./seal";
import { checkShape, issueShape } from "./shapes";

/** Where receipts are issued, and below it at `/check` checked. */
export const receiptsBase = "/api/receipts";

/** How long the exercises of one request may be tried again, in milliseconds. */
const patience = 10_000;

/** What receipts stand on: the handlers of the origin, and from when its key is the same, in seconds since 1970-01-01T00:00Z; 0 where it is for good. */
export type ReceiptsOptions = { readonly handlers: ReadonlyMap<string, Handler | Part>; readonly since: number };

/**
 * Makes the part that issues and checks receipts. POST what solved exercises gives a receipt of those that are solved when the
 * server tries them again, and names the others; POST to `/check` says of texts which of them it signed. Nothing is kept.
 */
export function receiptsHandler({ handlers, since }: ReceiptsOptions): Handler {
  // To try everything again is work, so few may ask for it at once.
  const places = new Places(8, 4);
  const issue = async (request: RequestMessage, moment: Moment): Promise<Answered> => {
    const read = readContent(request, issueShape);
    if ("answered" in read) return read.answered;
    const { name, earlier, claims } = read.value;
    const legs = claims.reduce((sum, { by }) => sum + ("sent" in by ? by.sent.length : 0), 0);
    if (legs > claimLimits.legsInAll) {
      return unreadable(`${legs} requests would have to be sent again: expected at most ${claimLimits.legsInAll}.`);
    }
    const before = earlier === undefined ? undefined : openReceipt(moment.key, earlier);
    if (before && "state" in before) return unreadable("The receipt to add to is none that this server has signed.");
    const stage = { handlers, moment, request };
    const { held, left } = await judgeClaims(claims, stage, since, performance.now() + patience);
    const solved = merged(before?.receipt.solved ?? [], held).slice(0, receiptLimits.exercises);
    const receipt = sealReceipt(moment.key, { name, issued: Math.floor(moment.now), solved });
    const issued: IssuedReceipt = { ...(solved.length > 0 && { receipt }), left, lasts: since === 0 };
    return withJson(200, [{ question: "receipt-readable", yes: true }], [], issued);
  };
  const check = async (request: RequestMessage, moment: Moment): Promise<Answered> => {
    const read = readContent(request, checkShape);
    if ("answered" in read) return read.answered;
    const exercises = new Map((await loadExercises()).map((exercise) => [exercise.id, exercise]));
    const checked = read.value.receipts.map((text): CheckedReceipt => {
      const found = openReceipt(moment.key, text);
      if ("state" in found) return { state: found.state, says: says[found.state] };
      const solved = found.receipt.solved.map((each) => {
        const { title = each.id, lesson = "" } = exercises.get(each.id) ?? {};
        return { ...each, title, lesson };
      });
      return { ...found.receipt, state: "genuine", solved };
    });
    return withJson(200, [{ question: "receipt-readable", yes: true }], [], { checked });
  };
  return (request, segments, moment) => {
    const [first, ...rest] = segments;
    if (rest.length > 0 || (first !== undefined && first !== "check")) {
      return withNothing([{ question: "resource-exists", yes: false }], [receiptsBase, `${receiptsBase}/check`]);
    }
    const asked = [{ question: "resource-exists", yes: true } as const];
    const post = async () => {
      const done = await places.within(moment.client, () => (first === "check" ? check : issue)(request, moment));
      return typeof done === "string" ? busy(places[done], takenBy(done, moment.client)) : done;
    };
    return replyBy({ POST: post }, { request, asked });
  };
}

const says = {
  damaged: "A part of it is missing, so nothing can be said of it.",
  "other-key": "It was signed by another server or with another key, so it cannot be checked here.",
  forged: "This server did not sign it as it stands: it was forged, or changed on its way.",
} as const;

type Reading<Value> = { readonly value: Value } | { readonly answered: Answered };

function readContent<Value>({ content }: RequestMessage, shape: z.ZodType<Value>): Reading<Value> {
  const text = decodeUtf8(content);
  if (text === undefined || nestsTooDeep(text)) return { answered: unreadable("The content is no JSON in UTF-8.") };
  const read = shape.safeParse(jsonOf(text));
  if (read.success) return { value: read.data };
  const [issue] = read.error.issues;
  const where = issue?.path.map(String).join(".") ?? "";
  return { answered: unreadable(`${where === "" ? "" : `${excerpt(where)}: `}${issue?.message ?? "Not readable"}.`) };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function unreadable(detail: string): Answered {
  // RFC 9110 §15.5.1
  return withProblem(400, [{ question: "receipt-readable", yes: false, detail }]);
}

function busy(places: number, whose: string): Answered {
  const detail = `${places} receipts are being made or checked ${whose}. Try again in 1 s.`;
  // RFC 9110 §15.6.4
  return withProblem(503, [{ question: "server-capacity", yes: false, detail }], [["Retry-After", "1"]]);
}
