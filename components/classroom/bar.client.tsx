"use client";

import { X } from "lucide-react";
import { useEffect, useId, useState } from "react";
import { nickname, nicknameLimit, roomIn } from "#http/exercise/classroom";
import { forgetLink } from "../site/forget-link";
import { SmallButton } from "../ui/small-button";
import { type Telling, useTelling } from "./use-telling.client";
import { keepVisit, type Visit } from "./visit";

/** What a student sees of the room: that it watches and what it sees, the nickname, and the way out. */
export function Bar({ first }: { readonly first: Visit }) {
  const [visit, setVisit] = useState<Visit>(first);
  const [closed, setClosed] = useState(false);
  const telling = useTelling(visit);

  useEffect(() => {
    keepVisit(visit);
  }, [visit]);

  function leave() {
    setVisit({ ...visit, left: true });
    forgetLink("room");
    setClosed(true);
  }

  if (closed || (visit.left && roomIn(location.search) === "")) return null;
  return (
    <section
      aria-label="Your teacher’s wall"
      className="sticky bottom-0 z-20 border-line border-t bg-sheet shadow-[0_-4px_16px_rgb(0_0_0/0.08)] print:hidden"
      data-room-bar={visit.left ? "left" : telling}
    >
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-4 gap-y-2 px-4 py-2 font-display text-small md:px-8">
        {visit.left ? (
          <>
            <p className="min-w-0 flex-1 basis-64">You left your teacher’s wall. It sees nothing of what you send.</p>
            <SmallButton onClick={() => setVisit({ ...visit, left: false })}>Join again</SmallButton>
          </>
        ) : (
          <>
            <Words telling={telling} />
            {telling !== "over" && <Nickname who={visit.who} onChange={(who) => setVisit({ ...visit, who })} />}
            <SmallButton onClick={leave}>
              <X aria-hidden="true" className="size-3.5" /> {telling === "over" ? "Close" : "Leave"}
            </SmallButton>
          </>
        )}
      </div>
    </section>
  );
}

const words: Readonly<Record<Telling, string>> = {
  told: "Your teacher’s wall sees what you send here: status and decision, no content.",
  stuck: "Your teacher’s wall takes nothing at the moment. It is told what you send as soon as it does.",
  over: "The room of your teacher’s wall is over. It sees nothing more, and the sandbox goes on.",
};

function Words({ telling }: { readonly telling: Telling }) {
  return (
    <p role="status" className="min-w-0 flex-1 basis-64 leading-snug">
      {words[telling]}
    </p>
  );
}

type NicknameProps = { readonly who: string; readonly onChange: (who: string) => void };

function Nickname({ who, onChange }: NicknameProps) {
  const [written, setWritten] = useState(who);
  const id = useId();
  const wrong = nickname(written) === undefined;

  function write(text: string) {
    setWritten(text);
    const plain = nickname(text);
    if (plain !== undefined) onChange(plain);
  }

  return (
    <span className="flex min-w-0 flex-wrap items-center gap-x-2">
      <label htmlFor={id} className="text-soft">
        Nickname
      </label>
      <input
        id={id}
        value={written}
        onChange={(event) => write(event.target.value)}
        placeholder="none"
        autoComplete="off"
        spellCheck={false}
        maxLength={2 * nicknameLimit}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        className={`h-8 w-36 rounded-md border ${wrong ? "border-challenge" : "border-edge"} bg-paper px-2`}
      />
      {wrong && (
        <span id={`${id}-wrong`} className="basis-full text-challenge text-tiny">
          At most {nicknameLimit} characters, on one line.
        </span>
      )}
    </span>
  );
}
