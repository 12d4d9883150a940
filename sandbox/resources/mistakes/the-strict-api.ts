import type { FieldLine } from "#http/message";
import type { Rule } from "#http/policy/policy";
import type { Handler } from "../../origin";
import { isPreflight } from "../../preflight";
import { type Resource, sandboxBase } from "../../resource";
import { answer } from "../../space/answer";
import { withOwnFields, withoutContent } from "../../space/respond";
import { household } from "../household";

/** The stages of the API, each with one mistake but the last. */
export const stages = ["asks-first", "silent", "mute", "star", "right"] as const;

const rules = stages.map((stage): Rule => {
  const says = "The shop answers, and every page that knows a password may read it.";
  return { path: `/${stage}`, methods: ["GET"], allow: "known", says };
});
const policy = household("shop", rules);
const listed = stages.map((stage) => `${sandboxBase}/the-strict-api/${stage}`);

const common = ["Access-Control-Allow-Origin", "Access-Control-Expose-Headers"];
const anyOrigin: FieldLine = ["Access-Control-Allow-Origin", "*"];
// Without it a page reads neither the challenge nor why. Fetch, CORS-safelisted response-header name.
const exposed: FieldLine = ["Access-Control-Expose-Headers", "WWW-Authenticate, Sandbox-Decision"];

// What each stage says to the browser of a page of another origin. Fetch, CORS protocol.
function corsFields(stage: string | undefined, status: number): readonly FieldLine[] {
  // The mistake of a server that adds its fields to what went well alone.
  if (stage === "silent" && status >= 400) return [];
  if (stage === "mute") return [anyOrigin];
  // With credentials the wildcard stands for no origin, so a browser refuses the pair of them.
  if (stage === "star") return [anyOrigin, ["Access-Control-Allow-Credentials", "true"], exposed];
  return [anyOrigin, exposed];
}

const allowed: readonly FieldLine[] = [
  ["Access-Control-Allow-Methods", "GET"],
  ["Access-Control-Allow-Headers", "Authorization"],
];

const handler: Handler = async (request, segments, moment) => {
  const [stage] = segments;
  const asksFirst = isPreflight(request);
  const place = { policy, segments, resources: listed };
  // A preflight carries no credentials, so asking for them refuses every call that would bring some.
  const answered =
    asksFirst && stage !== "asks-first"
      ? withoutContent(204, [{ question: "preflight", yes: true }], allowed)
      : await answer(request, place, moment);
  return withOwnFields(answered, common, corsFields(stage, answered.response.status));
};

/**
 * An API for pages of other origins, which knows Ali and Morgiana by Basic, in five stages: `asks-first` answers the preflight with
 * 401; the 401 of `silent` names no origin, and that of `mute` exposes no field; `star` pairs * with credentials; `right` is right.
 */
export const theStrictApi: Resource = { name: "the-strict-api", handler: { own: ["preflight"], handler } };
