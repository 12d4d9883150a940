import type { ReactNode } from "react";
import { Wrong } from "#components/article/prose";
import { wrongIdea } from "#content/course/wrong-ideas";

type Props = {
  /** One of the ideas of the list, which leads here. */
  readonly idea?: string;
  /** Or an idea in its own words. */
  readonly says?: string;
  readonly children: ReactNode;
};

/** A wrong idea in an article: one of the list by its id, or one in words of its own. Throws a RangeError for an id that is in no list. */
export function WrongInArticle({ idea, says, children }: Props) {
  if (idea === undefined) return <Wrong says={says ?? ""}>{children}</Wrong>;
  const found = wrongIdea(idea);
  if (!found)
    throw new RangeError(`No wrong idea has the id ${JSON.stringify(idea)}: see content/course/wrong-ideas.ts`);
  return (
    <Wrong id={`wrong-${idea}`} says={says ?? found.says}>
      {children}
    </Wrong>
  );
}
