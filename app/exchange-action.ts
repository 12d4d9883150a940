"use server";

import { decodeLink, type Link } from "#components/exchange/link/link.ts";
import { opened } from "#components/exchange/model/editing.ts";
import type { Exchanged, FormAnswer } from "#components/exchange/model/exchanged.ts";
import { faultsOf } from "#components/exchange/model/faults.ts";
import { draftIn, textOf } from "#components/exchange/model/form-draft.ts";
import { linesToAdd, octetsOfDraft } from "#components/exchange/send/wire-message.ts";
import { decisionField, parseDecision } from "#http/decision/decision";
import { type Draft, messageOf } from "#http/draft";
import { type FieldLine, fieldValue } from "#http/message";
import { showUtf8 } from "#http/octets";
import { parseResponses } from "#http/response-stream";
import { wireBase } from "#server/content-limits";
import { origin } from "#server/origin";
import { fieldsOfTheWay } from "./fields-of-the-way";

/** Sends the form of an exchange for a page without JavaScript, to the same origin server, and gives what came back. */
export async function sendForm(_previous: FormAnswer, form: FormData): Promise<FormAnswer> {
  const { draft, view } = carriedIn(form);
  // What no form says. A token is good for one origin alone.
  const way = await fieldsOfTheWay();
  if (view.way === "wire") return { draft, exchanged: await sentOverWire(draft, way) };
  const [fault] = faultsOf(opened(draft));
  if (fault) return { draft, fault: `Nothing was sent. ${fault.reason}` };
  const message = messageOf(draft);
  const { response, decision } = await origin({ ...message, fields: [...way, ...message.fields] });
  const bare = draft.method === "HEAD";
  const content = bare ? "" : showUtf8(response.content);
  return { draft, exchanged: { draft, way: "form", decision, answer: { ...response, content } } };
}

// A button whose request a browser would not send: its octets go to the same wire that a page with JavaScript posts to.
async function sentOverWire(draft: Draft, way: readonly FieldLine[]): Promise<Exchanged> {
  const added = linesToAdd(draft, fieldValue(way, "Host") ?? "localhost");
  const content = octetsOfDraft(draft, added);
  const fields: readonly FieldLine[] = [...way, ["Content-Type", "message/http"]];
  const { response } = await origin({ method: "POST", target: wireBase, fields, content });
  const last = parseResponses(response.content, draft.method).at(-1) ?? response;
  const decision = parseDecision(fieldValue(last.fields, decisionField) ?? "");
  return { draft, way: "wire", added, decision, answer: { ...last, content: showUtf8(last.content) } };
}

function carriedIn(form: FormData): Pick<Link, "draft" | "view"> {
  const carried = textOf(form.get("preset") ?? form.get("use"));
  try {
    return carried === "" ? { draft: draftIn(form), view: {} } : decodeLink(carried);
  } catch {
    // A button of ours carries a draft of ours; what else comes here is read as a form.
    return { draft: draftIn(form), view: {} };
  }
}
