import type { Metadata } from "next";
import Link from "next/link";
import { HeaderList } from "#components/reference/header-list";
import { ListFilter } from "#components/reference/list-filter.client";
import { Page } from "#components/ui/page";
import { summaryAlone } from "#content/article-text";
import { loadHeaders } from "#content/headers";

export const metadata: Metadata = {
  title: "Headers",
  description: "The HTTP header fields behind the status codes: who sends them, how to read them, and what goes wrong.",
};

export default async function Headers() {
  const headers = (await loadHeaders()).map((each) => ({ ...each, summary: summaryAlone(each.summary, each.name) }));
  return (
    <Page
      kind="text"
      title="Headers"
      lede={
        <>
          The header fields that say more than the number: who sends them, how to read them, and what people get wrong.
          Each page has real exchanges. The numbers are on the page of the <Link href="/status">status codes</Link>.
        </>
      }
    >
      <div className="mt-6">
        <ListFilter label="Filter the headers" placeholder="Filter, such as cookie or wait" />
      </div>
      <HeaderList headers={headers} />
    </Page>
  );
}
