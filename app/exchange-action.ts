"use server";

import { decodeLink } from "#components/exchange/link/link.ts";
import { opened } from "#components/exchange/model/editing.ts";
import type { FormAnswer } from "#components/exchange/model/exchanged.ts";
import { faultsOf } from "#components/exchange/model/faults.ts";
import { draftIn, textOf } from "#components/exchange/model/form-draft.ts";
import { type Draft, messageOf } from "#http/draft";
import { showUtf8 } from "#http/octets";
import { origin } from "#server/origin";
import { fieldsOfTheWay } from "./fields-of-the-way";

/** Sends the form of an exchange for a page without JavaScript, to the same origin server, and gives what came back. */
export async function sendForm(_previous: FormAnswer, form: FormData): Promise<FormAnswer> {
  const draft = draftOf(form);
  const [fault] = faultsOf(opened(draft));
  if (fault) return { draft, fault: `Nothing was sent. ${fault.reason}` };
  const message = messageOf(draft);
  // What no form says. A token is good for one origin alone.
  const { response, decision } = await origin({ ...message, fields: [...(await fieldsOfTheWay()), ...message.fields] });
  const bare = draft.method === "HEAD";
  const content = bare ? "" : showUtf8(response.content);
  return { draft, exchanged: { draft, way: "form", decision, answer: { ...response, content } } };
}

function draftOf(form: FormData): Draft {
  const carried = textOf(form.get("preset") ?? form.get("use"));
  try {
    return carried === "" ? draftIn(form) : decodeLink(carried).draft;
  } catch {
    // A button of ours carries a draft of ours; what else comes here is read as a form.
    return draftIn(form);
  }
}
