/** The first thing to do about a status code, for whom it reached and for who sent it: a sentence each. */
export type FirstSteps = { readonly visitor: string; readonly caller: string; readonly server: string };

// The ids stand in every article about a code: tests/content/statuses.test.ts.
const roles = [
  { role: "visitor", id: "as-a-visitor", says: "You are a visitor" },
  { role: "caller", id: "as-a-client", says: "You called the API" },
  { role: "server", id: "as-the-author", says: "You wrote the API" },
] as const;

/** What to do now, in the first screen of a page about a code; each sentence leads to the section that says more. */
export function WhatNow({ steps }: { readonly steps: FirstSteps }) {
  return (
    <nav aria-labelledby="just-got-this" className="reading mt-5">
      <p id="just-got-this" className="font-display font-semibold text-small">
        I just got this: what now?
      </p>
      <ul className="mt-2 list-none! ps-0! border-line border-t text-small">
        {roles.map(({ role, id, says }) => (
          <li key={role} className="m-0! border-line border-b">
            <a href={`#${id}`} className="grid gap-x-4 py-2 no-underline hover:bg-well sm:grid-cols-[10rem_1fr]">
              <span className="font-display font-medium underline decoration-line underline-offset-4">{says}</span>
              <span>{steps[role]}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
