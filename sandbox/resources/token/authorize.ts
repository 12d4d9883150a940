import type { Decision } from "#http/decision/decision";
import { onOrigin } from "#http/target-uri";
import { handlerOf, type Reply, sandboxBase } from "../../resource";
import { withProblem } from "../../space/respond";

// RFC 6749 §4.1.2.1: no client has registered an address to return to, so nobody is sent back anywhere.
const refuse: Reply = ({ asked, moment }) => {
  const endpoint = onOrigin(moment.origin, `${sandboxBase}/token`);
  const detail = `Nobody logs in here: a client gets its token at ${endpoint}, by its own id and secret.`;
  const decision: Decision = [...asked, { question: "grant-offered", yes: false, detail }];
  return withProblem(400, decision, [], { error: "unsupported_response_type", token_endpoint: endpoint });
};

/** The authorization endpoint that clients insist upon: it knows no type of response, and says where tokens are given. RFC 6749 §3.1. */
export const authorize = handlerOf({ "": { GET: refuse, POST: refuse } }, []);
