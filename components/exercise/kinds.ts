/** The kinds of exercise, in the words of the lists. */
export const kindNames = {
  answer: "Get this answer",
  steps: "Several steps",
  choice: "Which code?",
  mend: "Mend this answer",
  policy: "Build the policy",
} as const;

/** A kind of exercise. */
export type Kind = keyof typeof kindNames;

/** The levels of exercises, in words. */
export const levelNames = { 1: "easy", 2: "takes thought", 3: "hard" } as const;
