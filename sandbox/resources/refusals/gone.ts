import { type Reply, resource } from "../../resource";
import { withProblem } from "../../space/respond";

const reply: Reply = ({ asked }) => {
  const detail = "It was here, was taken away on purpose, and will not come back.";
  // RFC 9110 §15.5.11
  return withProblem(410, [...asked, { question: "still-there", yes: false, detail }]);
};

/** What was here once. RFC 9110 §15.5.11. */
export const gone = resource("gone", { "": { GET: reply, PUT: reply, DELETE: reply } });
