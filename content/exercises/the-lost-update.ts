import type { Draft } from "#http/draft";
import type { Exercise } from "../exercise";

const order = "/api/sandbox/orders/7";

function change(...fields: Draft["fields"]): Draft {
  return {
    method: "PUT",
    target: order,
    fields: [["Content-Type", "application/json"], ...fields],
    content: '{ "item": "oil jar", "quantity": 39 }',
  };
}

export const exercise: Exercise = {
  kind: "steps",
  on: "orders",
  lesson: "conditions",
  level: 2,
  title: "The lost update",
  task: "Read order 7. Try to change the version before this one, and be stopped. Then change the version that you have read.",
  start: { method: "GET", target: order, fields: [["Accept", "application/json"]], content: "" },
  goal: [
    {
      status: 200,
      decidedBy: "acceptable",
      at: order,
      sent: { methods: ["GET"] },
      solution: { method: "GET", target: order, fields: [["Accept", "application/json"]], content: "" },
    },
    {
      status: 412,
      decidedBy: "precondition-met",
      at: order,
      sent: { methods: ["PUT"] },
      solution: change(["If-Match", '"order-7-v1"']),
    },
    {
      status: 200,
      decidedBy: "without-conflict",
      at: order,
      sent: { methods: ["PUT"], fields: { "If-Match": '"order-7-v2"' } },
      solution: change(["If-Match", "{field:ETag}"]),
    },
  ],
  hints: [
    "The version stands in ETag, quotes and all. What would the one before it have been called?",
    "The line that names the version is If-Match. First with order-7-v1 in its quotes, and PUT.",
    'Then If-Match: "order-7-v2", as the ETag says, and an order such as { "item": "oil jar", "quantity": 39 } in JSON.',
  ],
  wrong: [
    {
      status: 428,
      decidedBy: "precondition-given",
      at: order,
      example: change(),
      says: "Without If-Match you may be writing over something that you have never seen. This shop insists that you say which version you mean.",
    },
    {
      status: 200,
      decidedBy: "without-conflict",
      at: order,
      sent: { fields: { "If-Match": "*" } },
      example: change(["If-Match", "*"]),
      says: "The star holds for any version that is there, so it protects nobody’s. Name the one that you have read.",
    },
    {
      after: 2,
      status: 412,
      decidedBy: "precondition-met",
      at: order,
      example: change(["If-Match", "order-7-v2"]),
      says: "This names no version that is here. The quotes belong to an ETag: copy it with them.",
    },
    {
      status: 409,
      decidedBy: "without-conflict",
      example: { ...change(["If-Match", '"order-9-v5"']), target: "/api/sandbox/orders/9" },
      idea: "409-for-every-conflict",
      says: "Here the version was right, and the order has shipped: that is a conflict with its state, and no failed condition. Take order 7.",
    },
  ],
};
