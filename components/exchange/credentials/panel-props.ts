import type { Draft } from "#http/draft";
import type { Exchanged, Resource } from "../model";

/** What the credentials panel and each of its tabs are given. */
export type PanelProps = {
  readonly draft: Draft;
  /** The exchanges with the resource that the draft asks for, in order. */
  readonly history: readonly Exchanged[];
  readonly resource: Resource;
  readonly onDraft: (draft: Draft) => void;
};
