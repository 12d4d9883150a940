import { SizeChoice } from "./size-choice.client";

/** The foot of every page: the license, and the promise. */
export function SiteFooter() {
  return (
    <footer className="border-line border-t">
      <div className="mx-auto flex max-w-page flex-wrap gap-x-8 gap-y-2 px-4 py-8 text-small text-soft md:px-8">
        <p>
          No account, no tracking, no request to anybody else. What you write stays in your browser and in your links.
        </p>
        <p>
          More: <a href="/decide">which code?</a>, <a href="/exercises">exercises</a>,{" "}
          <a href="/learn/wrong-ideas">wrong ideas</a>, <a href="/headers">headers</a>,{" "}
          <a href="/schemes">authentication schemes</a>, <a href="/glossary">glossary</a>,{" "}
          <a href="/frameworks">what frameworks do</a>, <a href="/httpbin">httpbin</a>, <a href="/data">open data</a>,{" "}
          <a href="/teach">for teachers</a>
          <span className="script-only">
            , and <SizeChoice />
          </span>
          .
        </p>
        <p>
          Texts: <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>, for classes too. Code: MIT.
        </p>
      </div>
    </footer>
  );
}
