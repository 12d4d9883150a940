import { type Reply, resource } from "../../resource";
import { withProblem } from "../../space/respond";

const reply: Reply = ({ asked }) => {
  const detail = "402 is reserved for future use. Services that send it agree with their clients on what it means.";
  // RFC 9110 §15.5.3
  return withProblem(402, [...asked, { question: "paid", yes: false, detail }]);
};

/** The code that HTTP reserves and does not define. RFC 9110 §15.5.3. */
export const payment = resource("payment", { "": { GET: reply, POST: reply } });
