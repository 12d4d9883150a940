import type { Metadata } from "next";
import { dataFiles } from "#app/open-data/files.ts";
import { Page } from "#components/ui/page";

export const metadata: Metadata = {
  title: "Open data",
  description:
    "Status codes, authentication schemes, lessons and exercises as JSON, the sandbox as OpenAPI, and a feed of what is new.",
};

const withCurl = `SITE=http://localhost:3000

# The codes that must carry a header, each with its headers
curl -s $SITE/status.json | jq '.[] | select(.mustCarry != []) | {code, mustCarry}'

# The lessons of one part, with the minutes each takes
curl -s $SITE/lessons.json | jq -r '.[] | select(.part.id == "who-are-you") | "\\(.minutes) min  \\(.title)"'

# The hardest exercises
curl -s $SITE/exercises.json | jq -r '.[] | select(.level == 3) | .title'

# A request that gets each answer of an address
curl -s $SITE/openapi.json | jq '.paths["/api/sandbox/orders/{number}"].put["x-examples"]'
`;

export default function Data() {
  return (
    <Page
      kind="text"
      title="Open data"
      lede="What this site teaches, as files that a program can read. Nothing is asked of you: no key, no account, no limit but the one that keeps the server well."
    >
      <section aria-labelledby="files" className="mt-10">
        <h2 id="files" className="font-semibold text-head">
          What there is
        </h2>
        <dl className="mt-3 max-w-measure border-line border-t">
          {dataFiles.map(({ address, title, says }) => (
            <div key={address} className="border-line border-b py-3 sm:flex sm:gap-6">
              <dt className="shrink-0 sm:w-44">
                <a href={address}>
                  <code>{address}</code>
                </a>
              </dt>
              <dd className="min-w-0 text-small">
                <span className="font-semibold">{title}.</span> {says}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="form" className="prose mt-10">
        <h2 id="form" className="font-semibold text-head">
          How it is written
        </h2>
        <ul className="max-w-measure">
          <li>
            Each JSON file but <code>/openapi.json</code> is one array of objects. What is not known, or is not there,
            is null.
          </li>
          <li>
            An address in it, such as <code>/status/401</code>, is a path on the site that you asked. <code>page</code>{" "}
            is what to read, and <code>live</code> what answers.
          </li>
          <li>
            A page of another site may fetch them: they carry <code>Access-Control-Allow-Origin: *</code>.
          </li>
          <li>
            Each has an <code>ETag</code>. Send it back in <code>If-None-Match</code>, and a file that has not changed
            is a <a href="/status/304">304</a>.
          </li>
          <li>Members may be added. None is taken away or changes its meaning.</li>
        </ul>
      </section>
      <section aria-labelledby="curl" className="prose mt-10">
        <h2 id="curl" className="font-semibold text-head">
          With curl
        </h2>
        <pre className="whitespace-pre-wrap wrap-anywhere">
          <code>{withCurl}</code>
        </pre>
      </section>
      <section aria-labelledby="license" className="prose mt-10">
        <h2 id="license" className="font-semibold text-head">
          License
        </h2>
        <p className="max-w-measure">
          The texts are under <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>. Copy them, translate
          them, change them and build on them, in class and out of it, paid or unpaid. To attribute, name “Knock Knock”,
          link to the page you used and to the license, and say whether you changed anything.
        </p>
      </section>
    </Page>
  );
}
