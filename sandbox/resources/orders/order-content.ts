import { z } from "zod";
import type { Decision } from "#http/decision/decision";
import { fieldValue, type RequestMessage } from "#http/message";
import { type Answered, withProblem } from "../../space/respond";
import type { Checked } from "../documents/conditions";
import { jsonIn } from "../documents/json-content";
import { mediaTypeOf } from "../session/login-form";

/** The most octets that an order may have. */
export const orderLimit = 2048;

const order = z.object({ item: z.string().min(1).max(64), quantity: z.number().int().min(1).max(99) });
const rules = { item: "A text of 1 to 64 characters.", quantity: "A whole number from 1 to 99." };

/** Asks what the head and the size of a request tell of its content: its length is given (411), within the limit (413), and JSON (415). */
export function checkContent(request: RequestMessage, asked: Decision): Checked {
  const { method, content } = request;
  const refuse = (answered: Answered) => ({ answered });
  if (!tellsLength(request)) {
    const detail = `A ${method} with neither Content-Length nor Transfer-Encoding says nothing of its length, and this shop insists on being told.`;
    // RFC 9110 §15.5.12
    return refuse(withProblem(411, [...asked, { question: "length-given", yes: false, detail }]));
  }
  const given: Decision = [...asked, { question: "length-given", yes: true }];
  if (content.length > orderLimit) {
    const detail = `An order has at most ${orderLimit} octets, and ${content.length} came.`;
    // RFC 9110 §15.5.14
    return refuse(withProblem(413, [...given, { question: "content-accepted", yes: false, detail }]));
  }
  const short: Decision = [...given, { question: "content-accepted", yes: true }];
  const type = mediaTypeOf(request);
  if (type !== "application/json") {
    const detail = type === "" ? "No Content-Type came." : "An order is taken as application/json.";
    const decision: Decision = [...short, { question: "media-type-supported", yes: false, detail }];
    // RFC 9110 §15.5.16
    return refuse(withProblem(415, decision, [["Accept", "application/json"]]));
  }
  return { decision: [...short, { question: "media-type-supported", yes: true }] };
}

// Content that came without either field came by another version of HTTP, which tells its length in frames. RFC 9113 §8.1
function tellsLength({ fields, content }: RequestMessage): boolean {
  return (
    content.length > 0 || ["Content-Length", "Transfer-Encoding"].some((name) => fieldValue(fields, name) !== undefined)
  );
}

/** Reads the content as an order: 400 for what is no JSON, 422 for JSON that is no order, with field and rule in `errors`. */
export function readOrder({ content }: RequestMessage, asked: Decision): Checked {
  const json = jsonIn(content);
  if (!json) {
    const detail = "The content is not JSON in UTF-8.";
    // RFC 9110 §15.5.1
    return { answered: withProblem(400, [...asked, { question: "content-readable", yes: false, detail }]) };
  }
  const readable: Decision = [...asked, { question: "content-readable", yes: true }];
  const read = order.safeParse(json.value);
  if (read.success) return { decision: [...readable, { question: "content-processable", yes: true }] };
  const wrong = read.error.issues.map(({ path: [field] }) => field);
  const broken = Object.entries(rules).filter(([field]) => wrong.some((each) => each === undefined || each === field));
  const errors = broken.map(([field, rule]) => ({ field, rule }));
  const detail = `It is JSON, but no order can have this ${errors.map(({ field }) => field).join(" and this ")}.`;
  const decision: Decision = [...readable, { question: "content-processable", yes: false, detail }];
  // RFC 9110 §15.5.21
  return { answered: withProblem(422, decision, [], { errors }) };
}
