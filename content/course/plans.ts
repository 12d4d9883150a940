/** A step of a plan: a page of the course, the minutes to plan for it, and what the teacher says or does. */
export type PlanStep = { readonly at: string; readonly minutes: number; readonly note: string };

/** A plan that is ready to be taught, or to be changed first. */
export type ReadyPlan = {
  readonly id: string;
  readonly title: string;
  readonly lede: string;
  readonly steps: readonly PlanStep[];
};

/** The plans that are ready. Minutes are what to set aside, not what a reader was measured to need. */
export const readyPlans: readonly ReadyPlan[] = [
  {
    id: "401-and-403",
    title: "401 and 403 in 45 minutes",
    lede: "One lesson for a class that has used HTTP and mixes the two up.",
    steps: [
      {
        at: "/learn/the-challenge",
        minutes: 12,
        note: "Together, on the projector. Let the class say what each answer asks before you scroll.",
      },
      {
        at: "/exercises/open-the-vault",
        minutes: 6,
        note: "Alone or in pairs. Whoever is done helps a neighbor read the challenge.",
      },
      {
        at: "/learn/known-and-refused",
        minutes: 10,
        note: "Together. Stop at the door that answers 403 to Ali and 401 to nobody.",
      },
      { at: "/exercises/the-staff-door", minutes: 6, note: "In pairs." },
      {
        at: "/exercises/refuse-in-order",
        minutes: 7,
        note: "Alone first, then compare: every difference is worth a sentence.",
      },
      {
        at: "/status/403",
        minutes: 4,
        note: "To close: everybody finishes “401 when …, 403 when …” in their own words.",
      },
    ],
  },
  {
    id: "authentication",
    title: "Authentication over HTTP, a double lesson",
    lede: "Ninety minutes from Basic to tokens, for a class that knows what a 401 is.",
    steps: [
      { at: "/learn/the-challenge", minutes: 8, note: "A short reminder; the last three buttons are enough." },
      { at: "/learn/basic", minutes: 12, note: "Have somebody decode the line by hand." },
      { at: "/exercises/the-colon", minutes: 6, note: "In pairs." },
      { at: "/learn/digest", minutes: 14, note: "Together. Write HA1, HA2 and response on the board as they come." },
      {
        at: "/exercises/the-sealed-letter",
        minutes: 8,
        note: "For who is fast; the others read each other’s challenge.",
      },
      { at: "/learn/stale-and-replay", minutes: 8, note: "One question: is the password wrong?" },
      {
        at: "/learn/bearer",
        minutes: 12,
        note: "Together. Hold the 401 for an expired token beside the 403 for a scope.",
      },
      { at: "/exercises/five-answers", minutes: 10, note: "In pairs." },
      { at: "/learn/inside-a-token", minutes: 6, note: "Only the first half: what is said, and what is proved." },
      { at: "/exercises/six-tokens", minutes: 6, note: "To close, hands up for each." },
    ],
  },
  {
    id: "workshop-day",
    title: "A workshop day on refusals",
    lede: "For a team that builds an API, from reading answers to designing its own.",
    steps: [
      { at: "/learn/status-line", minutes: 20, note: "Read together; bring a log of your own." },
      {
        at: "/learn/who-answered",
        minutes: 25,
        note: "Then find, in your own logs, one answer that your application did not write.",
      },
      { at: "/learn/methods-and-405", minutes: 20, note: "Ask your own API for its options." },
      { at: "/learn/the-challenge", minutes: 25, note: "Compare the challenge of your own API with the vault’s." },
      { at: "/learn/bearer", minutes: 30, note: "Which of these five answers does your API give?" },
      { at: "/exercises/six-tokens", minutes: 15, note: "In pairs." },
      { at: "/learn/known-and-refused", minutes: 25, note: "After lunch, so begin with the door." },
      { at: "/learn/scopes-and-step-up", minutes: 30, note: "Which scope would your own 403 name?" },
      {
        at: "/learn/the-404-that-hides",
        minutes: 25,
        note: "Look for the leaks in your own API: OPTIONS, HEAD, times.",
      },
      { at: "/learn/what-is-wrong-with-it", minutes: 25, note: "Agree on 400 and 422 for good." },
      { at: "/learn/what-frameworks-do", minutes: 20, note: "Find your framework, and the line that mends it." },
      { at: "/learn/design-yours", minutes: 35, note: "Write the table of your refusals on the wall." },
      {
        at: "/exercises/four-people-six-requests",
        minutes: 25,
        note: "In teams; the first policy that holds is shown.",
      },
      { at: "/exercises/quiz-who-asks", minutes: 15, note: "To close." },
    ],
  },
];
