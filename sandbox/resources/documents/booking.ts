import { z } from "zod";
import type { Decision } from "#http/decision/decision";
import { type Reply, resource } from "../../resource";
import { withJson, withProblem } from "../../space/respond";
import { mediaTypeOf } from "../session/login-form";
import { jsonIn } from "./json-content";

const taken = ["1A", "2C"];
const wish = z.object({ seat: z.string().regex(/^[1-9][A-D]$/) });

const state: Reply = ({ asked }) =>
  withJson(200, [...asked, { question: "open-to-all", yes: true }], [], {
    message: 'PUT { "seat": "3B" } to book a seat, from 1A to 9D. Nothing is kept, so a free seat stays free.',
    taken,
  });

const book: Reply = ({ request, asked }) => {
  const question = "media-type-supported";
  if (mediaTypeOf(request) !== "application/json")
    // RFC 9110 §15.5.16
    return withProblem(415, [...asked, { question, yes: false }], [["Accept", "application/json"]]);
  const supported: Decision = [...asked, { question, yes: true }];
  const json = jsonIn(request.content);
  if (!json) {
    const detail = "The content is not JSON in UTF-8.";
    // RFC 9110 §15.5.1
    return withProblem(400, [...supported, { question: "content-readable", yes: false, detail }]);
  }
  const readable: Decision = [...supported, { question: "content-readable", yes: true }];
  const read = wish.safeParse(json.value);
  if (!read.success) {
    const detail = 'It is JSON, but it names no seat. Expected { "seat": "3B" }, from 1A to 9D.';
    const errors = [{ field: "seat", rule: "A row from 1 to 9, and a letter from A to D." }];
    // RFC 9110 §15.5.21
    return withProblem(422, [...readable, { question: "content-processable", yes: false, detail }], [], { errors });
  }
  const { seat } = read.data;
  const yes = !taken.includes(seat);
  const detail = yes ? `${seat} is free.` : `${seat} is taken.`;
  const decision: Decision = [
    ...readable,
    { question: "content-processable", yes: true },
    { question: "without-conflict", yes, detail },
  ];
  return yes
    ? withJson(200, decision, [], { message: `${seat} is yours.` })
    : // RFC 9110 §15.5.10
      withProblem(409, decision, [], { taken });
};

/**
 * Seats, some of which are taken. What is no JSON is 400, JSON that names no seat is 422, and to book a seat that is taken
 * is a conflict. RFC 9110 §15.5.1, §15.5.10, §15.5.21.
 */
export const booking = resource("booking", { "": { GET: state, PUT: book } });
