import type { Decision } from "#http/decision/decision";
import { type FieldLine, fieldValues } from "#http/message";
import { formatEntityTag } from "#http/representation/entity-tag";
import { formatHttpDate } from "#http/representation/http-date";
import { mediaTypeWeight, parsePreferences } from "#http/representation/negotiation";
import type { Validators } from "#http/representation/preconditions";
import { type Reply, resource, type Step, sandboxBase } from "../../resource";
import { type Answered, withJson, withoutContent, withProblem } from "../../space/respond";
import { checkConditions, withoutVersion } from "../documents/conditions";
import { checkContent, readOrder } from "./order-content";
import { deletedOrders, nextNumber, type Order, storedOrders } from "./stored-orders";

const base = `${sandboxBase}/orders`;
const type = "application/json";
const listed = storedOrders.map(({ number }) => `${base}/${number}`);
const listValidators: Validators = { etag: { weak: false, opaque: "orders-v6" }, lastModified: 1_780_185_600 };
const nothingKept = "Nothing is kept here";

function about({ etag, lastModified }: Validators): readonly FieldLine[] {
  return [
    ["ETag", formatEntityTag(etag)],
    ["Last-Modified", formatHttpDate(lastModified)],
  ];
}

function read(step: Step, validators: Validators, body: unknown): Answered {
  const accept = parsePreferences(fieldValues(step.request.fields, "Accept").join(", "));
  const vary: FieldLine = ["Vary", "Accept"];
  if (mediaTypeWeight(type, accept) === 0) {
    const detail = `Orders are shown as ${type}, which Accept does not want.`;
    const decision: Decision = [...step.asked, { question: "acceptable", yes: false, detail }];
    // RFC 9110 §15.5.7
    return withProblem(406, decision, [vary], { available: [type] });
  }
  const fields = [...about(validators), vary];
  const asked: Decision = [...step.asked, { question: "acceptable", yes: true }];
  const checked = checkConditions({ ...step, asked }, validators, fields);
  return "answered" in checked ? checked.answered : withJson(200, checked.decision, fields, body);
}

const list: Reply = (step) => read(step, listValidators, { orders: listed, takes: { item: "lamp", quantity: 1 } });

const add: Reply = ({ request, asked }) => {
  const checked = checkContent(request, asked);
  if ("answered" in checked) return checked.answered;
  const order = readOrder(request, checked.decision);
  if ("answered" in order) return order.answered;
  const message = `Taken as order ${nextNumber}. ${nothingKept}, so Location leads to a 404.`;
  // RFC 9110 §15.3.2
  return withJson(201, order.decision, [["Location", `${base}/${nextNumber}`]], { message, order: nextNumber });
};

/** Replies where the order is there; refuses an order that never was, and one that was deleted. */
function ofOrder(reply: (step: Step, order: Order) => Answered): Reply {
  return (step) => {
    const order = storedOrders.find(({ number }) => String(number) === step.values[0]);
    if (order) return reply(step, order);
    if (deletedOrders.some((number) => String(number) === step.values[0])) {
      const detail = "This order was here, and was deleted on purpose.";
      // RFC 9110 §15.5.11
      return withProblem(410, [...step.asked, { question: "still-there", yes: false, detail }]);
    }
    const detail = "No order ever had this number.";
    // RFC 9110 §15.5.5
    return withProblem(404, [{ question: "resource-exists", yes: false, detail }], [], { resources: listed });
  };
}

const show = (step: Step, { validators, ...order }: Order) => read(step, validators, order);

function change(step: Step, { number, state, validators }: Order): Answered {
  const content = checkContent(step.request, step.asked);
  if ("answered" in content) return content.answered;
  const headed = { ...step, asked: content.decision };
  const blind = withoutVersion(headed);
  if (blind) return blind;
  const checked = checkConditions(headed, validators, about(validators));
  if ("answered" in checked) return checked.answered;
  const order = readOrder(step.request, checked.decision);
  if ("answered" in order) return order.answered;
  if (state === "shipped") return conflict(number, order.decision);
  // No ETag here: nothing was stored, so there is no new version to name. RFC 9110 §9.3.4
  const message = `Order ${number} would now be so. ${nothingKept}, so it stays as it was.`;
  return withJson(200, [...order.decision, { question: "without-conflict", yes: true }], [], { message });
}

function cancel(step: Step, { number, state, validators }: Order): Answered {
  // RFC 9110 §13.2.1: what would be refused without preconditions is refused before they are looked at.
  if (state === "shipped") return conflict(number, step.asked);
  const detail = `Order ${number} is open. ${nothingKept}, so it stays.`;
  const asked: Decision = [...step.asked, { question: "without-conflict", yes: true, detail }];
  const checked = checkConditions({ ...step, asked }, validators, about(validators));
  return "answered" in checked ? checked.answered : withoutContent(204, checked.decision);
}

function conflict(number: number, asked: Decision): Answered {
  const detail = `Order ${number} has shipped: it can be neither changed nor canceled.`;
  // RFC 9110 §15.5.10
  return withProblem(409, [...asked, { question: "without-conflict", yes: false, detail }], [], { state: "shipped" });
}

/**
 * The orders of a shop, where twelve mistakes get twelve codes. Order 7 is open, 9 has shipped, 12 was deleted, no other ever was.
 *
 * The questions go from what the head alone tells to what only the state tells, so that each mistake hides the ones behind it:
 * the method (405), the order (404, 410), for a GET Accept (406), for content its length (411), size (413) and type (415);
 * for PUT the version (428, 412); then whether the content can be read (400) and makes an order (422), and the state (409).
 * Preconditions stand after all that needs no content to be read. RFC 9110 §13.2.1.
 */
export const orders = resource("orders", {
  "": { GET: list, POST: add },
  ":number": { GET: ofOrder(show), PUT: ofOrder(change), DELETE: ofOrder(cancel) },
});
