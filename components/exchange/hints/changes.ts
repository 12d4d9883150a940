import { parseCredentials } from "#http/credentials";
import type { QuestionId } from "#http/decision/questions";
import type { Draft } from "#http/draft";
import { filled, hasPlaces } from "#http/goal/fill";
import type { Step } from "#http/goal/goal";
import { fieldValue } from "#http/message";
import type { WrittenPolicy } from "#http/policy/policy";
import { knownAs, ruleFor, segmentsInSpace, wouldGetIn } from "#http/policy/would-get-in";
import { answerDigest, namesUser } from "#http/schemes/digest/client";
import { answeredAs, challengesOf } from "../../credentials/ask-as";
import { withField } from "../model/editing";
import type { Exchanged } from "../model/exchanged";
import { asExchange, type Person, type Resource, stepsDone } from "../model/resource";
import { changesOfFields, methodsAllowed, waited } from "./field-changes";

/** A smallest change that would turn the deciding "no" into a "yes": a nudge, what it does, and the draft with it. */
export type Change = {
  readonly nudge: string;
  readonly label: string;
  readonly draft: Draft;
  /** It helps only once so many seconds have gone by since the answer; the draft is to be sent again then. */
  readonly wait?: number;
};

/** What is known beside the exchange: what came before it, the time in seconds since 1970-01-01T00:00Z, and a text nobody can guess. */
export type Around = { readonly history: readonly Exchanged[]; readonly now: number; readonly cnonce: string };

/** The changes that would flip a decision: first those that really get in, smallest first; none where the answer was yes. */
export function changesFor(exchanged: Exchanged, resource: Resource, around: Around): readonly Change[] {
  const deciding = exchanged.decision.at(-1);
  if (!deciding || deciding.yes) return [];
  const { draft, answer } = exchanged;
  switch (deciding.question) {
    case "resource-exists":
      return atHome(draft, resource);
    case "resource-disclosed":
      return [...atHome(draft, resource), ...asOthers(exchanged, resource, around)];
    case "permitted":
      return [...asOthers(exchanged, resource, around), ...freshToken(draft, resource)];
    case "credentials-present":
    case "scheme-offered":
    case "credentials-readable":
    case "credentials-valid":
    case "algorithm-offered":
    case "qop-offered":
    case "target-signed":
    case "nonce-fresh":
    case "nonce-unused":
    case "login-strong-enough":
      return [
        ...signedAgain(exchanged, resource, around),
        ...asOthers(exchanged, resource, around),
        ...freshToken(draft, resource),
      ];
    case "method-allowed":
      return methodsAllowed(draft, answer, (each) => getsIn(each, resource, around.now));
    case "content-accepted":
      return [{ nudge: "Less would do.", label: "Send no content", draft: { ...draft, content: "" } }];
    case "within-limit":
    case "token-requests-left":
    case "available-now":
    case "wire-free":
      return waited(draft, answer, around.now);
    default:
      return changesOfFields(deciding.question, exchanged, around.history);
  }
}

/** The step of the task that comes next; undefined where all are taken. */
export function nextStep(resource: Resource, history: readonly Exchanged[]): Step | undefined {
  return resource.goal[stepsDone(resource, history)];
}

/**
 * The request that takes the next step of the task, with what earlier answers brought and the credentials it needs, as far as a
 * challenge for them has come; undefined where all steps are taken.
 */
export async function solutionFor(
  { answer, draft: asked }: Exchanged,
  resource: Resource,
  { history, cnonce }: Around,
): Promise<Draft | undefined> {
  const step = nextStep(resource, history);
  if (!step) return undefined;
  const ready = filled(step.solution, history.map(asExchange));
  // What an earlier answer should have brought was not seen, as a cookie is not in a browser: it has to be got again.
  const draft = hasPlaces(ready) ? (resource.goal[0] ?? step).solution : ready;
  const person = resource.people.find(({ name, secret }) => step.as === name || step.as === secret);
  if (!person) return draft;
  if (person.authorization !== undefined) return withField(draft, "Authorization", person.authorization);
  const sent = fieldValue(asked.fields, "Authorization");
  return (await answeredAs(person, draft, challengesOf({ answer }), cnonce, sent)) ?? draft;
}

function atHome(draft: Draft, { start }: Resource): readonly Change[] {
  if (draft.target.split("?")[0] === start.target) return [];
  return [
    {
      nudge: "Is this the address you mean?",
      label: `Ask for ${start.target}`,
      draft: { ...draft, target: start.target },
    },
  ];
}

/** Who the credentials of a draft belong to, where they are the same every time. */
function holderOf({ fields }: Draft, people: readonly Person[]): Person | undefined {
  const now = fieldValue(fields, "Authorization");
  return people.find(({ authorization }) => authorization !== undefined && authorization === now);
}

function getsIn(draft: Draft, { people, policy }: Resource, now: number): boolean {
  const holder = holderOf(draft, people);
  if (!policy) return true;
  return holder ? (wouldGetIn(policy, holder, draft, now) ?? false) : ruleFor(policy, draft)?.allow === "everybody";
}

const knowsWho: readonly QuestionId[] = ["permitted", "resource-disclosed", "login-strong-enough"];

// Whoever is known flips the question whether somebody is; whether they may is the next one, so who may comes first.
function asOthers({ draft, decision, answer }: Exchanged, resource: Resource, around: Around): readonly Change[] {
  const { people, policy } = resource;
  const known = people.filter((person) => !policy || knownAs(policy, person, around.now) !== undefined);
  const may = (person: Person) => (policy ? (wouldGetIn(policy, person, draft, around.now) ?? true) : true);
  const deciding = decision.at(-1)?.question;
  const onlyThese = deciding !== undefined && knowsWho.includes(deciding);
  const helpful = [...known.filter(may), ...(onlyThese ? [] : known.filter((person) => !may(person)))];
  const before = fieldValue(draft.fields, "Authorization");
  const holder = holderOf(draft, people);
  return helpful.flatMap((person): readonly Change[] => {
    const { authorization = answerDigest(challengesOf({ answer }), person, draft, around) } = person;
    if (authorization === undefined || authorization === before) return [];
    if (person.authorization === undefined && named(draft, person)) return [];
    const nudge =
      before === undefined
        ? "It does not know who asks."
        : person.name === holder?.name
          ? "The same person may have more luck with other credentials."
          : "Somebody else may have more luck.";
    const label = labelOf(person, draft, policy, before === undefined);
    return [{ nudge, label, draft: withField(draft, "Authorization", authorization) }];
  });
}

function labelOf(person: Person, draft: Draft, policy: WrittenPolicy | undefined, first: boolean): string {
  const { name, note, secret, authorization } = person;
  if (authorization === undefined) return `Answer the challenge as ${name}`;
  const allow = policy && ruleFor(policy, draft)?.allow;
  const roles = policy?.accounts.find((each) => each.name === name && each.password === secret)?.roles ?? [];
  const verb = first ? "Add" : "Use";
  if (typeof allow === "object" && "role" in allow && roles.includes(allow.role))
    return `${verb} ${name}’s, who is ${allow.role}`;
  if (typeof allow === "object" && "scope" in allow && note.split(" ").includes(allow.scope))
    return `Ask with scope ${allow.scope}: ${name}’s ${secret}`;
  if (allow === "owner" && segmentsInSpace(draft.target)?.includes(name)) return `${verb} ${name}’s, whose it is`;
  return `${verb} ${name}’s${note === "" ? "" : ` (${note})`}`;
}

/** The same person's answer to the challenge that has just come: a new nonce, the right algorithm, the right address. */
function signedAgain({ draft, answer }: Exchanged, { people }: Resource, around: Around): readonly Change[] {
  const person = people.find((each) => named(draft, each));
  const authorization = person && answerDigest(challengesOf({ answer }), person, draft, around);
  if (!person || authorization === undefined) return [];
  return [
    {
      nudge: "A new challenge came with the answer.",
      label: `Answer the new challenge as ${person.name}`,
      draft: withField(draft, "Authorization", authorization),
    },
  ];
}

function named({ fields }: Draft, { name }: Person): boolean {
  try {
    const { scheme, params } = parseCredentials(fieldValue(fields, "Authorization") ?? "");
    return scheme.toLowerCase() === "digest" && namesUser(params, name);
  } catch {
    return false;
  }
}

// Tokens that the server signs are in nobody's hands yet: another address gives them. RFC 6749 §4.4
function freshToken(draft: Draft, { policy }: Resource): readonly Change[] {
  if (!policy?.schemes.some(({ jwt }) => jwt !== undefined)) return [];
  const allow = ruleFor(policy, draft)?.allow;
  const scope = typeof allow === "object" && "scope" in allow ? allow.scope : undefined;
  const form = new URLSearchParams({ grant_type: "client_credentials", ...(scope === undefined ? {} : { scope }) });
  return [
    {
      nudge: "A token has to be asked for first.",
      label: scope === undefined ? "Ask for a token" : `Ask for scope ${scope}`,
      draft: {
        method: "POST",
        target: "/api/sandbox/token",
        fields: [["Content-Type", "application/x-www-form-urlencoded"]],
        content: form.toString(),
      },
    },
  ];
}
