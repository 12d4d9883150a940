import type { Decision } from "#http/decision/decision";
import { type FieldLine, fieldValues } from "#http/message";
import { encodeUtf8 } from "#http/octets";
import { formatContentRange, parseByteRanges } from "#http/representation/byte-range";
import { formatEntityTag } from "#http/representation/entity-tag";
import { formatHttpDate } from "#http/representation/http-date";
import { ifRangeHolds, type Validators } from "#http/representation/preconditions";
import { type Reply, resource, type Step } from "../../resource";
import { type Answered, withContent, withJson, withProblem } from "../../space/respond";
import { mediaTypeOf } from "../session/login-form";
import { checkConditions, withoutVersion } from "./conditions";

/** What identifies the one version of the document that there ever is. */
export const validators: Validators = { etag: { weak: false, opaque: "v3" }, lastModified: 1_715_076_000 };

/** The document. */
export const documentText = "Third version. The door opens at nine, and closes when the last guest has left.\n";

const content = encodeUtf8(documentText);
const mediaType = "text/plain;charset=utf-8";
const about: readonly FieldLine[] = [
  ["ETag", formatEntityTag(validators.etag)],
  ["Last-Modified", formatHttpDate(validators.lastModified)],
];
const representation: readonly FieldLine[] = [["Content-Type", mediaType], ["Accept-Ranges", "bytes"], ...about];

const read: Reply = (step) => {
  const checked = checkConditions(step, validators, about);
  if ("answered" in checked) return checked.answered;
  const part = partOf(step, checked.decision);
  return (
    part ?? withContent(200, [...checked.decision, { question: "open-to-all", yes: true }], representation, content)
  );
};

// RFC 9110 §14.2: Range means something for GET alone, and a server may ignore it; several ranges at once are ignored here.
function partOf({ request: { method, fields }, moment }: Step, asked: Decision): Answered | undefined {
  const ranges = parseByteRanges(fieldValues(fields, "Range").join(", "), content.length);
  if (method !== "GET" || !ranges || !ifRangeHolds(fields, validators, moment.now)) return undefined;
  const [range, ...others] = ranges;
  if (others.length > 0) return undefined;
  const detail = `The document has ${content.length} octets.`;
  const decision: Decision = [...asked, { question: "range-satisfiable", yes: range !== undefined, detail }];
  const where: FieldLine = ["Content-Range", formatContentRange(range, content.length)];
  // RFC 9110 §15.5.17
  if (!range) return withProblem(416, decision, [where]);
  // RFC 9110 §15.3.7
  return withContent(206, decision, [where, ...representation], content.slice(range.first, range.last + 1));
}

/** Changes nothing, but only after all that a change would need. */
function change(says: string): Reply {
  return (step) => {
    const blind = withoutVersion(step);
    if (blind) return blind;
    const checked = checkConditions(step, validators, about);
    if ("answered" in checked) return checked.answered;
    // No ETag here: nothing was stored, so there is no new version to name (RFC 9110 §9.3.4).
    return withJson(200, checked.decision, [], { message: says });
  };
}

const write: Reply = (step) => {
  const detail = "The document is plain text.";
  const decision: Decision = [...step.asked, { question: "media-type-supported", yes: false, detail }];
  // RFC 9110 §13.2.1: what would be refused without preconditions is refused before they are looked at.
  if (mediaTypeOf(step.request) !== "text/plain") return withProblem(415, decision, [["Accept", "text/plain"]]);
  return change("You wrote the version that you had seen. Nothing is kept here, so the third version stays.")(step);
};

/** A document with a version: it knows conditional requests and ranges, and refuses to be changed blindly. */
export const precondition = resource("precondition", {
  "": {
    GET: read,
    PUT: write,
    DELETE: change("You deleted the version that you had seen. Nothing is kept here, so it stays."),
  },
});
