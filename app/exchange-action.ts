"use server";

import { headers } from "next/headers";
import { opened } from "#components/exchange/editing.ts";
import { faultsOf } from "#components/exchange/faults.ts";
import type { FormAnswer } from "#components/exchange/model.ts";
import { type Draft, decodeDraft, messageOf } from "#http/draft";
import type { FieldLine } from "#http/message";
import { origin } from "./origin";

/** Sends the form of an exchange for a page without JavaScript, to the same origin server, and gives what came back. */
export async function sendForm(_previous: FormAnswer, form: FormData): Promise<FormAnswer> {
  const draft = draftIn(form);
  const [fault] = faultsOf(opened(draft));
  if (fault) return { draft, fault: `Nothing was sent. ${fault.reason}` };
  const message = messageOf(draft);
  const { response, decision } = await origin({ ...message, fields: [...(await fieldsOfTheWay()), ...message.fields] });
  const bare = draft.method === "HEAD";
  const content = bare ? "" : new TextDecoder("utf-8", { ignoreBOM: true }).decode(response.content);
  return { draft, exchanged: { draft, decision, answer: { ...response, content } } };
}

// What no form says: which origin was asked, and how. A token is good for one origin alone.
async function fieldsOfTheWay(): Promise<readonly FieldLine[]> {
  const came = await headers();
  return ["Host", "X-Forwarded-Proto"].flatMap((name) => {
    const value = came.get(name);
    return value === null ? [] : [[name, value] as const];
  });
}

function draftIn(form: FormData): Draft {
  const carried = textOf(form.get("preset") ?? form.get("use"));
  if (carried !== "") {
    try {
      return decodeDraft(carried).draft;
    } catch {
      // A button of ours carries a draft of ours; what else comes here is read as a form.
    }
  }
  const values = form.getAll("value").map(textOf);
  const lines = form.getAll("name").map((name, index) => [textOf(name), values[index] ?? ""] as const);
  return {
    method: textOf(form.get("method")),
    target: textOf(form.get("target")),
    fields: lines.filter(([name, value]) => name !== "" || value !== ""),
    content: textOf(form.get("content")),
  };
}

function textOf(entry: FormDataEntryValue | null): string {
  return typeof entry === "string" ? entry : "";
}
