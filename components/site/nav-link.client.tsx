"use client";

import type { Route } from "next";
import Link from "next/link";
import { usePathname } from "next/navigation";

type Props = {
  readonly href: Route;
  readonly children: string;
  /** What to say instead where there is little room. */
  readonly short?: string;
};

/** A link to a place, marked while the reader is there or below it. */
export function NavLink({ href, children, short }: Props) {
  const path = usePathname();
  const here = path === href || path.startsWith(`${href}/`);
  return (
    <Link
      href={href}
      prefetch={false}
      // The page changes below the head, and what was opened in the head would stay.
      onClick={({ currentTarget }) => currentTarget.closest<HTMLElement>("[popover]")?.hidePopover()}
      aria-current={here ? (path === href ? "page" : "true") : undefined}
      className="whitespace-nowrap rounded-md px-1.5 py-2 min-[24rem]:px-2 text-soft no-underline hover:text-ink aria-[current]:text-ink aria-[current]:underline aria-[current]:decoration-2 aria-[current]:decoration-challenge aria-[current]:underline-offset-8"
    >
      {short === undefined ? (
        children
      ) : (
        <>
          <span className="sm:hidden">{short}</span>
          <span className="max-sm:hidden">{children}</span>
        </>
      )}
    </Link>
  );
}
