"use client";

import { KeyRound, RotateCcw, ShieldCheck, Undo2, Users, Waypoints } from "lucide-react";
import { type MouseEvent, useId } from "react";
import { CopyLink } from "../../take/copy-link.client";
import { ShareLink } from "../../take/share-link.client";
import { TakeButton } from "../../take/take-button.client";
import { wayTitle } from "../editor/way-choice";
import type { Panel } from "../link/panels";
import type { ExchangeState } from "../session/use-exchange.client";
import { OpenedPanels } from "./opened-panels.client";
import { Option, optionClass } from "./option";

type Props = {
  readonly state: ExchangeState;
  readonly owner: string;
  /** Whether the rules can be changed. */
  readonly editable: boolean;
};

const icon = { "aria-hidden": true, className: "size-3.5" } as const;

/**
 * All that can be done beside sending, in one quiet row: what has more to it opens below the row. It grows once there is an answer to do something with.
 */
export function Options({ state, owner, editable }: Props) {
  const { session, draft, shown, change, toggle } = state;
  const { people, policy } = session.resource;
  const id = useId();
  const grown = session.history.length > 0 || session.resources.length > 1;

  const opens = (panel: Panel) => ({
    "aria-expanded": session.open.includes(panel),
    "aria-controls": session.open.includes(panel) ? `${id}-${panel}` : undefined,
    onClick: () => toggle(panel),
  });

  // The button goes away with the press, so the one before it is where the keyboard stays.
  function undo({ currentTarget: { previousElementSibling: before } }: MouseEvent<HTMLButtonElement>) {
    if (before instanceof HTMLElement) before.focus();
    state.undo();
  }

  return (
    <div className="script-only flex flex-col gap-3 print:hidden" data-options="">
      {/* biome-ignore lint/a11y/useSemanticElements: it groups buttons, not fields */}
      <div
        role="group"
        aria-label="More to do with this request"
        className="group -mx-2 flex flex-wrap items-center gap-x-0.5 gap-y-1 data-grown:mx-0 data-grown:gap-1.5"
        data-grown={grown || undefined}
      >
        {policy && (
          <Option name="guards" {...opens("access")} icon={<ShieldCheck {...icon} />}>
            Access rules
          </Option>
        )}
        <Option name="credentials" {...opens("credentials")} icon={<KeyRound {...icon} />}>
          Credentials
        </Option>
        <Option name="everyone" {...opens("everyone")} icon={<Users {...icon} />}>
          Try as each user
        </Option>
        <Option name="how to send" {...opens("way")} icon={<Waypoints {...icon} />}>
          Send by: {wayTitle(session.way)}
        </Option>
        <TakeButton
          draft={draft}
          owner={owner}
          people={people}
          latest={shown}
          onDraft={(load) => change({ load })}
          className={optionClass}
        />
        <CopyLink link={state.link} draft={draft} people={people} className={optionClass} />
        {editable && <ShareLink link={state.link} draft={draft} people={people} className={optionClass} />}
        {(grown || state.touched) && (
          <Option name="start over" onClick={state.startOver} icon={<RotateCcw {...icon} />}>
            Start over
          </Option>
        )}
        {session.taken && (
          <Option name="undo" onClick={undo} icon={<Undo2 {...icon} />}>
            Undo
          </Option>
        )}
      </div>
      <OpenedPanels id={id} state={state} editable={editable} />
    </div>
  );
}
