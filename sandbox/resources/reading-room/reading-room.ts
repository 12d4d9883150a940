import type { Answer, Decision } from "#http/decision/decision";
import { excerpt } from "#http/excerpt";
import { type FieldLine, fieldValues, type RequestMessage } from "#http/message";
import { encodeUtf8 } from "#http/octets";
import { permit } from "#http/policy/permit";
import { mediaTypeWeight, mostWanted, parsePreferences } from "#http/representation/negotiation";
import { type Reply, type Resource, resource } from "../../resource";
import { authenticate } from "../../space/authenticate";
import { type Answered, withContent, withJson, withoutContent, withProblem } from "../../space/respond";
import { withWrongType } from "../documents/media-type";
import { methods, toolOf, versions } from "./methods";
import { roomName, roomPolicy, ruleFor } from "./policy";
import { withoutScope, withoutToken } from "./refused";
import { type Call, errorOf, readCall, resultOf, rpcCodes } from "./rpc";

const types = ["application/json", "text/event-stream"] as const;
type Type = (typeof types)[number];

// A response that was chosen depends on what chose it, a refusal too. RFC 9110 §12.5.5
const vary: FieldLine = ["Vary", "Accept"];

// Origin is not looked at: no cookie gives a page of another site any power here, and every client may ask.
const reply: Reply = async ({ request, asked, moment }) => {
  const who = await authenticate(request, roomPolicy, moment);
  const known = [...asked, ...who.answers];
  if (!who.known) return withoutToken(who, known, moment);
  const accept = parsePreferences(fieldValues(request.fields, "Accept").join(", "));
  const type = mostWanted(types, (each) => mediaTypeWeight(each, accept));
  if (!type) {
    const detail = `Accept wants none of ${types.join(", ")}.`;
    // RFC 9110 §15.5.7
    return withProblem(406, [...known, { question: "acceptable", yes: false, detail }], [vary], { available: types });
  }
  const acceptable: Decision = [...known, { question: "acceptable", yes: true }];
  const wrong = withWrongType(request, acceptable, "application/json");
  if (wrong) return wrong;
  const typed: Decision = [...acceptable, { question: "media-type-supported", yes: true }, ...versionIn(request)];
  // RFC 9110 §15.5.1
  if (typed.at(-1)?.yes === false) return withProblem(400, typed, [], { versions });
  const call = readCall(request.content);
  if ("code" in call) {
    const unread = [...typed, ...call.answers];
    // RFC 9110 §15.5.1
    return withJson(400, unread, [], errorOf(null, call.code, unread));
  }
  const permitted = permit(who, ruleFor(toolOf(call)), [], roomPolicy);
  const decided: Decision = [...typed, ...readable, permitted];
  if (!permitted.yes) return withoutScope(who, decided, moment);
  // RFC 9110 §15.3.3
  return call.id === undefined ? withoutContent(202, decided) : answerTo(call, type, decided);
};

const readable: Decision = [
  { question: "content-readable", yes: true },
  { question: "rpc-readable", yes: true },
];

// The first request of a client cannot know the version yet, and then there is nothing to ask.
function versionIn({ fields }: RequestMessage): Decision {
  const question = "rpc-version-spoken";
  const lines = fieldValues(fields, "MCP-Protocol-Version");
  const named = lines.join(", ").trim();
  if (lines.length === 0) return [];
  if (versions.includes(named)) return [{ question, yes: true }];
  const detail = `MCP-Protocol-Version is ${excerpt(named)}, and this speaks ${versions.join(" and ")}.`;
  return [{ question, yes: false, detail }];
}

// RFC 9110 §15.3.1: an error of the call is no error of HTTP, which carried it there and back.
function answerTo(call: Call, type: Type, asked: Decision): Answered {
  const method = methods.get(call.method);
  if (!method) {
    const detail = `There is no method ${excerpt(call.method)}. There are ${[...methods.keys()].join(", ")}.`;
    const decided: Decision = [...asked, { question: "rpc-method-known", yes: false, detail }];
    return written(type, decided, errorOf(call.id, rpcCodes.noMethod, decided));
  }
  const { result, fault } = method(call.params ?? {});
  const question = "rpc-params-usable";
  const usable: Answer = fault === undefined ? { question, yes: true } : { question, yes: false, detail: fault };
  const decided: Decision = [...asked, { question: "rpc-method-known", yes: true }, usable];
  return written(type, decided, result ? resultOf(call, result) : errorOf(call.id, rpcCodes.badParams, decided));
}

// A stream of one event, for a client that takes nothing else, ends with it.
function written(type: Type, decision: Decision, message: object): Answered {
  if (type === "application/json") return withJson(200, decision, [vary], message);
  const event = encodeUtf8(`event: message\ndata: ${JSON.stringify(message)}\n\n`);
  return withContent(200, decision, [["Content-Type", type], vary], event);
}

/**
 * A server of the Model Context Protocol that wants an OAuth token: an agent finds by the 401 alone where it gets one, and by the
 * 403 which scope it lacks. It offers no stream and no session, so there is no GET and no DELETE. RFC 9728 §5, RFC 6750 §3.
 */
export const readingRoom: Resource = { ...resource(roomName, { "": { POST: reply } }), policy: roomPolicy };
