import { type APIRequestContext, expect, test } from "@playwright/test";
import { decodeLink } from "#components/exchange/link/link.ts";
import { linesToAdd, octetsOfDraft } from "#components/exchange/send/wire-message.ts";
import { parseChallenges } from "#http/challenge";
import { parseDecision } from "#http/decision/decision";
import type { Draft } from "#http/draft";
import { type FieldLine, fieldValue, fieldValues } from "#http/message";
import { parseResponses } from "#http/response-stream";
import { articles } from "../../pages/places";

const button = /<button[^>]*data-expect="([^"]+)"[^>]*>/g;

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1];
}

for (const article of articles) {
  test(`${article} shows nothing that the server does not answer so`, async ({ request }) => {
    const html = await (await request.get(article)).text();
    const claims = [...html.matchAll(button)];
    expect(claims.length).toBeGreaterThan(1);
    for (const [tag, expectation = ""] of claims) {
      const { draft, view } = decodeLink(attribute(tag, "value")?.replaceAll("&amp;", "&") ?? "");
      const { status, fields } = await (view.way === "wire" ? overWire(request, draft) : fetched(request, draft));
      const decided = parseDecision(fieldValue(fields, "Sandbox-Decision") ?? "").at(-1)?.question;
      expect(`${status} ${decided}`, JSON.stringify(draft)).toBe(expectation);
      const offered = parseChallenges(fieldValues(fields, "WWW-Authenticate")).map(({ scheme }) => scheme);
      const wanted = attribute(tag, "data-challenge")?.split(" ") ?? [];
      expect(offered, JSON.stringify(draft)).toEqual(expect.arrayContaining(wanted));
    }
  });
}

type Answered = { readonly status: number; readonly fields: readonly FieldLine[] };

async function fetched(request: APIRequestContext, { method, target, fields, content }: Draft): Promise<Answered> {
  const headers = Object.fromEntries(fields);
  const response = await request.fetch(target, {
    method,
    headers,
    ...(content === "" ? {} : { data: Buffer.from(content) }),
  });
  return { status: response.status(), fields: response.headersArray().map(({ name, value }) => [name, value]) };
}

async function overWire(request: APIRequestContext, draft: Draft): Promise<Answered> {
  const octets = octetsOfDraft(draft, linesToAdd(draft, "knock.example"));
  const headers = { "Content-Type": "message/http" };
  const response = await request.post("/api/wire", { headers, data: Buffer.from(octets) });
  const [last] = parseResponses(new Uint8Array(await response.body()), draft.method).slice(-1);
  if (!last) throw new Error(`The wire gave no answer to ${draft.method} ${draft.target}`);
  return last;
}
