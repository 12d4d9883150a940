"use client";

import { useRef, useState } from "react";
import { Modes } from "../ui/modes";
import { Note } from "../ui/note";
import { Counts } from "./counts";
import { Feed } from "./feed";
import { Links } from "./links.client";
import { type Turning, turnRoom } from "./model/ask-room";
import { countsOf, shownOn, studentsOf } from "./model/board";
import type { WallLink } from "./model/link";
import { Standing } from "./standing";
import { Students } from "./students";
import { Tools } from "./tools.client";
import { useWall } from "./use-wall.client";

/** A page that a class can be sent to. */
export type Page = { readonly href: string; readonly title: string; readonly group: string };

type Props = {
  readonly link: WallLink;
  readonly pages: readonly Page[];
  readonly titles: Readonly<Record<string, string>>;
};

const views = ["as it comes", "by student"] as const;

/** A room as its teacher sees it, or a projector: what was sent, and what can be done with it. */
export function RoomView({ link, pages, titles }: Props) {
  const { board, hearing } = useWall(link);
  const leads = link.watch !== undefined;
  const [view, setView] = useState<(typeof views)[number]>("as it comes");
  const [place, setPlace] = useState<string>();
  const [named, setNamed] = useState(leads);
  const [fault, setFault] = useState<string>();
  const whole = useRef<HTMLElement>(null);
  const { exchanges, since } = shownOn(board, place);
  const over = board.ended || hearing === "over";
  const met = [...new Set(board.exchanges.map(({ at }) => at))];

  async function turn(turning: Turning) {
    setFault(await turnRoom(link, turning));
  }

  const looks = { titles, named };
  return (
    <section ref={whole} aria-label="Wall" className="wall flex flex-col gap-3 bg-paper" data-hearing={hearing}>
      {leads && !over && <Links link={link} pages={pages} />}
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2 font-display text-small">
        <Standing hearing={over ? "over" : hearing} ends={board.ends} />
        <span className="flex gap-x-3">
          <Modes modes={views} chosen={view} onChoose={setView} />
        </span>
        <label className="flex min-w-0 items-center gap-2">
          <span className="text-soft">Show</span>
          <select
            value={place ?? "all"}
            onChange={(event) => setPlace(event.target.value === "all" ? undefined : event.target.value)}
            className="h-9 min-w-0 max-w-64 rounded-md border border-edge bg-sheet px-2"
          >
            <option value="all">everything</option>
            {met.map((at) => (
              <option key={at} value={at}>
                {titles[at] ?? at}
              </option>
            ))}
          </select>
        </label>
        <Tools
          leads={leads && !over}
          frozen={board.frozen !== undefined}
          named={named}
          onNames={() => setNamed(!named)}
          onTurn={turn}
          onFull={() => void whole.current?.requestFullscreen?.().catch(() => {})}
        />
      </div>
      {fault !== undefined && <Note hue="challenge">{fault}</Note>}
      <Counts counts={countsOf(exchanges)} of={exchanges.length} />
      {board.frozen !== undefined && (
        <p className="rounded-box bg-well px-4 py-2 font-display" role="status" data-since={since}>
          Frozen. {since === 0 ? "Nothing" : since} came since{since > 0 ? "; it appears when you go on" : ""}.
        </p>
      )}
      {exchanges.length === 0 ? (
        <p className="rounded-box border border-line border-dashed px-4 py-16 text-center text-soft">
          {hearing === "joining" ? "Looking for the room…" : nothingYet(leads, over)}
        </p>
      ) : view === "by student" ? (
        <Students students={studentsOf(exchanges)} {...looks} />
      ) : (
        <Feed exchanges={exchanges} {...looks} />
      )}
    </section>
  );
}

function nothingYet(leads: boolean, over: boolean): string {
  if (over) return "This room is over, and what was shown is forgotten.";
  return leads
    ? "Nothing was sent yet. Give the class the link above; each answer appears here as it comes."
    : "Nothing was sent yet. Each answer appears here as it comes.";
}
