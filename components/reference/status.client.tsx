"use client";

import Link from "next/link";
import { statusClassName } from "../message/hues";

/** A status code that leads to its page. In a frame nothing is fetched ahead: the page opens outside, and a sandboxed frame may not. */
export function Status({ code }: { readonly code: number }) {
  const isFramed = typeof window !== "undefined" && parent !== window;
  return (
    <Link
      href={`/status/${code}`}
      prefetch={isFramed ? false : null}
      className={`font-display font-semibold ${statusClassName(code)}`}
    >
      {code}
    </Link>
  );
}
