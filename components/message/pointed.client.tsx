"use client";

import { createContext, type ReactNode, useContext, useMemo, useState } from "react";

type Pointed = { readonly name: string | undefined; readonly point: (name: string | undefined) => void };

const PointedContext = createContext<Pointed>({ name: undefined, point: () => {} });

/** Keeps the name of the part somebody points at, so that the same part is marked in every message that is shown. */
export function PointedAt({ children }: { readonly children: ReactNode }) {
  const [name, point] = useState<string>();
  const value = useMemo(() => ({ name, point }), [name]);
  return <PointedContext value={value}>{children}</PointedContext>;
}

/** The part that is pointed at, by lower-case name, and a way to point at another. */
export function usePointed(): Pointed {
  return useContext(PointedContext);
}
