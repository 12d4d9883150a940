import type { Metadata } from "next";
import { FrameworkTable } from "#components/frameworks/framework-table";
import { VerdictSign } from "#components/frameworks/verdict-sign";
import { MessageText } from "#components/message/message-text";
import { Page } from "#components/ui/page";
import { notRun } from "#content/frameworks/not-run";
import { situations } from "#content/frameworks/situations";
import { askedFrameworks } from "./asked";

export const metadata: Metadata = {
  title: "What frameworks do",
  description:
    "What web frameworks answer by themselves to eight requests that must be refused, and the line that mends each answer.",
};

export default async function Frameworks() {
  const frameworks = await askedFrameworks();
  const last = frameworks
    .map(({ results }) => results.ran)
    .sort()
    .at(-1);
  return (
    <Page
      kind="text"
      title="What frameworks do"
      lede="A framework refuses before your code does: whoever sends no credentials, the wrong method, or too much. Here each is asked the same eight things, in a small app written as its own documentation writes one. Every cell leads to the whole answer, to what is wrong with it, and to the line that mends it."
    >
      <FrameworkTable
        columns={situations.map(({ title }) => title)}
        rows={frameworks.map(({ id, name, main, results, cells }) => ({
          id,
          name,
          version: results.versions[main] ?? "",
          cells,
        }))}
      />
      <Legend />
      <p className="mt-4 max-w-measure text-small text-soft">
        Run by <code>npm run frameworks</code>, last on {last}, in production mode, with the versions that stand at
        each. All header lines of an answer are kept; contents are cut, and dates are set to one. They are judged by the
        rules of <a href="/why">the inspector</a>. Not run: {notRun.map(({ name }) => name).join(" and ")}, whose
        documentation is <a href="#not-run">read instead</a>, and whatever is not in this list. The lesson that goes
        with it: <a href="/learn/what-frameworks-do">What frameworks do</a>.
      </p>
      <Requests />
      <NotRun />
    </Page>
  );
}

function Legend() {
  return (
    <ul className="mt-4 flex flex-wrap gap-x-6 gap-y-1 font-display text-small">
      <li className="flex items-center gap-1.5">
        <VerdictSign verdict="right" /> right: the status that fits, and nothing against it
      </li>
      <li className="flex items-center gap-1.5">
        <VerdictSign verdict="loose" /> loose: it gets by
      </li>
      <li className="flex items-center gap-1.5">
        <VerdictSign verdict="wrong" /> wrong: it breaks a must, or misleads the client
      </li>
      <li>
        <span className="text-soft">yours</span>: the framework has nothing for it, so you write it
      </li>
    </ul>
  );
}

function Requests() {
  return (
    <section aria-labelledby="requests" className="mt-12">
      <h2 id="requests" className="scroll-mt-20 font-bold text-head">
        The eight requests
      </h2>
      <p className="mt-2 max-w-measure">
        Sent as raw HTTP, the same to all. Where a framework has no Basic, /vault and /staff take tokens: the wrong
        credentials are then a token signed by somebody else, and the expired token goes to /vault.
      </p>
      <div className="prose mt-4 grid gap-x-8 lg:grid-cols-2">
        {situations.map(({ id, title, wanted, request }) => (
          <div key={id} className="min-w-0">
            <h3 className="mb-1! font-semibold text-small">
              {title}: {wanted} would be right
            </h3>
            <pre>
              <MessageText text={shown(request({ credentials: "Basic" }))} />
            </pre>
          </div>
        ))}
      </div>
    </section>
  );
}

function shown({ head, content }: { readonly head: string; readonly content: string }): string {
  const text = head.replaceAll("\r\n", "\n").trimEnd();
  if (content === "") return text;
  return `${text}\n\n${content.length > 60 ? `${content.slice(0, 40)}…` : content}`;
}

function NotRun() {
  return (
    <section aria-labelledby="not-run" className="mt-16">
      <h2 id="not-run" className="scroll-mt-20 font-bold text-head">
        Not run
      </h2>
      <p className="mt-1 max-w-measure">What follows is what documentation says. Nobody here has asked.</p>
      {notRun.map(({ name, says }) => (
        <section key={name} className="prose mt-6 max-w-measure">
          <h3 className="font-semibold text-body">{name}</h3>
          <ul>
            {says.map(({ fact, page }) => (
              <li key={page}>
                {fact} <a href={page}>Documentation</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
