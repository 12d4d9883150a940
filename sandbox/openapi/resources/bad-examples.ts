import type { FieldLine } from "#http/message";
import { sandboxBase } from "../../resource";
import { rooms } from "../../resources/mistakes/the-leaky-room";
import { stages } from "../../resources/mistakes/the-strict-api";
import { byBasic, inHeader, type Operation, plainly, type Shown, when } from "../operation";
import { listOf, object } from "../schemas";

const leaky = `${sandboxBase}/the-leaky-room`;
const strict = `${sandboxBase}/the-strict-api`;
const morgiana: Shown = { fields: [byBasic("Morgiana", "boiling oil")] };
const ali: Shown = { fields: [byBasic("Ali", "forty jars")] };
const asking: readonly FieldLine[] = [
  ["Origin", "https://shop.example"],
  ["Access-Control-Request-Method", "GET"],
  ["Access-Control-Request-Headers", "authorization"],
];

function room(name: string): Operation {
  return {
    method: "GET",
    path: `${leaky}/${name}`,
    summary: name === "sealed" ? "A hidden room that does not leak" : `A hidden room that leaks by ${name}`,
    security: [{ basic: [] }],
    responses: [when(200, [morgiana], { schema: "Granted" }), when(404, [{}, ali])],
  };
}

function stage(name: string): readonly Operation[] {
  const path = `${strict}/${name}`;
  const allowed = ["Access-Control-Allow-Methods", "Access-Control-Allow-Headers"];
  return [
    {
      method: "GET",
      path,
      summary: `An API for pages of other origins, in the stage ${name}`,
      security: [{ basic: [] }],
      responses: [when(200, [ali], { schema: "Granted", fields: ["Access-Control-Allow-Origin"] }), plainly(401)],
    },
    {
      method: "OPTIONS",
      path,
      summary: `The preflight of a browser, in the stage ${name}`,
      parameters: [
        inHeader("Origin", "The origin of the page that asks."),
        inHeader("Access-Control-Request-Method", "The method that it wants to use."),
      ],
      responses: [
        name === "asks-first"
          ? when(401, [{ fields: asking }], { says: "The mistake: a preflight carries no credentials." })
          : when(204, [{ fields: asking }], { fields: [...allowed, "Access-Control-Allow-Origin"] }),
      ],
    },
  ];
}

/** The resources that do it wrong, so that what comes of it can be seen. */
export const badExamples: readonly Operation[] = [
  {
    method: "GET",
    path: leaky,
    summary: "The lobby before six hidden rooms",
    responses: [plainly(200, { schema: object({ message: { type: "string" }, rooms: listOf({ type: "string" }) }) })],
  },
  ...rooms.map(room),
  ...stages.flatMap(stage),
  {
    method: "GET",
    path: `${sandboxBase}/the-bare-401`,
    summary: "A 401 without a challenge",
    security: [{ basic: [] }],
    responses: [
      when(200, [ali, morgiana], { schema: "Granted" }),
      plainly(401, {
        lacks: ["WWW-Authenticate"],
        says: "A bad example: it lacks WWW-Authenticate, which a 401 must carry. RFC 9110 §15.5.2",
      }),
    ],
  },
];
