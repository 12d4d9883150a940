"use client";

import { useEffect, useState } from "react";
import { seedIn, type Vary, withSeed } from "#http/exercise/seed";

/** Data with the words that the seed in the address of the page picks, and the seed; as it is on the server and before the page is alive. */
export function useSeeded<Data>(data: Data, vary: Vary): { readonly seeded: Data; readonly seed: string } {
  const [seed, setSeed] = useState("");
  useEffect(() => setSeed(seedIn(location.search)), []);
  return { seeded: seed === "" ? data : withSeed(data, vary, seed), seed };
}
