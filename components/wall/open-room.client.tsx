"use client";

import { useState } from "react";
import { Note } from "../ui/note";
import { openRoom } from "./model/ask-room";
import type { WallLink } from "./model/link";

type Props = { readonly onOpen: (link: WallLink) => void; readonly unread: boolean };

/** Opens a room by one press, and says before what a wall shows. */
export function OpenRoom({ onOpen, unread }: Props) {
  const [asking, setAsking] = useState(false);
  const [fault, setFault] = useState<string>();

  async function open() {
    setAsking(true);
    setFault(undefined);
    const opened = await openRoom();
    setAsking(false);
    if ("fault" in opened) setFault(opened.fault);
    else onOpen(opened);
  }

  return (
    <div className="flex max-w-measure flex-col gap-5 pt-2">
      {unread && (
        <Note hue="challenge">This link to a wall is damaged, or from another version. Open a new room below.</Note>
      )}
      <div>
        <button
          type="button"
          className="button button-strong script-only min-h-12 text-body"
          onClick={open}
          aria-busy={asking}
        >
          {asking ? "Opening…" : "Open a room"}
        </button>
        <noscript>
          <p className="border-param border-s-3 ps-4">
            A wall needs JavaScript, because it shows what happens while you look at it.
          </p>
        </noscript>
      </div>
      {fault !== undefined && <Note hue="challenge">{fault}</Note>}
      <ol className="flex list-decimal flex-col gap-1.5 ps-5">
        <li>Give your class the link that you get. Nobody needs an account, and a nickname only who wants one.</li>
        <li>They send requests in the sandbox, in an exercise or beside a lesson.</li>
        <li>Each answer appears here within a second: who, the status, and the question that decided.</li>
      </ol>
      <p className="text-small text-soft">
        The wall never gets what was sent: no header, no password, no content, no address. A student sees that it
        watches, and leaves it by one press. A room lives for two hours, has up to 300 students, and is forgotten when
        it ends.
      </p>
    </div>
  );
}
