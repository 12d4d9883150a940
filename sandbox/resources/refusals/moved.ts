import { reasonPhrase } from "#http/registry/status-codes";
import { type Methods, type Reply, resource, sandboxBase } from "../../resource";
import { withJson } from "../../space/respond";

const here = `${sandboxBase}/moved/here`;

function to(status: number): Methods {
  const reply: Reply = ({ asked }) =>
    withJson(
      status,
      [...asked, { question: "at-this-address", yes: false, detail: `It is at ${here}.` }],
      [["Location", here]],
      {
        message: `${reasonPhrase(status)}: follow Location.`,
        location: here,
      },
    );
  return { GET: reply, POST: reply, PUT: reply };
}

// A name that no host has, so that nobody arrives there by following it. RFC 2606 §3
const otherHost = `https://new.library.example${sandboxBase}/the-scoped-api`;

/** A move to another host: clients leave Authorization behind on the way there. */
const toOtherHost: Reply = ({ asked }) =>
  withJson(
    308,
    [...asked, { question: "at-this-address", yes: false, detail: `It is at ${otherHost}.` }],
    [["Location", otherHost]],
    { message: "The books have moved to another host: follow Location.", location: otherHost },
  );

const arrived: Reply = ({ request, asked }) =>
  withJson(200, [...asked, { question: "at-this-address", yes: true }], [], {
    message: "This is the place.",
    // 303 turns every method into GET, 307 and 308 keep it, and 301 and 302 may turn POST into GET. RFC 9110 §15.4
    method: request.method === "HEAD" ? "GET" : request.method,
    octets: request.content.length,
  });

/** Redirections to one place on this origin, which tells how the client arrived, and one to another host. RFC 9110 §15.4. */
export const moved = resource("moved", {
  "301": to(301),
  "302": to(302),
  "303": to(303),
  "307": to(307),
  "308": to(308),
  "other-host": { GET: toOtherHost },
  here: { GET: arrived, POST: arrived, PUT: arrived },
});
