"use server";

import { decodeLink, type Link } from "#components/exchange/link/link.ts";
import { opened } from "#components/exchange/model/editing.ts";
import type { FormAnswer } from "#components/exchange/model/exchanged.ts";
import { faultsOf } from "#components/exchange/model/faults.ts";
import { draftIn, textOf } from "#components/exchange/model/form-draft.ts";
import { faultWords } from "#http/excerpt";
import { showUtf8 } from "#http/octets";
import { askInProcess } from "./origin/ask-in-process";
import { fieldsOfTheWay } from "./origin/fields-of-the-way";

/** Sends the form of an exchange for a page without JavaScript, to the same origin server, and gives what came back. */
export async function sendForm(_previous: FormAnswer, form: FormData): Promise<FormAnswer> {
  const { draft, view } = carriedIn(form);
  // What no form says. A token is good for one origin alone.
  const way = await fieldsOfTheWay();
  const by = view.way === "wire" ? view.way : undefined;
  const [fault] = faultsOf(opened(draft));
  if (fault && !by) return { draft, fault: `Nothing was sent. ${fault.reason}` };
  const came = await askInProcess(draft, by, way).catch(faultWords);
  if (typeof came === "string") return { draft, fault: `Nothing came back: ${came}.` };
  const { response, decision, added } = came;
  const content = draft.method === "HEAD" ? "" : showUtf8(response.content);
  const answer = { ...response, content };
  return { draft, exchanged: { draft, way: by ?? "form", ...(by ? { added } : {}), decision, answer } };
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
