import { type Reply, resource } from "../../resource";
import { withProblem } from "../../space/respond";

const reply: Reply = ({ asked }) => {
  const detail = "The server is being maintained, and says when to come back. It will say so again.";
  // RFC 9110 §15.6.4
  return withProblem(503, [...asked, { question: "available-now", yes: false, detail }], [["Retry-After", "120"]]);
};

/** A server that cannot answer for the moment. RFC 9110 §15.6.4. */
export const busy = resource("busy", { "": { GET: reply, POST: reply } });
