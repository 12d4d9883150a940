"use client";

import { lazy, Suspense, useState } from "react";
import { CredentialsBox } from "../../credentials/credentials-box.client";
import { exchangesWith } from "../../credentials/tab/offered";
import { ChangeRules } from "../../policy-editor/change-rules.client";
import { loadPart } from "../../ui/load-part";
import { AccessRules } from "../editor/access-rules";
import { WayChoice } from "../editor/way-choice";
import { type Panel, panels } from "../link/panels";
import type { ExchangeState } from "../session/use-exchange.client";

// Answering Digest and SCRAM takes hashes, which nobody pays for who does not ask.
const TryEveryone = lazy(() => loadPart(import("../everyone/try-everyone.client"), ({ TryEveryone }) => TryEveryone));

type Props = { readonly id: string; readonly state: ExchangeState; readonly editable: boolean };

/** What the row has opened, each in a box of its own. What was closed again keeps its keys and what was typed. */
export function OpenedPanels({ id, state, editable }: Props) {
  const { open, resource } = state.session;
  const [visited, setVisited] = useState(open);
  if (open.some((panel) => !visited.includes(panel))) setVisited([...new Set([...visited, ...open])]);
  return (
    panels
      // What a resource does not have is not shown at it.
      .filter((panel) => visited.includes(panel) && (panel !== "access" || resource.policy !== undefined))
      .map((panel) => (
        <section
          key={panel}
          id={`${id}-${panel}`}
          aria-label={titles[panel]}
          hidden={!open.includes(panel)}
          className="min-w-0 rounded-box border border-line"
          data-panel={panel}
        >
          <Content panel={panel} id={id} state={state} editable={editable} />
        </section>
      ))
  );
}

const titles: Readonly<Record<Panel, string>> = {
  access: "Access rules",
  credentials: "Credentials",
  everyone: "Each user",
  way: "How to send",
};

function Content({ panel, id, state, editable }: Props & { readonly panel: Panel }) {
  const { session, draft, change, chooseWay } = state;
  const { resource, history } = session;
  switch (panel) {
    case "access":
      return (
        <>
          <AccessRules policy={resource.policy} />
          {editable && resource.policy && (
            <ChangeRules
              policy={resource.policy}
              target={draft.target}
              start={resource.start.target}
              onTarget={(to) => change({ set: "target", to })}
            />
          )}
        </>
      );
    case "credentials":
      return (
        <CredentialsBox
          draft={draft}
          history={exchangesWith(history, draft.target, resource)}
          resource={resource}
          onDraft={(load) => change({ load })}
        />
      );
    case "everyone":
      return (
        <Suspense fallback={<p className="p-3 text-soft text-tiny">Opening…</p>}>
          <TryEveryone state={state} />
        </Suspense>
      );
    case "way":
      return <WayChoice name={`${id}-way`} chosen={session.way} onChoose={chooseWay} />;
  }
}
