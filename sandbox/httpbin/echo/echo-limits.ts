import { fieldValue, type RequestMessage } from "#http/message";
import { decodeUtf8 } from "#http/octets";
import { jsonDepthLimit, jsonShape } from "#http/representation/json-shape";
import { exists } from "../../resource";
import { type Answered, withProblem } from "../../space/respond";
import { isForm, readJson } from "../content/content";

/** The most octets that an echo may have: an indent makes more of JSON than came, and of signs that are escaped too. */
export const echoedLimit = 4 * 1024 * 1024;

/** The most fields of a form that are echoed: each costs many times its octets to read and to write. */
export const fieldsLimit = 4_096;

/** Refuses a form of more fields than are read. RFC 9110 §15.5.14. */
export function fieldsFault(request: RequestMessage): Answered | undefined {
  const type = fieldValue(request.fields, "Content-Type") ?? "";
  const boundary = /;[ \t]*boundary="?([^";]{1,70})/i.exec(type)?.[1];
  const between = /^multipart/i.test(type) && boundary !== undefined ? `--${boundary}` : "&";
  if (!isForm(request) || !occursMoreThan(fieldsLimit, between, request.content)) return undefined;
  const detail = `A form is echoed with up to ${fieldsLimit} fields, and this has more.`;
  // RFC 9110 §15.5.14
  return withProblem(413, [exists, { question: "echo-short", yes: false, detail }]);
}

function occursMoreThan(times: number, text: string, octets: Uint8Array): boolean {
  const content = Buffer.from(octets.buffer, octets.byteOffset, octets.length);
  let count = 0;
  for (let at = content.indexOf(text); at >= 0; at = content.indexOf(text, at + text.length)) {
    count += 1;
    if (count > times) return true;
  }
  return false;
}

/** Refuses JSON that could not be written again: 400 where it nests too deep, 413 where it would become too long. */
export function jsonFault(request: RequestMessage): Answered | undefined {
  const text = isForm(request) ? undefined : decodeUtf8(request.content);
  if (text === undefined) return undefined;
  const { depth, indented } = jsonShape(text);
  const deep = depth > jsonDepthLimit;
  // What is no JSON is told as it came, whatever its brackets.
  if ((!deep && indented <= echoedLimit) || readJson(text) === null) return undefined;
  if (!deep) return tooLong();
  const detail = `Arrays and objects may nest ${jsonDepthLimit} deep in what is echoed here.`;
  return withProblem(400, [exists, { question: "content-readable", yes: false, detail }]);
}

/** The answer itself, or the 413 in its place where it has more octets than an echo may have. RFC 9110 §15.5.14. */
export function withinLimit(answered: Answered): Answered {
  return answered.response.content.length > echoedLimit ? tooLong() : answered;
}

function tooLong(): Answered {
  const detail = `The echo would have more than ${echoedLimit} octets.`;
  // RFC 9110 §15.5.14
  return withProblem(413, [exists, { question: "echo-short", yes: false, detail }]);
}
