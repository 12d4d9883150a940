import type { Decision } from "#http/decision/decision";
import { type Reply, resource } from "../../resource";
import { authenticate } from "../../space/authenticate";
import { withJson, withProblem } from "../../space/respond";
import { household } from "../household";

const policy = household("bare door");

const note =
  "A bad example: a 401 must carry WWW-Authenticate (RFC 9110 §15.5.2), and this one does not. So no browser asks for a password, and no program can know what to send. The door takes Basic, as Ali or Morgiana, and says so nowhere but here.";

const reply: Reply = async ({ request, asked, moment }) => {
  const who = await authenticate(request, policy, moment);
  const decision: Decision = [...asked, ...who.answers];
  if (who.known)
    return withJson(200, decision, [], { message: "You guessed what nobody told you.", knownAs: who.name });
  // RFC 9110 §15.5.2, broken on purpose.
  return withProblem(401, decision, [], { badExample: true, note });
};

/** A bad example, marked as one: the only 401 of this server that carries no challenge. RFC 9110 §15.5.2. */
export const theBare401 = resource("the-bare-401", { "": { GET: reply } });
