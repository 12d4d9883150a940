import type { Metadata } from "next";
import Link from "next/link";
import { Page } from "#components/ui/page";
import { statusClass, statusCodes } from "#http/registry/status-codes";

export const metadata: Metadata = {
  title: "Status codes",
  description:
    "Every registered HTTP status code, and the unofficial ones people meet, with the section that defines it.",
};

const classes = ["informational", "successful", "redirection", "client error", "server error"] as const;

export default function Statuses() {
  return (
    <Page
      kind="text"
      title="Status codes"
      lede={
        <>
          Every code in the registry, and the ones that people meet although nobody registered them. What a 401 offers
          is on the page of the <Link href="/schemes">authentication schemes</Link>.
        </>
      }
    >
      {classes.map((name) => (
        <section key={name} aria-labelledby={name.replace(" ", "-")} className="mt-10">
          <h2 id={name.replace(" ", "-")} className="font-semibold text-head capitalize">
            {name}
          </h2>
          <ul className="mt-3 grid gap-x-8 border-line border-t sm:grid-cols-2 xl:grid-cols-3">
            {statusCodes
              .filter(({ code }) => statusClass(code) === name)
              .map(({ code, phrase, registered }) => (
                <li key={code} className="border-line border-b">
                  <Link
                    href={`/status/${code}`}
                    className="flex items-baseline gap-3 py-2 font-display no-underline hover:underline"
                  >
                    <span className="font-bold">{code}</span>
                    <span>{phrase}</span>
                    {!registered && <span className="ms-auto text-soft text-tiny">not registered</span>}
                  </Link>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}
