"use client";

import { useEffect, useReducer, useState } from "react";
import { boardAfter, emptyBoard } from "./model/board";
import type { WallLink } from "./model/link";
import { type Hearing, watch } from "./model/watch";

/** What a wall shows of its room, and how it hears of it; "joining" until it has heard for the first time. */
export function useWall({ room, key }: WallLink) {
  const [board, hear] = useReducer(boardAfter, emptyBoard);
  const [hearing, say] = useState<Hearing["state"] | "joining">("joining");
  useEffect(() => watch({ room, key }, { hear, say: ({ state }) => say(state) }), [room, key]);
  return { board, hearing };
}
