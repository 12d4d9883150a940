import type { Draft } from "#http/draft";
import type { Exchanged } from "../../exchange/model/exchanged";
import type { Resource } from "../../exchange/model/resource";

/** What the credentials panel and each of its tabs are given. */
export type PanelProps = {
  /** The scheme of the tab, in lower case. */
  readonly scheme?: string;
  readonly draft: Draft;
  /** The exchanges with the resource that the draft asks for, in order. */
  readonly history: readonly Exchanged[];
  readonly resource: Resource;
  readonly onDraft: (draft: Draft) => void;
};
