import { type Reply, resource } from "../../resource";
import { withProblem } from "../../space/respond";

const reply: Reply = ({ asked }) => {
  const detail = "This resource speaks WebSocket, and nothing else.";
  // RFC 9110 §7.8: a sender of Upgrade must name it in Connection too.
  return withProblem(
    426,
    [...asked, { question: "protocol-spoken", yes: false, detail }],
    [
      ["Upgrade", "websocket"],
      ["Connection", "Upgrade"],
    ],
    { note: "The sandbox does not change protocols, so it asks for it every time. With WebSocket, 101 would follow." },
  );
};

/** A resource that needs another protocol. RFC 9110 §15.5.22. */
export const upgrade = resource("upgrade", { "": { GET: reply } });
