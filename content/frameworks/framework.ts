import type { SituationId } from "./situations";

/** The line that mends an answer, and a sentence that says what it does. */
export type Mend = { readonly says: string; readonly code: string };

/** How to make one ready and start it; each command is run in `folder`, and finds PORT, SECRET and SCRATCH in its environment. */
export type Start = {
  /** Below scripts/frameworks. */
  readonly folder: string;
  readonly prepare?: readonly (readonly string[])[];
  readonly command: readonly string[];
};

/** A framework that is asked: what it is made of, how its app protects a route, and by hand what would mend its answers. */
export type Framework = {
  readonly name: string;
  readonly language: "javascript" | "typescript" | "python" | "go" | "ruby" | "php";
  /** The name of the package whose version stands beside the framework's name. */
  readonly main: string;
  /** Where its versions come from: packages that scripts/frameworks/npm pins, or packages of Debian with their versions. */
  readonly packages: { readonly npm: readonly string[] } | { readonly debian: Readonly<Record<string, string>> };
  readonly start: Start;
  /** The page of its documentation that its app follows. */
  readonly documentation: string;
  /** How its app protects a route, in a sentence. */
  readonly guards: string;
  /** What its app takes at /vault and /staff. */
  readonly credentials: "Basic" | "Bearer";
  /** Situations for which it brings nothing, with a sentence each: what an app answers there, somebody has written. */
  readonly unwritten: Partial<Readonly<Record<SituationId, string>>>;
  readonly mends: Partial<Readonly<Record<SituationId, Mend>>>;
};
