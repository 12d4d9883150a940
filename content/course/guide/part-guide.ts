import type { PartId } from "../parts";

/** A question for the class, and what a good answer holds. */
export type ClassQuestion = { readonly asks: string; readonly answer: string; readonly section?: string };

/** A button of a lesson to press on the projector, by its label, and what to say when the answer is there. */
export type Demonstration = { readonly lesson: string; readonly press: string; readonly say: string };

/** What a teacher needs for one part of the course, beside what its lessons say themselves. */
export type PartGuide = {
  readonly part: PartId;
  /** What the class should be able to tell at the end, in a sentence. */
  readonly aim: string;
  readonly demonstration: readonly Demonstration[];
  readonly questions: readonly ClassQuestion[];
};
