import type { Decision } from "#http/decision/decision";
import { type FieldLine, fieldValue, type RequestMessage } from "#http/message";
import { encodeUtf8 } from "#http/octets";
import { statusClass, statusCode, statusCodes } from "#http/registry/status-codes";
import { parseEntityTag } from "#http/representation/entity-tag";
import { evaluatePreconditions } from "#http/representation/preconditions";
import type { Handler } from "../origin";
import { allowField } from "../resource";
import { type Answered, withJson, withNothing, withoutContent, withProblem } from "../space/respond";
import { codesInContent, fieldsOf } from "./fields";
import { phraseIn } from "./phrase";

/** Where the resource of every status code stands. */
export const statusBase = "/api/status";

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];
const tellingAll = statusCodes
  .filter(({ code, registered }) => registered && code >= 200)
  .map(({ code }) => `${statusBase}/${code}`);

/**
 * Answers `/api/status/<code>` with that code, from 200 to 599, known or not, whatever the method but OPTIONS, which asks
 * what the resource takes. `?phrase=All%20Good` sets the reason phrase of the status line (RFC 9112 §4), and nothing else.
 * 1xx and 600 to 999 are a 400 that names the wire, any other name a 404. RFC 9110 §15.
 */
export const statusHandler: Handler = (request, segments, { now }) => {
  const [name = "", ...rest] = segments;
  const code = /^[1-9]\d\d$/.test(name) && rest.length === 0 ? Number(name) : undefined;
  if (code === undefined) return withNothing([{ question: "status-named", yes: false }], tellingAll);
  // 405 takes no method but this one, so that Allow is true.
  if (request.method === "OPTIONS") return withoutContent(204, named(204), [allowField(code === 405 ? [] : methods)]);
  const asked = phraseIn(request.target, named(code));
  if ("answered" in asked) return asked.answered;
  const early = code === 226 ? conditional(request, now) : undefined;
  if (early) return early;
  if (code >= 200 && code <= 599) return statusAnswer(code, asked.phrase);
  const detail = `${code} cannot be sent this way: fetch knows the final codes from 200 to 599 alone. Over the wire it can.`;
  return withProblem(400, [...named(code), { question: "status-sendable", yes: false, detail }]);
};

// Of the codes of success this one alone has a validator. RFC 9110 §13.2.1
function conditional(request: RequestMessage, now: number): Answered | undefined {
  const fields = fieldsOf(226, statusBase);
  const etag = parseEntityTag(fieldValue(fields, "ETag") ?? "");
  if (!etag) return undefined;
  const { outcome } = evaluatePreconditions(request, { etag, lastModified: Number.NaN }, now);
  // RFC 9110 §15.4.5
  if (outcome === "not-modified")
    return withoutContent(304, [...named(226), { question: "copy-outdated", yes: false }], fields);
  // RFC 9110 §15.5.13
  return outcome === "failed"
    ? withProblem(412, [...named(226), { question: "precondition-met", yes: false }], fields)
    : undefined;
}

/**
 * Answers with a final code from 200 to 999, the fields it requires, and no content where it may have none. RFC 9110 §15.
 * A `phrase` stands in the status line in place of the registered one; the content still tells that.
 */
export function statusAnswer(code: number, phrase?: string): Answered {
  const { response, decision } = registeredAnswer(code);
  return { response: { ...response, reason: phrase ?? response.reason }, decision };
}

function registeredAnswer(code: number): Answered {
  const fields = fieldsOf(code, statusBase);
  if (statusCode(code)?.content === "never") return withoutContent(code, named(code), fields);
  // RFC 9110 §15: a code outside 100 to 599 is taken as a 5xx, and an unknown one as the x00 of its class.
  if (code >= 400) return withProblem(code, named(code), fields, codesInContent.get(code));
  const body = { status: code, phrase: statusCode(code)?.phrase, class: statusClass(code), meaning: meaning(code) };
  const answered = withJson(code, named(code), fields, body);
  return code === 206 ? whole(answered) : code === 207 ? multistatus(answered) : answered;
}

/** The decision that a status is answered by: its name stands in the address. */
export function named(code: number): Decision {
  return [{ question: "status-named", yes: true, detail: meaning(code) }];
}

function meaning(code: number): string {
  return (
    statusCode(code)?.meaning ??
    `Nobody registered ${code}: a client takes it as the ${firstOfClass(code)} of its class.`
  );
}

function firstOfClass(code: number): string {
  return statusClass(code) === undefined ? "500" : `${Math.floor(code / 100)}00`;
}

// The one range there is, from the first octet to the last. RFC 9110 §14.4
function whole({ response, decision }: Answered): Answered {
  const { length } = response.content;
  const range: FieldLine = ["Content-Range", `bytes 0-${length - 1}/${length}`];
  return { response: { ...response, fields: [range, ...response.fields] }, decision };
}

// RFC 4918 §13: the content of a 207 is XML, with any number of responses, none included.
function multistatus({ response, decision }: Answered): Answered {
  const fields = response.fields.map(
    ([name, value]): FieldLine => [name, name === "Content-Type" ? "application/xml" : value],
  );
  const content = encodeUtf8('<?xml version="1.0" encoding="utf-8"?>\n<multistatus xmlns="DAV:"/>\n');
  return { response: { ...response, fields, content }, decision };
}
