import type { CauseId, Next } from "../diagnosis";

/** What holds of a cause wherever it is found; a sign may say it more closely. */
export type CauseFacts = {
  /** One sentence that can follow "because" once its first letter is small. */
  readonly says: string;
  readonly next: Next;
  readonly section?: string;
  readonly lesson: string;
};

/** Some causes, by id. */
export type CauseTable<Id extends CauseId> = Readonly<Record<Id, CauseFacts>>;
