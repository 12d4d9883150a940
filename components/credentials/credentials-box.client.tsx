"use client";

import { lazy, Suspense } from "react";
import { loadPart } from "../ui/load-part";
import type { PanelProps } from "./tab/panel-props";

// Hashes, keys and proofs are for those who open it.
const CredentialsPanel = lazy(() =>
  loadPart(import("./credentials-panel.client"), ({ CredentialsPanel }) => CredentialsPanel),
);

/** The credentials panel, whose code is fetched when it is opened. */
export function CredentialsBox(props: PanelProps) {
  return (
    <div className="min-w-0 rounded-box bg-well">
      <Suspense fallback={<p className="p-3 text-soft">Opening the credentials…</p>}>
        <CredentialsPanel {...props} />
      </Suspense>
    </div>
  );
}
