import { SearchButton } from "../search/search-button.client";
import { NavLink } from "./nav-link.client";
import { ThemeChoice } from "./theme-choice.client";

/** The head of every page: the name, the places, the search, the theme. On a phone it is one line in larger type too, so its room is capped. */
export function SiteHeader() {
  return (
    <header className="sticky top-0 z-20 border-line border-b bg-paper [--spacing:min(0.25rem,1.25vw)]">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:start-3 focus:top-2 focus:z-30 focus:rounded-md focus:bg-ink focus:px-3 focus:py-2 focus:text-paper"
      >
        Skip to content
      </a>
      <div className="mx-auto flex max-w-page items-center gap-x-1 px-4 py-2 font-display text-[min(var(--text-small),3.8vw)] sm:gap-x-3 md:px-8">
        <a
          href="/"
          className="me-auto flex items-center gap-2 py-1 font-bold no-underline"
          aria-label="Knock Knock, home"
        >
          <svg
            viewBox="0 0 18 24"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.8"
            aria-hidden="true"
            className="h-6 w-auto"
          >
            <path d="M2 23V1h14v22M0 23h18" />
            <circle cx="12" cy="12.5" r="1.1" fill="currentColor" stroke="none" />
          </svg>
          <span className="whitespace-nowrap max-[24rem]:sr-only">Knock Knock</span>
        </a>
        <nav aria-label="Main" className="flex items-center sm:gap-x-2">
          <NavLink href="/learn">Learn</NavLink>
          <NavLink href="/status" short="Codes">
            Status codes
          </NavLink>
          <NavLink href="/sandbox">Sandbox</NavLink>
          {/* Larger type leaves room for one less. */}
          <span className="max-sm:hidden in-data-[size=large]:max-lg:hidden">
            <NavLink href="/why">Why?</NavLink>
          </span>
          <span className="hidden items-center gap-x-2 lg:flex">
            <NavLink href="/headers">Headers</NavLink>
            <NavLink href="/schemes">Schemes</NavLink>
            <NavLink href="/httpbin">httpbin</NavLink>
            <NavLink href="/teach">Teach</NavLink>
          </span>
          <button
            type="button"
            popoverTarget="more-places"
            className="whitespace-nowrap rounded-md px-1.5 py-2 text-soft hover:text-ink min-[24rem]:px-2 lg:hidden"
          >
            More
          </button>
          <div
            id="more-places"
            popover="auto"
            className="fixed inset-auto end-4 top-[calc(var(--header-height)-0.5rem)] flex-col rounded-box border border-line bg-sheet p-1.5 text-ink shadow-lg [&:popover-open]:flex"
          >
            <NavLink href="/headers">Headers</NavLink>
            <span className="flex sm:hidden in-data-[size=large]:max-lg:flex!">
              <NavLink href="/why">Why?</NavLink>
            </span>
            <NavLink href="/schemes">Schemes</NavLink>
            <NavLink href="/httpbin">httpbin</NavLink>
            <NavLink href="/teach">Teach</NavLink>
          </div>
        </nav>
        <SearchButton />
        <ThemeChoice />
      </div>
    </header>
  );
}
