import type { Answer, Decision } from "#http/decision/decision";
import type { FieldLine, RequestMessage } from "#http/message";
import type { Moment } from "#http/schemes/scheme";
import { authenticate, challengesOf } from "../../space/authenticate";
import { type Answered, withJson, withOwnFields, withProblem } from "../../space/respond";
import { household } from "../household";

const house = household("kept");
// Ali is nobody here, so that credentials may be wrong as well as missing.
const policy = { ...house, accounts: house.accounts.filter(({ name }) => name === "Morgiana") };

/** How the origin behind the cache refuses everybody but Morgiana: status, the question that decides, and what it says to caches. */
type Refusal = { readonly status: number; readonly no?: Answer; readonly fields: readonly FieldLine[] };

const freshFor: FieldLine = ["Cache-Control", "max-age=30"];
const forbidden: Answer = { question: "permitted", yes: false, detail: "Only Morgiana may see this." };

const refusals: Readonly<Record<string, Refusal>> = {
  // RFC 9110 §15.5.5
  missing: {
    status: 404,
    no: { question: "resource-disclosed", yes: false, detail: "There is nothing here, or nothing for you." },
    fields: [],
  },
  // RFC 9110 §15.5.4
  refused: { status: 403, no: forbidden, fields: [freshFor] },
  // RFC 9111 §4.1
  varied: { status: 403, no: forbidden, fields: [freshFor, ["Vary", "Authorization"]] },
  // RFC 9111 §5.2.2.7
  private: { status: 403, no: forbidden, fields: [["Cache-Control", "private, max-age=30"]] },
  // RFC 9110 §15.5.2; what decides is what is wrong with the credentials.
  challenge: { status: 401, fields: [] },
  // RFC 6585 §4
  limited: {
    status: 429,
    no: { question: "within-limit", yes: false, detail: "Whoever is not Morgiana has asked too often." },
    fields: [freshFor],
  },
};

/** What the origin has: a resource for each way to refuse. */
export const keptNames: readonly string[] = Object.keys(refusals);

/** Asks the origin behind the cache, which lets Morgiana in and refuses everybody else as the name says. */
export async function askOrigin(
  name: string,
  request: RequestMessage,
  asked: Decision,
  moment: Moment,
): Promise<Answered> {
  const { status, no, fields } = refusals[name] ?? { status: 404, fields: [] };
  const who = await authenticate(request, policy, moment);
  // Of the common fields those go that would keep every cache away.
  const tell = (answered: Answered) => withOwnFields(answered, ["Cache-Control", "Vary"], fields);
  if (who.known) {
    const decision: Decision = [...asked, ...who.answers, { question: "permitted", yes: true }];
    return tell(withJson(200, decision, [], { message: "This is for Morgiana alone.", knownAs: who.name }));
  }
  const wait: readonly FieldLine[] = status === 429 ? [["Retry-After", "30"]] : [];
  if (no) return tell(withProblem(status, [...asked, no], wait));
  return tell(withProblem(status, [...asked, ...who.answers], challengesOf(policy, moment, who.offer)));
}
