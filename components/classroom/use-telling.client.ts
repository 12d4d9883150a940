"use client";

import { useEffect, useRef, useState } from "react";
import { createOutbox } from "./outbox";
import { postReport } from "./post-report";
import { listen } from "./tell";
import type { Visit } from "./visit";
import { keepWaiting, keptWaiting } from "./waiting";

/** How the wall takes what is told: as it comes, not for the moment, or never again. */
export type Telling = "told" | "stuck" | "over";

/** Tells the room of every exchange of this page, for as long as it is not left. */
export function useTelling(visit: Visit): Telling {
  const { room, student, left } = visit;
  const [telling, setTelling] = useState<Telling>("told");
  const who = useRef(visit.who);
  who.current = visit.who;

  useEffect(() => {
    if (left) return keepWaiting(room, []);
    const outbox = createOutbox({
      send: (report) => postReport(room, report),
      keep: (waiting) => keepWaiting(room, waiting),
      stuck: (stuck) => setTelling(stuck ? "stuck" : "told"),
      over: () => setTelling("over"),
      waiting: keptWaiting(room),
    });
    const end = listen((untold) =>
      outbox.add({ ...untold, student, ...(who.current === "" ? {} : { who: who.current }) }),
    );
    return () => {
      end();
      outbox.stop();
    };
  }, [room, student, left]);

  useEffect(() => {
    const look = new AbortController();
    if (!left)
      fetch(`/api/rooms/${room}`, { credentials: "omit", signal: look.signal })
        .then(({ status }) => (status === 404 || status === 410) && setTelling("over"))
        .catch(() => {});
    return () => look.abort();
  }, [room, left]);

  return telling;
}
