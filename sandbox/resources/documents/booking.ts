import { z } from "zod";
import type { Decision } from "#http/decision/decision";
import { showUtf8 } from "#http/octets";
import { type Reply, resource } from "../../resource";
import { withJson, withProblem } from "../../space/respond";
import { mediaTypeOf } from "../session/login-form";

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
  const read = wish.safeParse(parsed(request.content));
  const supported: Decision = [...asked, { question, yes: true }];
  if (!read.success) {
    const detail = 'Expected JSON like { "seat": "3B" }, from 1A to 9D.';
    return withProblem(400, [...supported, { question: "content-readable", yes: false, detail }]);
  }
  const { seat } = read.data;
  const yes = !taken.includes(seat);
  const detail = yes ? `${seat} is free.` : `${seat} is taken.`;
  const decision: Decision = [...supported, { question: "without-conflict", yes, detail }];
  return yes
    ? withJson(200, decision, [], { message: `${seat} is yours.` })
    : // RFC 9110 §15.5.10
      withProblem(409, decision, [], { taken });
};

function parsed(content: Uint8Array): unknown {
  try {
    return JSON.parse(showUtf8(content));
  } catch {
    return undefined;
  }
}

/** Seats, some of which are taken: to book one of those is a conflict. RFC 9110 §15.5.10. */
export const booking = resource("booking", { "": { GET: state, PUT: book } });
