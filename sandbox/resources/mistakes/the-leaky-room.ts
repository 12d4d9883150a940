import type { Rule } from "#http/policy/policy";
import type { Handler } from "../../origin";
import { allowField, exists, type Resource, sandboxBase, withWrongMethod } from "../../resource";
import { answer } from "../../space/answer";
import { type Answered, withFields, withJson, withoutContent, withProblem } from "../../space/respond";
import { household } from "../household";

const base = `${sandboxBase}/the-leaky-room`;
const listed = [base];

/** The rooms that want to hide; of these, `sealed` alone does not leak. */
export const rooms = ["allow", "length", "vary", "list", "options", "sealed"] as const;

// Whoever may not know of a room gets the one 404, as in /the-hidden-room. RFC 9110 §15.5.4
const hidden = rooms.map((name): Rule => {
  const says = "The room is here, and you may be in it.";
  return { path: `/${name}`, methods: ["GET"], allow: { role: "staff" }, concealed: true, says };
});
const policy = household("leaky room", hidden);

// The leak of `list`: the room is named where everybody can read it.
function lobby(method: string): Answered {
  if (method === "OPTIONS") return withoutContent(204, [exists], [allowField(["GET"])]);
  if (method !== "GET" && method !== "HEAD") return withWrongMethod([exists], ["GET"], method);
  const message = "This is the lobby. Other rooms are not to be known of.";
  const decision = [exists, { question: "open-to-all", yes: true }] as const;
  return withJson(200, decision, [], { message, rooms: [`${base}/list`] });
}

const closed = { question: "resource-disclosed", yes: false, detail: "This room is closed to you." } as const;

// Each of these says what an address that never existed does not say.
function leak(name: string | undefined, method: string, answered: Answered): Answered {
  if (answered.response.status !== 404) return answered;
  const reads = ["GET", "HEAD", "OPTIONS"].includes(method);
  // Allow: where nothing is, POST is a 404 too. RFC 9110 §15.5.6
  if (name === "allow" && !reads) return withWrongMethod([exists], ["GET"], method);
  // Content-Length: the same status with other words. RFC 9110 §15.5.5
  if (name === "length") return withProblem(404, [...answered.decision.slice(0, -1), closed]);
  // Vary: it tells that somebody else would see something else. RFC 9110 §12.5.5
  if (name === "vary") return withFields(answered, [["Vary", "Cookie"]]);
  // OPTIONS: it asks about a resource that is there. RFC 9110 §9.3.7
  if (name === "options" && method === "OPTIONS") return withoutContent(204, [exists], [allowField(["GET"])]);
  return answered;
}

const handler: Handler = async (request, segments, moment) => {
  const [name, ...below] = segments;
  if (name === undefined) return lobby(request.method);
  // Asked of every address, so that what never existed takes as long as what hides.
  const answered = await answer(request, { policy, segments, resources: listed }, moment);
  return below.length > 0 ? answered : leak(name, request.method, answered);
};

/**
 * Six rooms that want to hide from all but Morgiana, as RFC 9110 §15.5.4 allows, and five of them leak: `allow` by a 405,
 * `length` by its content, `vary` by a field, `list` in the list of the lobby, `options` by a 204. `sealed` does not.
 */
export const theLeakyRoom: Resource = { name: "the-leaky-room", handler };
