import type { Metadata } from "next";
import Link from "next/link";
import { ListFilter } from "#components/reference/list-filter.client";
import { StatusList, statusClasses } from "#components/reference/status-list";
import { Page } from "#components/ui/page";
import { statusCodes } from "#http/registry/status-codes";
import { ianaRegistry } from "#http/registry/status-codes/iana";

export const metadata: Metadata = {
  title: "Status codes",
  description:
    "Every registered HTTP status code, and the unofficial ones people meet, with the section that defines it.",
};

export default function Statuses() {
  return (
    <Page
      kind="text"
      title="Status codes"
      lede={
        <>
          Every code in the registry, and the unofficial ones that people meet. Each page has the real answer. What
          comes with a code is on the page of the <Link href="/headers">headers</Link>, and what a 401 can ask for on
          that of the <Link href="/schemes">authentication schemes</Link>. The registry is{" "}
          <a href={ianaRegistry.address}>IANA’s</a>, as changed on {ianaRegistry.updated}.
        </>
      }
    >
      <div className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
        <ListFilter label="Filter the codes" placeholder="Filter, such as 429 or timeout" />
        <nav aria-label="Classes" className="flex flex-wrap gap-x-4 font-display text-small">
          {statusClasses.map(({ digits, id }) => (
            <a key={id} href={`#${id}`} className="py-2">
              {digits}
            </a>
          ))}
        </nav>
      </div>
      <StatusList codes={statusCodes} />
    </Page>
  );
}
