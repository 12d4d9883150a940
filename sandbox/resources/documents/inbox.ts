import type { Decision } from "#http/decision/decision";
import type { FieldLine } from "#http/message";
import { type Reply, resource } from "../../resource";
import { withJson, withProblem } from "../../space/respond";
import { jsonIn } from "./json-content";
import { withWrongType } from "./media-type";

const patchType = "application/merge-patch+json";

function takes(type: string, otherwise: FieldLine): Reply {
  return ({ request, asked }) => {
    const wrong = withWrongType(request, asked, type, otherwise);
    if (wrong) return wrong;
    const supported: Decision = [...asked, { question: "media-type-supported", yes: true }];
    if (jsonIn(request.content)) {
      const decision: Decision = [...supported, { question: "content-readable", yes: true }];
      return withJson(200, decision, [], { message: "Read, and forgotten at once.", octets: request.content.length });
    }
    const detail = "The content is not JSON in UTF-8.";
    // RFC 9110 §15.5.1
    return withProblem(400, [...supported, { question: "content-readable", yes: false, detail }]);
  };
}

/** A mailbox that takes JSON, and patches to it: anything else is 415. RFC 9110 §15.5.16, RFC 5789 §2.2. */
export const inbox = resource("inbox", {
  "": {
    POST: takes("application/json", ["Accept", "application/json"]),
    PATCH: takes(patchType, ["Accept-Patch", patchType]),
  },
});
