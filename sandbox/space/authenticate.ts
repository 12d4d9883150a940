import { formatChallenge, parseChallenges } from "#http/challenge";
import { parseCredentials } from "#http/credentials";
import type { Answer, Decision } from "#http/decision/decision";
import { faultSentence, schemeExcerpt } from "#http/excerpt";
import { trimOws } from "#http/grammar";
import { slipsIn } from "#http/inspect/slips/slips";
import { type FieldLine, fieldValues, type RequestMessage } from "#http/message";
import type { Policy } from "#http/policy/policy";
import { type Offer, schemeOf, schemes } from "#http/schemes/index";
import type { Accepted, Moment, Refused } from "#http/schemes/scheme";

/** Who asks, or that nobody can say; with the questions that were asked on the way. */
export type Authentication =
  | ({ readonly known: true; readonly offer: Offer } & Omit<Accepted, "outcome">)
  | {
      readonly known: false;
      readonly offer?: Offer;
      readonly status: 400 | 401;
      readonly answers: Decision;
      readonly params?: Refused["params"];
      readonly fields?: Refused["fields"];
      readonly ambiguous?: Refused["ambiguous"];
    };

/** Finds out who asks, from the Authorization field and what the policy offers. RFC 9110 §11.4. */
export async function authenticate(request: RequestMessage, policy: Policy, moment: Moment): Promise<Authentication> {
  // A singleton field: two lines are read as one that holds a comma, which no scheme takes for credentials. RFC 9110 §5.3, §11.6.2
  const value = trimOws(fieldValues(request.fields, "Authorization").join(", "));
  const present: Answer = { question: "credentials-present", yes: value !== "" };
  if (value === "") {
    const detail = "No Authorization header came, so the server cannot know who asks.";
    return { known: false, status: 401, answers: [{ ...present, detail }] };
  }
  const word = /^[^ \t,]*/.exec(value)?.[0].toLowerCase() ?? "";
  const offers = policy.schemes.filter(({ scheme }) => schemes[scheme].name.toLowerCase() === word);
  const [offer] = offers;
  if (offer === undefined) return unoffered(present, value, policy);
  const offered: Answer = { question: "scheme-offered", yes: true, detail: `Yes, ${schemeOf(offer).name}.` };
  const credentials = tryParse(value);
  if ("fault" in credentials) {
    const { status = 401, params = [], because } = schemeOf(offer).unreadable ?? {};
    const why = because === undefined ? {} : { because };
    const unreadable: Answer = { question: "credentials-readable", yes: false, detail: credentials.fault, ...why };
    const ambiguous = holdsSeveral(value);
    return { known: false, offer, status, params, ambiguous, answers: [present, offered, unreadable] };
  }
  const verdict = await schemeOf(offer).check({ request, credentials, offers, space: policy, moment });
  const answers = [present, offered, ...verdict.answers];
  return verdict.outcome === "accepted"
    ? { ...verdict, known: true, offer, answers }
    : { ...verdict, known: false, offer, answers };
}

/** Writes the challenges of a policy, a field line each, because many clients read a line with several wrongly; `params` go into the one whose scheme was tried, or, where that is ambiguous, into all that have such words. RFC 9110 §11.6.1. */
export function challengesOf(
  policy: Policy,
  moment: Moment,
  tried?: Offer,
  params: Refused["params"] = [],
  ambiguous = false,
): readonly FieldLine[] {
  return policy.schemes.map((offer) => {
    const meant = offer.scheme === tried?.scheme || (ambiguous && schemeOf(offer).unreadable?.params !== undefined);
    return ["WWW-Authenticate", formatChallenge(schemeOf(offer).challenge(offer, policy, moment, meant ? params : []))];
  });
}

// Two sets of credentials in one field read as a list of challenges would: RFC 9449 §7.2 wants the error in each.
function holdsSeveral(value: string): boolean {
  try {
    return parseChallenges(value).length > 1;
  } catch {
    return false;
  }
}

function unoffered(present: Answer, value: string, policy: Policy): Authentication {
  const names = policy.schemes.map((offer) => schemeOf(offer).name).join(", ");
  const detail = `${unofferedInWords(value)}: ${names}.`;
  return { known: false, status: 401, answers: [present, { question: "scheme-offered", yes: false, detail }] };
}

// What came without a scheme may be a secret whole, so it is not repeated, and what is missing is named. RFC 9110 §11.4
function unofferedInWords(value: string): string {
  const scheme = schemeExcerpt(value);
  if (scheme !== undefined) return `${scheme} is not offered here. What is`;
  const [slip] = slipsIn(value, "credentials");
  return slip ? `${slip.says} What is offered` : "This is not offered here. What is";
}

function tryParse(value: string) {
  try {
    return parseCredentials(value);
  } catch (fault) {
    const [slip] = slipsIn(value, "credentials");
    return { fault: slip ? `${faultSentence(fault)} ${slip.says}` : faultSentence(fault) };
  }
}
