import { sandboxBase } from "../../resource";
import { orderLimit } from "../../resources/orders/order-content";
import { inHeader, inPath, type Operation, type Response, type Shown, sending, sendingJson, when } from "../operation";
import { listOf, object } from "../schemas";

const orders = `${sandboxBase}/orders`;
const one = `${orders}/{number}`;
const json = "application/json";
const order = {
  type: "object",
  properties: {
    item: { type: "string", minLength: 1, maxLength: 64 },
    quantity: { type: "integer", minimum: 1, maximum: 99 },
  },
  required: ["item", "quantity"],
};
const lamp = { item: "lamp", quantity: 1 };
const number = inPath("number", "The number of the order: 7 is open, 9 has shipped, 12 was deleted.", "7");
const version = ["ETag", "Last-Modified"];
const current = ["If-Match", '"order-7-v2"'] as const;
const older = ["If-Match", '"order-7-v1"'] as const;
const shippedNow = ["If-Match", '"order-9-v5"'] as const;
const numbered = (value: string, shown: Shown = {}): Shown => ({ ...shown, path: { number: value } });
const notImage: Shown = { fields: [["Accept", "image/png"]] };

// What is wrong with content, whatever else is asked of the request.
function faults(...fields: NonNullable<Shown["fields"]>): readonly Response[] {
  return [
    when(400, [sending(json, "{", ...fields)]),
    when(411, [{ fields: [["Content-Type", json], ...fields] }]),
    when(413, [sendingJson({ ...lamp, note: "o".repeat(orderLimit) }, ...fields)]),
    when(415, [sending("text/plain", "a lamp", ...fields)], { fields: ["Accept"] }),
    when(422, [sendingJson({ item: "lamp", quantity: 0 }, ...fields)]),
  ];
}

const neverOrDeleted: readonly Response[] = [when(404, [numbered("8")]), when(410, [numbered("12")])];

/** The orders of a shop, where each mistake gets a code of its own. */
export const shop: readonly Operation[] = [
  {
    method: "GET",
    path: orders,
    summary: "List the orders",
    responses: [
      when(200, [{}], { schema: object({ orders: listOf({ type: "string" }), takes: order }), fields: version }),
      when(304, [{ fields: [["If-None-Match", '"orders-v6"']] }], { fields: version }),
      when(406, [notImage]),
      when(412, [{ fields: [["If-Match", '"orders-v5"']] }], { fields: version }),
    ],
  },
  {
    method: "POST",
    path: orders,
    summary: "Order something, which is taken and not kept",
    body: { types: [json], schema: order },
    responses: [when(201, [sendingJson(lamp)], { fields: ["Location"] }), ...faults()],
  },
  {
    method: "GET",
    path: one,
    summary: "Read an order",
    parameters: [number, inHeader("If-None-Match", "The versions that the client has.")],
    responses: [
      when(200, [{}, numbered("9")], {
        schema: object({ number: { type: "integer" }, ...order.properties, state: { enum: ["open", "shipped"] } }),
        fields: version,
      }),
      when(304, [{ fields: [["If-None-Match", '"order-7-v2"']] }], { fields: version }),
      when(406, [notImage]),
      when(412, [{ fields: [older] }], { fields: version }),
      ...neverOrDeleted,
    ],
  },
  {
    method: "PUT",
    path: one,
    summary: "Change an open order, of the version that one has seen",
    parameters: [number, inHeader("If-Match", "The version that is meant: its entity-tag.")],
    body: { types: [json], schema: order },
    responses: [
      when(200, [sendingJson(lamp, current)]),
      ...faults(current),
      when(409, [numbered("9", sendingJson(lamp, shippedNow))], { says: "The order has shipped." }),
      when(412, [sendingJson(lamp, older)], { fields: version }),
      when(428, [sendingJson(lamp)]),
      ...neverOrDeleted,
    ],
  },
  {
    method: "DELETE",
    path: one,
    summary: "Cancel an open order",
    parameters: [number],
    responses: [
      when(204, [{}]),
      when(409, [numbered("9")], { says: "The order has shipped." }),
      when(412, [{ fields: [older] }], { fields: version }),
      ...neverOrDeleted,
    ],
  },
];
