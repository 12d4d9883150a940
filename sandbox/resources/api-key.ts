import { formatChallenge } from "#http/challenge";
import type { Decision } from "#http/decision/decision";
import { type FieldLine, fieldValue } from "#http/message";
import { sameSecret } from "#http/schemes/secret";
import { type Reply, resource } from "../resource";
import { type Answered, withJson, withProblem } from "../space/respond";

const keys = [
  { key: "metro-free-5c1d", plan: "free" },
  { key: "metro-gold-8e2b", plan: "gold" },
] as const;

// A 401 must carry a challenge (RFC 9110 §15.5.2), and no scheme is registered for keys: this one is ours, and no browser asks for it.
const challenge: FieldLine = [
  "WWW-Authenticate",
  formatChallenge({
    scheme: "ApiKey",
    params: [
      ["realm", "metro"],
      ["header", "X-API-Key"],
    ],
  }),
];
const vary: FieldLine = ["Vary", "X-API-Key"];

const note =
  "A key in a field of its own stands outside of HTTP authentication (RFC 9110 §11.4). ApiKey is not a registered scheme: it is written here so that this 401 keeps the rule that it must carry a challenge.";
const more = { note, registered: false, keysThatWork: keys };

function refused(decision: Decision): Answered {
  return withProblem(401, decision, [challenge, vary], more);
}

function requires(plan: "free" | "gold", says: string): Reply {
  return ({ request, asked }) => {
    const value = fieldValue(request.fields, "X-API-Key")?.trim() ?? "";
    if (value === "") {
      const detail = "No X-API-Key header came, so the server cannot know which program asks.";
      return refused([...asked, { question: "key-present", yes: false, detail }]);
    }
    const present: Decision = [...asked, { question: "key-present", yes: true }];
    const [known] = keys.filter(({ key }) => sameSecret(key, value));
    if (!known) return refused([...present, { question: "key-valid", yes: false, detail: "No such key was issued." }]);
    const valid: Decision = [...present, { question: "key-valid", yes: true, detail: `Its plan is ${known.plan}.` }];
    const includes = plan === "free" || known.plan === plan;
    const detail = includes
      ? "Yes, it does."
      : `This needs the plan ${plan}, and the key is for the plan ${known.plan}.`;
    const decision: Decision = [...valid, { question: "plan-includes", yes: includes, detail }];
    // RFC 9110 §15.5.4
    if (!includes) return withProblem(403, decision, [vary]);
    return withJson(200, decision, [vary], { message: says, plan: known.plan });
  };
}

/** A timetable for programs that hold an API key: every key opens it, and `/live` needs the plan gold. */
export const apiKey = resource("api-key", {
  "": { GET: requires("free", "The next train leaves at ten past.") },
  live: { GET: requires("gold", "The next train is two stops away.") },
});
