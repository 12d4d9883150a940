import { type Reply, resource } from "../../resource";
import { withProblem } from "../../space/respond";

const reply: Reply = ({ asked }) => {
  const detail = "A court in this fictional city has banned this page.";
  // RFC 7725 §4: blocked-by names who carries out the block, which is this site, and not who demanded it.
  return withProblem(
    451,
    [...asked, { question: "legally-available", yes: false, detail }],
    [["Link", '</>; rel="blocked-by"']],
    { demandedBy: "The court of Baghdad (invented)", blockedBy: "/" },
  );
};

/** A page that the law forbids to show. RFC 7725. */
export const blocked = resource("blocked", { "": { GET: reply } });
