import type { Draft } from "#http/draft";
import { fieldValue } from "#http/message";
import { withField } from "./editing";
import type { Exchanged, Person, Resource } from "./model";

/** A smallest change that would turn the deciding "no" into a "yes": a nudge, what it does, and the draft with it. */
export type Change = { readonly nudge: string; readonly label: string; readonly draft: Draft };

/** The changes that would flip a decision, smallest first; none where the answer was yes. */
export function changesFor({ draft, answer, decision }: Exchanged, { start, people }: Resource): readonly Change[] {
  const deciding = decision.at(-1);
  if (!deciding || deciding.yes) return [];
  switch (deciding.question) {
    case "credentials-present":
    case "scheme-offered":
    case "credentials-readable":
    case "credentials-valid":
    case "permitted":
    case "resource-disclosed":
      return [...atHome(draft, start), ...asOthers(draft, people)];
    case "method-allowed":
      return methods(draft, fieldValue(answer.fields, "Allow"));
    case "content-accepted":
      return [{ nudge: "Less would do.", label: "Send no content", draft: { ...draft, content: "" } }];
    default:
      return [];
  }
}

function atHome(draft: Draft, start: Draft): readonly Change[] {
  if (draft.target.split("?")[0] === start.target) return [];
  return [
    {
      nudge: "Is this the address you mean?",
      label: `Ask for ${start.target}`,
      draft: { ...draft, target: start.target },
    },
  ];
}

function asOthers(draft: Draft, people: readonly Person[]): readonly Change[] {
  const now = fieldValue(draft.fields, "Authorization");
  return people.flatMap((person) => {
    const { name, authorization } = person;
    if (authorization === undefined || authorization === now) return [];
    const label =
      now === undefined ? `Add the credentials of ${name}${noted(person)}` : `Use those of ${name}${noted(person)}`;
    const nudge = now === undefined ? "It does not know who asks." : "Somebody else may have more luck.";
    return [{ nudge, label, draft: withField(draft, "Authorization", authorization) }];
  });
}

function noted({ note }: Person): string {
  return note === "" ? "" : ` (${note})`;
}

function methods(draft: Draft, allow = ""): readonly Change[] {
  const allowed = allow
    .split(",")
    .map((method) => method.trim())
    .filter((method) => method !== "" && method !== draft.method);
  return allowed.map((method) => ({
    nudge: "Allow names what it knows.",
    label: `Use ${method}`,
    draft: { ...draft, method },
  }));
}
