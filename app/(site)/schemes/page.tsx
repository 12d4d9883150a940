import type { Metadata } from "next";
import Link from "next/link";
import { Page } from "#components/ui/page";
import { schemeEntries, schemeSlug } from "#http/schemes/registry";

export const metadata: Metadata = {
  title: "Schemes",
  description: "The 14 registered HTTP authentication schemes, and the well-known ones that nobody registered.",
};

const parts = [
  { id: "registered", title: "In the registry", registered: true },
  { id: "unregistered", title: "Not registered", registered: false },
] as const;

export default function Schemes() {
  return (
    <Page
      kind="text"
      title="Schemes"
      lede="A scheme is the first word of a challenge and of credentials: the kind of proof that both are about."
    >
      {parts.map(({ id, title, registered }) => (
        <section key={id} aria-labelledby={id} className="mt-10">
          <h2 id={id} className="font-semibold text-head">
            {title}
          </h2>
          <ul className="mt-3 grid gap-x-8 border-line border-t sm:grid-cols-2 xl:grid-cols-3">
            {schemeEntries
              .filter((each) => each.registered === registered)
              .map((each) => (
                <li key={each.name} className="border-line border-b">
                  <Link
                    href={`/schemes/${schemeSlug(each)}`}
                    className="flex items-baseline gap-3 py-2 font-display no-underline hover:underline"
                  >
                    <span className="font-bold">{each.name}</span>
                    <span className="ms-auto text-soft text-tiny">
                      {each.live === "card" ? each.section : "in the sandbox"}
                    </span>
                  </Link>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}
