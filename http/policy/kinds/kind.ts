import type { Answer } from "../../decision/decision";
import type { Account } from "../../schemes/protection-space";

/** Somebody whose credentials were accepted. */
export type Known = { readonly name: string; readonly scopes?: readonly string[] };

/** What a kind of rule looks at: who asks, the pattern and the segments of the path below the space, and whom the policy knows. */
export type Asking = {
  readonly who: Known;
  readonly path: string;
  readonly segments: readonly string[];
  readonly accounts: readonly Account[];
};

/** Whether somebody known may, and what the server saw. */
export type Judgment = Omit<Answer, "question">;

/** A member of a rule's `allow`: what it holds, whether it may be left out, and what its field in the editor is called. */
export type Member = {
  readonly name: string;
  readonly of: "name" | "scope" | "seconds";
  readonly optional?: true;
  readonly label?: string;
};

/** The parts of a kind of rule; `An` is what stands as `allow`. */
export type KindOf<An> = {
  /** The word that stands as `allow`, or the member that marks it. */
  readonly word: string;
  /** What the editor calls it. */
  readonly title: string;
  /** None where `allow` is the word itself. */
  readonly members: readonly Member[];
  /** What a new rule of this kind begins with. */
  readonly fresh: An;
  /** Decides whether somebody known may. A "no" here is a 403, never a 401. RFC 9110 §15.5.4. */
  readonly judge: (allow: An, asking: Asking) => Judgment;
  /** Who may, before the word "may". */
  readonly inWords: (allow: An) => string;
};

/** A kind of rule that takes any `allow`: undefined from `judge` and `inWords` for one of another kind. */
export type Kind<An = unknown> = Pick<KindOf<An>, "word" | "title" | "members" | "fresh"> & {
  readonly fits: (allow: unknown) => allow is An;
  readonly judge: (allow: unknown, asking: Asking) => Judgment | undefined;
  readonly inWords: (allow: unknown) => string | undefined;
};

/** Makes a kind of rule of its parts. */
export function kind<An>({ judge, inWords, ...parts }: KindOf<An>): Kind<An> {
  const fits = (allow: unknown): allow is An => hasForm(allow, parts.word, parts.members);
  return {
    ...parts,
    fits,
    judge: (allow, asking) => (fits(allow) ? judge(allow, asking) : undefined),
    inWords: (allow) => (fits(allow) ? inWords(allow) : undefined),
  };
}

function hasForm(allow: unknown, word: string, members: readonly Member[]): boolean {
  if (members.length === 0) return allow === word;
  if (typeof allow !== "object" || allow === null || Array.isArray(allow)) return false;
  const given = new Map<string, unknown>(Object.entries(allow));
  return members.every(({ name, of, optional }) => {
    const value = given.get(name);
    return (value === undefined && optional === true) || typeof value === (of === "seconds" ? "number" : "string");
  });
}
