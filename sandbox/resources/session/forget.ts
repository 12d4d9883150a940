import { type Reply, resource } from "../../resource";
import { withJson } from "../../space/respond";
import { fromElsewhere } from "./from-elsewhere";

const reply: Reply = (step) => {
  // Else any page could have a visitor's cookies of this site thrown away.
  const elsewhere = fromElsewhere(step);
  if (elsewhere) return elsewhere;
  const message =
    'Clear-Site-Data: "cookies" asks your browser to forget every cookie of this site, and what it keeps by HTTP authentication. It does so over https and at localhost; a program that is no browser takes no notice.';
  return withJson(200, [...step.asked, { question: "open-to-all", yes: true }], [["Clear-Site-Data", '"cookies"']], {
    message,
  });
};

/** Has a browser forget the cookies of this site, and the credentials that it keeps for it. W3C Clear Site Data §3.1. */
export const forget = resource("forget", { "": { POST: reply } });
