import type { Decision } from "#http/decision/decision";
import { type FieldLine, fieldValue } from "#http/message";
import { type Reply, resource } from "../../resource";
import { withJson, withProblem } from "../../space/respond";
import { mediaTypeOf } from "../session/login-form";
import { jsonIn } from "./json-content";

const patchType = "application/merge-patch+json";

function takes(type: string, otherwise: FieldLine): Reply {
  return ({ request, asked }) => {
    const refuse = (detail: string, field: FieldLine) =>
      // RFC 9110 §15.5.16
      withProblem(415, [...asked, { question: "media-type-supported", yes: false, detail }], [field]);
    const coding = fieldValue(request.fields, "Content-Encoding")?.trim().toLowerCase() ?? "identity";
    // RFC 9110 §15.5.16: when the coding was the problem, Accept-Encoding says which one would do.
    if (coding !== "identity" && coding !== "")
      return refuse("The content comes encoded, and nothing decodes here.", ["Accept-Encoding", "identity"]);
    const given = mediaTypeOf(request);
    if (given !== type) {
      return refuse(given === "" ? "No Content-Type came." : `It takes ${type} only.`, otherwise);
    }
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
