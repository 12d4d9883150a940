import type { FieldLine } from "#http/message";
import { encodeUtf8 } from "#http/octets";
import { statusCode } from "#http/registry/status-codes";
import { exists } from "../resource";
import { type Answered, withContent, withJson, withoutContent, withProblem } from "../space/respond";
import { fieldsOf } from "../status/fields";
import { chanceBetween } from "./chance";
import { notAcceptable } from "./content/images";
import { type Call, unusable } from "./reply";

type Choice = { readonly code: number; readonly weight: number };

/** The realm of every challenge here: httpbin's own name for it. */
export const fakeRealm = "Fake Realm";

const challenge = `Basic realm="${fakeRealm}"`;
const teapot = ["", "     )  )", "    (  (     teapot", "   ._____.__", "    \\   /  )", "     \\_/--'", ""].join("\n");
const text: FieldLine = ["Content-Type", "text/plain; charset=utf-8"];
const choicesLimit = 100;

/** Answers with the code that the address names, without content as httpbin does; of several, with one by chance and weight. */
export function status({ values: [codes = ""], base, moment }: Call): Answered {
  const choices = codes.split(",").map(readChoice);
  const known = choices.flatMap((choice) => (choice ? [choice] : []));
  const total = known.reduce((sum, { weight }) => sum + weight, 0);
  if (known.length < choices.length || known.length > choicesLimit || !(total > 0) || !Number.isFinite(total)) {
    return unusable(`Expected codes such as 200, or 200:0.9,503:0.1 with weights, at most ${choicesLimit} of them.`);
  }
  let left = chanceBetween(total, moment);
  const chosen = known.find(({ weight }) => {
    left -= weight;
    return left < 0;
  });
  return answerWith(chosen?.code ?? 200, base);
}

function readChoice(text: string): Choice | undefined {
  const match = /^(\d{1,4})(?::(\d{0,9}(?:\.\d{1,9})?))?$/.exec(text);
  return match && match[2] !== "" ? { code: Number(match[1]), weight: Number(match[2] ?? 1) } : undefined;
}

function answerWith(code: number, base: string): Answered {
  const fault = statusFault(code);
  if (fault) return fault;
  const named = [exists, { question: "status-named", yes: true, detail: statusCode(code)?.meaning ?? "" }] as const;
  const fields = statusFields(code, base);
  if (code === 406) return withJson(code, named, fields, notAcceptable);
  // A 206 without a part would say nothing. RFC 9110 §15.3.7
  if (code === 206) return withContent(code, named, [["Content-Range", "bytes 0-0/1"], text], new Uint8Array([0x30]));
  if (code === 418) return withContent(code, named, [...fields, text], encodeUtf8(teapot));
  return withoutContent(code, named, fields);
}

/** Refuses a number that is no final code from 200 to 599. RFC 9110 §15.5.1. */
export function statusFault(code: number): Answered | undefined {
  if (Number.isInteger(code) && code >= 200 && code <= 599) return undefined;
  const detail = `${code} cannot be sent this way: fetch knows the final codes from 200 to 599 alone.`;
  return withProblem(400, [exists, { question: "status-sendable", yes: false, detail }]);
}

/** The field lines that a code must or should have, with httpbin's realm in a challenge and its place in a Location. */
export function statusFields(code: number, base: string): readonly FieldLine[] {
  if (code === 401) return [["WWW-Authenticate", challenge]];
  if (code === 407) return [["Proxy-Authenticate", challenge]];
  if ([300, 301, 302, 303, 305, 307, 308].includes(code)) return [["Location", `${base}/redirect/1`]];
  return fieldsOf(code, base);
}
