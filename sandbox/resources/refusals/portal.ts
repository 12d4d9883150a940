import { type Reply, resource, sandboxBase } from "../../resource";
import { withJson, withProblem } from "../../space/respond";

const loginAt = `${sandboxBase}/portal/login`;

// RFC 6585 §6: no challenge and no login form, for they would seem to come from the site that was asked for; a link to the form.
const reply: Reply = ({ asked }) => {
  const detail = "The network asks for a login before it lets anything through.";
  return withProblem(
    511,
    [...asked, { question: "network-open", yes: false, detail }],
    [["Link", `<${loginAt}>; rel="help"; title="Log in to the network"`]],
    {
      login: loginAt,
      note: "Only a network on the way should send this code. Here an origin server plays the network.",
    },
  );
};

const form: Reply = ({ asked }) =>
  withJson(200, [...asked, { question: "open-to-all", yes: true }], [], {
    message: "Here the network of a hotel would show its form. There is none to fill in.",
  });

/** A network that wants a login first, as in a hotel. RFC 6585 §6. */
export const portal = resource("portal", { "": { GET: reply, POST: reply }, login: { GET: form } });
