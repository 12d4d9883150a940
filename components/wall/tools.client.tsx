"use client";

import { Eraser, Eye, EyeOff, Maximize, Octagon, Pause, Play } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import { SmallButton } from "../ui/small-button";
import type { Turning } from "./model/ask-room";

type Props = {
  /** Whether this wall may do more than watch. */
  readonly leads: boolean;
  readonly frozen: boolean;
  readonly named: boolean;
  readonly onNames: () => void;
  readonly onTurn: (turning: Turning) => void;
  readonly onFull: () => void;
};

const icon = { "aria-hidden": true, className: "size-3.5" } as const;

/** What can be done with a wall: on this screen, and by its teacher for every screen. */
export function Tools({ leads, frozen, named, onNames, onTurn, onFull }: Props) {
  return (
    <span className="flex flex-wrap items-center gap-2 sm:ms-auto">
      <SmallButton onClick={onNames}>
        {named ? <EyeOff {...icon} /> : <Eye {...icon} />} {named ? "Hide names" : "Show names"}
      </SmallButton>
      <SmallButton onClick={onFull}>
        <Maximize {...icon} /> Full screen
      </SmallButton>
      {leads && (
        <>
          <SmallButton onClick={() => onTurn(frozen ? "thaw" : "freeze")}>
            {frozen ? <Play {...icon} /> : <Pause {...icon} />} {frozen ? "Go on" : "Freeze"}
          </SmallButton>
          <Twice icon={<Eraser {...icon} />} label="Clear" sure="Clear every wall?" onPress={() => onTurn("clear")} />
          <Twice icon={<Octagon {...icon} />} label="End" sure="End the room for all?" onPress={() => onTurn("end")} />
        </>
      )}
    </span>
  );
}

type TwiceProps = {
  readonly icon: ReactNode;
  readonly label: string;
  readonly sure: string;
  readonly onPress: () => void;
};

// What cannot be taken back is pressed twice: the second press has another name, and a few seconds.
function Twice({ icon, label, sure, onPress }: TwiceProps) {
  const [asked, setAsked] = useState(false);

  useEffect(() => {
    if (!asked) return;
    const timer = setTimeout(() => setAsked(false), 5_000);
    return () => clearTimeout(timer);
  }, [asked]);

  function press() {
    setAsked(!asked);
    if (asked) onPress();
  }

  return (
    <SmallButton onClick={press} className={asked ? "border-challenge text-challenge" : ""}>
      {icon} <span aria-live="polite">{asked ? sure : label}</span>
    </SmallButton>
  );
}
