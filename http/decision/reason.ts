/** Why a question was answered with "no", where the advice of the question itself would lead astray. */
export type Reason = {
  /** Where this very "no" is defined. */
  readonly section: string;
  /** The address of the page that teaches it. */
  readonly lesson: string;
  /** The smallest change that helps, as a sentence; of what the answer `needs`, where that has a name. */
  readonly change: string | ((needs: string) => string);
  /** True where it tells whether a name is known, which a real server keeps to itself. */
  readonly tellsName?: boolean;
};

/** Reasons by the id that stands as `because` in Sandbox-Decision. */
export type Reasons = Readonly<Record<string, Reason>>;
